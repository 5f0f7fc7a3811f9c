// What becomes of headings and of the order of items.

extension CorpusMergeTruth {
  /// A heading of the result.
  public struct Section: Hashable, Sendable {
    public var number: String
    public var title: Value
    /// `deleted by ours`, `deleted by theirs` or nothing.
    public var mark: String

    public init(number: String, title: Value, mark: String) {
      (self.number, self.title, self.mark) = (number, title, mark)
    }

    /// How many decisions it leaves to people.
    public var conflicts: Int {
      let isOpen = if case .conflict = title { true } else { false }
      return (isOpen ? 1 : 0) + (mark.isEmpty ? 0 : 1)
    }
  }

  /// Headings stay where both sides have them; what one side deleted stays with a mark where the other changed it or the
  /// text below it, and where any task stands in it.
  static func sections(_ merge: CorpusMerge, holding items: [Item], _ texts: TextTruth)
    -> [Section]
  {
    merge.base.sections.compactMap { base in
      let ours = merge.ours.sections.first { $0.number == base.number }?.title
      let theirs = merge.theirs.sections.first { $0.number == base.number }?.title
      switch (ours, theirs) {
      case (nil, nil): return nil
      case (let ours?, let theirs?):
        let title = value(.text(base.title), .text(ours), .text(theirs), isText: true)
        return Section(number: base.number, title: title, mark: "")
      default:
        let title = ours ?? theirs ?? ""
        guard
          title != base.title || texts.isChanged(base.number)
            || items.contains(where: { $0.section == base.number })
        else { return nil }
        let mark = "deleted by \(ours == nil ? "ours" : "theirs")"
        return Section(number: base.number, title: .text(title), mark: mark)
      }
    }
  }

  /// The orders of all lists of items.
  static func orders(_ merge: CorpusMerge, without divided: Set<Int>) -> [OrderTruth] {
    let plans = [merge.base, merge.ours, merge.theirs]
    let free = heirs(merge)
    func order(_ list: String, _ keys: (CorpusPlan) -> [Int]) -> OrderTruth? {
      let lists = plans.map(keys)
      // What came of a task that was divided is known to stand there, but not which it is.
      guard lists.allSatisfy(divided.isDisjoint) else { return nil }
      return OrderTruth(list: list, base: lists[0], ours: lists[1], theirs: lists[2], free: free)
    }
    let sections = merge.base.sections.map { section in
      order(section.number) { plan in
        plan.sections.first { $0.number == section.number }?.tasks.map(\.key) ?? []
      }
    }
    let others = [
      order("targets") { $0.targets.map(\.key) }, order("reports") { $0.duties.map(\.key) },
    ]
    return (sections + others).compactMap(\.self)
  }

  /// New items that got the id of a deleted one: they may stand wherever the other side put that.
  private static func heirs(_ merge: CorpusMerge) -> Set<Int> {
    let before = named(merge.base)
    let all = named(merge.ours).merging(named(merge.theirs)) { one, other in one + other }
    var heirs: Set<Int> = []
    for (id, keys) in all {
      guard let old = before[id]?.first else { continue }
      heirs.formUnion(keys.filter { $0 != old })
    }
    return heirs
  }

  /// The keys of the items that have an id.
  private static func named(_ plan: CorpusPlan) -> [String: [Int]] {
    let tasks = plan.tasks.map { ($0.id, [$0.key]) }
    let targets = plan.targets.map { ($0.id, [$0.key]) }
    let duties = plan.duties.map { ($0.id, [$0.key]) }
    return Dictionary(tasks + targets + duties, uniquingKeysWith: +)
  }
}
