import Dispatch
import EventLoop
import Merge

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a child process does with versions of a plan: base, ours and theirs.
enum RevisionWork: String, CaseIterable {
  /// libyaml's bare events of the first two files, each on a thread: the floor.
  case events
  /// The reference data alone, which every comparison needs.
  case reference
  /// The whole comparison of the first two files: reading, aligning, understanding what changed.
  case compare
  /// The whole three-way merge.
  case merge
  /// A patch from the first to the second, applied to the first.
  case patch

  var title: String {
    switch self {
    case .events: "bare loops over the events of both files, two threads"
    case .reference: "reference data alone"
    case .compare: "compare"
    case .merge: "three-way merge"
    case .patch: "write a patch and apply it"
    }
  }

  /// The most that it may take, as multiples of the floor's time and of one file's size, where files are large.
  var limits: (time: Double, memory: Double)? {
    switch self {
    case .compare: (2, 8)
    case .merge: (3, .infinity)
    case .events, .reference, .patch: nil
    }
  }

  /// Does one work and prints the nanoseconds it took, reading the files apart.
  static func measure(_ name: String, _ paths: [String]) -> Int32 {
    guard let work = RevisionWork(rawValue: name) else { return 2 }
    do {
      let inputs = try paths.map { (bytes: try FileContents.read($0), file: $0) }
      let start = now()
      let isDone = try work.run(inputs) { print(now() - start) }
      return isDone ? 0 : 2
    } catch {
      return 2
    }
  }

  /// - Parameter done: called when the result is there, before it is freed.
  private func run(_ inputs: [(bytes: [UInt8], file: String)], done: () -> Void) throws -> Bool {
    switch self {
    case .events:
      DispatchQueue.concurrentPerform(iterations: 2) { index in
        _ = inputs[index].bytes.withUnsafeBufferPointer { event_loop($0.baseAddress, $0.count) }
      }
      done()
      return true
    case .reference:
      let reference = ReferenceData.embedded()
      done()
      return !reference.glossary.abbreviations.isEmpty
    case .compare:
      let comparison = try Self.comparison(inputs)
      done()
      return !comparison.changes.isEmpty
    case .merge:
      let result = try ThreeWayMerge().merge(base: inputs[0], ours: inputs[1], theirs: inputs[2])
      done()
      return !result.bytes.isEmpty
    case .patch:
      let (old, new) = try Revision.read(old: inputs[0], new: inputs[1])
      let patched = try RevisionPatch(RevisionAlignment(old, new)).apply(to: old.document)
      done()
      return patched == inputs[1].bytes
    }
  }

  static func comparison(_ inputs: [(bytes: [UInt8], file: String)]) throws -> RevisionComparison {
    try RevisionComparison.read(old: inputs[0], new: inputs[1])
  }

  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
