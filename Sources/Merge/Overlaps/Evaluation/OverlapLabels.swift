/// Judgements of people about pairs of tasks.
///
/// ```swift
/// let reading = OverlapLabelReader(file: "labels.tsv").read(text)
/// reading.labels.pairs.count     // 741
/// reading.findings               // every line that is not understood, with its place
/// ```
public struct OverlapLabels: Hashable, Sendable {
  /// A task by the names that files give it.
  public struct Name: Hashable, Sendable {
    public var plan: String
    public var task: String

    public init(plan: String, task: String) {
      self.plan = plan
      self.task = task
    }
  }

  public struct Pair: Hashable, Sendable {
    public var a: Name
    public var b: Name
    /// 0 unrelated, 1 related, 2 overlap, 3 duplicate.
    public var label: Int

    public init(a: Name, b: Name, label: Int) {
      self.a = a
      self.b = b
      self.label = label
    }
  }

  /// A task of a cluster: tasks of one cluster are duplicates.
  public struct Member: Hashable, Sendable {
    public var name: Name
    public var cluster: String
  }

  public var pairs: [Pair] = []
  /// Clusters, where the table gives these.
  public var members: [Member] = []
  /// Where each task is named first, in the order of the table.
  var mentions: [(name: Name, place: Place)] { zip(names, places).map { ($0, $1) } }
  private var names: [Name] = []
  private var places: [Place] = []

  public init() {}

  /// Whether every pair of tasks is judged, not only some.
  public var isComplete: Bool { !members.isEmpty }

  mutating func mention(_ name: Name, at place: Place) {
    names.append(name)
    places.append(place)
  }

  /// The tasks that stand in none of the plans, each at its first mention.
  public func unknownTasks(in plans: [Plan]) -> [Finding] {
    var known: [String: Set<String>] = [:]
    for plan in plans { known[plan.id.string, default: []].formUnion(plan.tasks.map(\.id.string)) }
    var seen: Set<Name> = []
    return mentions.compactMap { name, place in
      guard seen.insert(name).inserted else { return nil }
      guard let tasks = known[name.plan] else {
        return Finding(.unknownReference, Message(.judgedPlanMissing, ["plan": .text(name.plan)]), at: place)
      }
      if tasks.contains(name.task) { return nil }
      let arguments: [String: Message.Argument] = ["task": .text(name.task), "plan": .text(name.plan)]
      return Finding(.unknownReference, Message(.judgedTaskMissing, arguments), at: place)
    }
  }
}
