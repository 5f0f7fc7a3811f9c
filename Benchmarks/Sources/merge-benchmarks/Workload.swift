import EventLoop
import Merge

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a child process does with the plan file.
enum Workload: String, CaseIterable {
  /// A C loop over libyaml's events that throws them away: the floor.
  case events
  /// The tree with places.
  case tree
  /// The tree, and every text in it as a string with its range.
  case texts
  /// The typed plan: agencies, deadlines, targets, money and citations understood.
  case plan

  var title: String {
    switch self {
    case .events: "bare loop over libyaml's events"
    case .tree: "tree with places"
    case .texts: "tree, all texts and their places"
    case .plan: "typed plan"
    }
  }

  /// The most that the workload may take, as multiples of the bare loop's time and of the file's size.
  var limits: (time: Double, memory: Double)? { self == .plan ? (3, 8) : nil }

  /// Prints the nanoseconds of processor time that the work took, reading the files apart.
  func measure(path: String) -> Int32 {
    do {
      let bytes = try FileContents.read(path)
      let agencies = self == .plan ? try Self.agencies() : AgencyDirectory()
      let start = Self.processorNanoseconds()
      let result = try work(on: bytes, path, agencies)
      let nanoseconds = Self.processorNanoseconds() - start
      // Loading ends before what was loaded is freed.
      let isDone = withExtendedLifetime(result) { result.isDone }
      guard isDone else { return 2 }
      print(nanoseconds)
      return 0
    } catch {
      print(error)
      return 2
    }
  }

  /// What a workload leaves in memory.
  private enum Result {
    case events(Int)
    case tree(YAMLDocument)
    case texts([(String, SourceRange)])
    case plan(Plan?)

    var isDone: Bool {
      switch self {
      case .events(let count): count > 0
      case .tree(let document): document.root != nil
      case .texts(let texts): !texts.isEmpty
      case .plan(let plan): plan?.tasks.isEmpty == false
      }
    }
  }

  private func work(on bytes: [UInt8], _ path: String, _ agencies: AgencyDirectory) throws -> Result {
    switch self {
    case .events:
      return .events(bytes.withUnsafeBufferPointer { event_loop($0.baseAddress, $0.count) })
    case .tree:
      return .tree(try YAMLReader().read(bytes, file: path))
    case .texts:
      var texts: [(String, SourceRange)] = []
      texts.reserveCapacity(bytes.count / 32)
      if let root = try YAMLReader().read(bytes, file: path).root { Self.collect(root, &texts) }
      return .texts(texts)
    case .plan:
      return .plan(PlanDecoder(agencies: agencies).decode(try YAMLReader().read(bytes, file: path)).plan)
    }
  }

  /// The time that the processor has spent on this process: other programs on the machine do not count.
  private static func processorNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  private static func collect(_ node: YAMLNode, _ texts: inout [(String, SourceRange)]) {
    switch node.kind {
    case .scalar: texts.append((node.string, node.range))
    case .sequence: for item in node.items { collect(item, &texts) }
    case .mapping: for entry in node.entries { collect(entry.value, &texts) }
    }
  }

  /// The agencies that the plans of this repository are read with.
  private static func agencies() throws -> AgencyDirectory {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let file = "/\(folder)/plans/reference/agencies.yaml"
    return AgencyDecoder().decode([try YAMLReader().read(try FileContents.read(file), file: file)]).directory
  }
}
