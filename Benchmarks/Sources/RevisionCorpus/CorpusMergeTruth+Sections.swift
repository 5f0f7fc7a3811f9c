// What becomes of headings and of the order of tasks.

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

  /// Headings stay where both sides have them; what one side deleted stays with a mark where the other reworded it, and
  /// where anything stands in it.
  static func sections(_ merge: CorpusMerge, holding tasks: [Task]) -> [Section] {
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
        guard title != base.title || tasks.contains(where: { $0.section == base.number }) else { return nil }
        let mark = "deleted by \(ours == nil ? "ours" : "theirs")"
        return Section(number: base.number, title: .text(title), mark: mark)
      }
    }
  }

  /// For each heading the keys of its tasks in their order, where only one side changed who stands there and how: its
  /// order holds. Headings with tasks that people must decide about are left out.
  static func orders(_ merge: CorpusMerge, _ kept: [Int: Task]) -> [String: [Int]] {
    func keys(_ plan: CorpusPlan, _ number: String) -> [Int] {
      plan.sections.first { $0.number == number }?.tasks.map(\.key) ?? []
    }
    var orders: [String: [Int]] = [:]
    for section in merge.base.sections {
      let here = kept.filter { $0.value.section == section.number }
      guard here.values.allSatisfy({ $0.mark.isEmpty }) else { continue }
      let (base, ours) = (keys(merge.base, section.number), keys(merge.ours, section.number))
      let theirs = keys(merge.theirs, section.number)
      guard base == ours || base == theirs || ours == theirs else { continue }
      let order = (base == ours ? theirs : ours).filter { here[$0] != nil }
      if order.count == here.count { orders[section.number] = order }
    }
    return orders
  }
}
