import Dispatch
import Merge
import MergeOracle
import RevisionSamples

/// Merges a great many random versions of plans on all processors and tells what went wrong.
enum SoakCommand {
  /// Where ids were given anew and items that came and went stand beside one another, nobody can know which of them is
  /// which, and a place can be taken for another one. At most one merge of so many may come to that.
  private static let mergesPerDisorder = 2_000

  static func run(merges: Int, from first: Int, corpus: MergeSoak.Corpus) -> Int32 {
    let parts = 64
    let results = Results(parts)
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let seeds = UInt64(first + merges * part / parts)..<UInt64(first + merges * (part + 1) / parts)
      // Plans of all sizes: small ones for many merges, larger ones for edits that meet by chance.
      let sizes = [3, 4, 6, 6, 9, 12]
      let size = sizes[part % sizes.count]
      let soak = MergeSoak(tasks: size, edits: 1 + size / 2, corpus: corpus)
      results.set(part, Result { try soak.run(seeds) })
    }
    var tally = MergeSoak.Tally()
    for result in results.all {
      switch result {
      case .success(let part): tally.add(part)
      case .failure(let error):
        print(error)
        return 2
      }
    }
    for example in tally.examples { print(example) }
    print(
      "\(tally.merges) merges: \(tally.wrong) wrong, \(tally.disordered) in another order than either side can have meant;"
        + " \(tally.conflicts) conflicts, \(tally.falseConflicts) false ones"
    )
    let isSound = tally.wrong == 0 && tally.disordered * mergesPerDisorder <= tally.merges
    // How often is asked too much says nothing where nobody could know better.
    if corpus == .doubtful {
      print("\(tally.apart) with tasks of both sides beside one another")
      return isSound ? 0 : 1
    }
    return isSound && tally.falseConflicts * 100 <= tally.conflicts ? 0 : 1
  }

  /// Writes the versions of one merge and what they come to, for people to read.
  static func write(seed: Int, tasks: Int, edits: Int?, corpus: MergeSoak.Corpus, to folder: String) throws
    -> Int32
  {
    let soak = MergeSoak(tasks: tasks, edits: edits ?? 1 + tasks / 2, corpus: corpus)
    let example = try soak.example(UInt64(seed))
    let versions = example.versions
    let files = [
      ("base", versions.base.text), ("ours", versions.ours.text), ("theirs", versions.theirs.text),
    ]
    for (name, text) in files { try AtomicFile.write(Array(text.utf8), to: "\(folder)/\(name).yaml") }
    try AtomicFile.write(example.merged, to: "\(folder)/merged.yaml")
    return 0
  }

  /// Room for results that threads write beside one another.
  private final class Results: @unchecked Sendable {
    private let pointer: UnsafeMutablePointer<Result<MergeSoak.Tally, any Error>?>
    private let count: Int

    init(_ count: Int) {
      self.count = count
      pointer = .allocate(capacity: count)
      pointer.initialize(repeating: nil, count: count)
    }

    func set(_ index: Int, _ result: Result<MergeSoak.Tally, any Error>) { pointer[index] = result }

    var all: [Result<MergeSoak.Tally, any Error>] { (0..<count).compactMap { pointer[$0] } }

    deinit {
      pointer.deinitialize(count: count)
      pointer.deallocate()
    }
  }
}
