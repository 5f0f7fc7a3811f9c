/// What a merge of made-up versions must come to: known from what was done to them, without comparing any texts of
/// different tasks.
public struct CorpusMergeTruth: Sendable {
  /// A field of a task in the result.
  public enum Value: Hashable, Sendable, CustomStringConvertible {
    case text(String)
    /// In any order.
    case set([String])
    case conflict(base: String?, ours: String, theirs: String)

    public var description: String {
      switch self {
      case .text(let text): text
      case .set(let texts): texts.sorted().joined(separator: " | ")
      case .conflict(let base, let ours, let theirs): "<\(base ?? "")|\(ours)|\(theirs)>"
      }
    }
  }

  /// A task, a target or a duty of the result, with its fields by name.
  public struct Item: Hashable, Sendable {
    /// The number of the section that it stands in; `targets` or `reports` for those of these lists.
    public var section: String
    public var fields: [String: Value]
    /// `deleted by ours`, `deleted by theirs`, `moved` or nothing.
    public var mark: String

    public init(section: String, fields: [String: Value], mark: String) {
      (self.section, self.fields, self.mark) = (section, fields, mark)
    }

    /// How many decisions it leaves to people.
    public var conflicts: Int {
      fields.values.count { if case .conflict = $0 { true } else { false } } + (mark.isEmpty ? 0 : 1)
    }
  }

  public private(set) var items: [Item] = []
  /// What each side made of each of the items, where both changed it: these may stand beside one another instead, with a
  /// mark, where a merge cannot know that they are one item.
  public private(set) var versionsApart: [[Item]?] = []
  public private(set) var sections: [Section] = []
  /// The orders of the lists of items, which hold keys.
  public private(set) var orders: [OrderTruth] = []
  /// The keys of the items.
  public private(set) var keys: [Int] = []
  public private(set) var texts: TextTruth
  /// What must become of the tasks that one side split or joined; they are not among the items.
  public private(set) var division: DivisionTruth?

  struct Version {
    var fields: [String: Value]
    var section: String

    var item: Item { Item(section: section, fields: fields, mark: "") }
  }

  public init(_ merge: CorpusMerge) {
    let plans = [merge.base, merge.ours, merge.theirs]
    let versions = plans.map(Self.versions)
    var divided: Set<Int> = []
    if let made = merge.division {
      let truth = DivisionTruth(made, versions)
      // What the other side left alone is as the side has it that divided it.
      if truth.isTouched {
        divided = Set(made.keys)
        division = truth
      }
    }
    texts = TextTruth(merge)
    var known = divided
    for key in plans.flatMap(Self.keys) where known.insert(key).inserted {
      guard let item = Self.item(versions[0][key], versions[1][key], versions[2][key]) else { continue }
      keys.append(key)
      items.append(item)
      versionsApart.append(Self.apart(versions.map { $0[key] }))
    }
    sections = Self.sections(merge, holding: items, texts)
    orders = Self.orders(merge, without: divided)
  }

  private static func keys(_ plan: CorpusPlan) -> [Int] {
    plan.tasks.map(\.key) + plan.targets.map(\.key) + plan.duties.map(\.key)
  }

  private static func versions(_ plan: CorpusPlan) -> [Int: Version] {
    var versions: [Int: Version] = [:]
    for section in plan.sections {
      for task in section.tasks {
        versions[task.key] = Version(fields: fields(task), section: section.number)
      }
    }
    for target in plan.targets { versions[target.key] = Version(fields: fields(target), section: "targets") }
    for duty in plan.duties { versions[duty.key] = Version(fields: fields(duty), section: "reports") }
    return versions
  }

  private static func item(_ base: Version?, _ ours: Version?, _ theirs: Version?) -> Item? {
    switch (ours, theirs) {
    case (nil, nil): return nil
    case (let ours?, nil): return alone(base, ours, deletedBy: "theirs")
    case (nil, let theirs?): return alone(base, theirs, deletedBy: "ours")
    case (let ours?, let theirs?): return both(base, ours, theirs)
    }
  }

  /// An item that one side has.
  private static func alone(_ base: Version?, _ side: Version, deletedBy: String) -> Item? {
    guard let base else { return side.item }
    return base.item == side.item
      ? nil : Item(section: side.section, fields: side.fields, mark: "deleted by \(deletedBy)")
  }

  private static func both(_ base: Version?, _ ours: Version, _ theirs: Version) -> Item {
    var merged: [String: Value] = [:]
    for (name, value) in ours.fields {
      guard let other = theirs.fields[name] else { continue }
      merged[name] = Self.value(base?.fields[name], value, other, isText: texts.contains(name))
    }
    var (section, mark) = (ours.section, "")
    if let base, ours.section != theirs.section {
      if ours.section == base.section { section = theirs.section }
      if ours.section != base.section, theirs.section != base.section { mark = "moved" }
    }
    return Item(section: section, fields: merged, mark: mark)
  }

  private static func apart(_ versions: [Version?]) -> [Item]? {
    let items = versions.compactMap { $0?.item }
    return items.count == 3 && items[0] != items[1] && items[0] != items[2] ? Array(items[1...]) : nil
  }

  /// Fields that are merged word by word.
  private static let texts: Set<String> = ["title", "detail", "indicator", "content"]

  private static func fields(_ task: CorpusTask) -> [String: Value] {
    [
      "title": .text(task.title), "detail": .text(task.detail), "lead": .text(task.lead),
      "support": .set(task.support.sorted()), "due": .text(task.due), "output": .text(task.output),
      "audience": .text(task.audience), "basis": .text(task.basis),
    ]
  }

  private static func fields(_ target: CorpusTarget) -> [String: Value] {
    [
      "indicator": .text(target.indicator), "value": .text(target.value), "by": .text(target.by),
      "strength": .text(target.strength),
    ]
  }

  private static func fields(_ duty: CorpusDuty) -> [String: Value] {
    [
      "to": .text(duty.to), "from": .set(duty.from.sorted()), "due": .text(duty.due),
      "content": .text(duty.content),
    ]
  }
}
