import EventLoop
import Merge

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

  /// Prints the nanoseconds that the work took, reading the files apart.
  func measure(path: String) -> Int32 {
    do {
      let bytes = try FileContents.read(path)
      let agencies = self == .plan ? try Self.agencies() : AgencyDirectory()
      let clock = ContinuousClock()
      var isDone = false
      let duration = try clock.measure { isDone = try work(on: bytes, path, agencies) }
      guard isDone else { return 2 }
      print(duration.components.seconds * 1_000_000_000 + duration.components.attoseconds / 1_000_000_000)
      return 0
    } catch {
      print(error)
      return 2
    }
  }

  private func work(on bytes: [UInt8], _ path: String, _ agencies: AgencyDirectory) throws -> Bool {
    switch self {
    case .events:
      return bytes.withUnsafeBufferPointer { event_loop($0.baseAddress, $0.count) } > 0
    case .tree:
      return try YAMLReader().read(bytes, file: path).root != nil
    case .texts:
      guard let root = try YAMLReader().read(bytes, file: path).root else { return false }
      var texts: [(String, SourceRange)] = []
      texts.reserveCapacity(bytes.count / 32)
      Self.collect(root, &texts)
      return !texts.isEmpty
    case .plan:
      let result = PlanDecoder(agencies: agencies).decode(try YAMLReader().read(bytes, file: path))
      return result.plan?.tasks.isEmpty == false
    }
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
