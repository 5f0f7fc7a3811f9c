/// Judgements of people about pairs of tasks, read from a table.
///
/// Two kinds of table are understood, by their first line: `plan_a task_a plan_b task_b label`, with a label
/// from 0 (unrelated) to 3 (duplicate) for each pair, and `plan task cluster`, where tasks of one cluster are
/// duplicates and all others are not.
public struct OverlapLabels: Hashable, Sendable {
  /// A task by the names that files give it.
  public struct Name: Hashable, Sendable {
    public var plan: String
    public var task: String
  }

  public struct Pair: Hashable, Sendable {
    public var a: Name
    public var b: Name
    /// 0 unrelated, 1 related, 2 overlap, 3 duplicate.
    public var label: Int
  }

  public enum Problem: Error, Hashable, Sendable {
    case unknownHeader
    /// The line that cannot be understood, counted from 1.
    case badLine(Int)
  }

  public var pairs: [Pair] = []
  /// Clusters, where the table gives these.
  public var clusters: [(name: Name, cluster: String)] { storedClusters.map { ($0.name, $0.cluster) } }
  private var storedClusters: [Member] = []

  private struct Member: Hashable {
    var name: Name
    var cluster: String
  }

  /// Whether every pair of tasks is judged, not only some.
  public var isComplete: Bool { !storedClusters.isEmpty }

  public init(_ text: String) throws(Problem) {
    let lines = text.split(whereSeparator: \.isNewline)
    let header = lines.first.map { $0.split(separator: "\t").map(String.init) } ?? []
    let isPairs = header == ["plan_a", "task_a", "plan_b", "task_b", "label"]
    guard isPairs || header == ["plan", "task", "cluster"] else { throw .unknownHeader }
    for (number, line) in lines.enumerated().dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == header.count else { throw .badLine(number + 1) }
      if isPairs {
        guard let label = Int(cells[4]), (0...3).contains(label) else { throw .badLine(number + 1) }
        let names = (Name(plan: cells[0], task: cells[1]), Name(plan: cells[2], task: cells[3]))
        pairs.append(Pair(a: names.0, b: names.1, label: label))
      } else {
        storedClusters.append(Member(name: Name(plan: cells[0], task: cells[1]), cluster: cells[2]))
      }
    }
  }
}
