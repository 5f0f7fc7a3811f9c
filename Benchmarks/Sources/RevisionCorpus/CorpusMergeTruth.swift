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

  /// A task of the result: the number of its section and its fields by name.
  public struct Task: Hashable, Sendable {
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

  public private(set) var tasks: [Task] = []
  /// What each side made of each of the tasks, where both changed it: these may stand beside one another instead, with a
  /// mark, where a merge cannot know that they are one task.
  public private(set) var versionsApart: [[Task]?] = []
  public private(set) var sections: [Section] = []
  /// The order of the tasks under a heading, by their places in `tasks`, where it is known.
  public private(set) var orders: [[Int]] = []

  private struct Version {
    var task: CorpusTask
    var section: String
  }

  public init(_ merge: CorpusMerge) {
    let versions = [merge.base, merge.ours, merge.theirs].map(Self.versions)
    var keys = merge.base.tasks.map(\.key)
    for task in merge.ours.tasks + merge.theirs.tasks where !keys.contains(task.key) { keys.append(task.key) }
    var places: [Int: Int] = [:]
    var kept: [Int: Task] = [:]
    for key in keys {
      guard let task = Self.task(versions[0][key], versions[1][key], versions[2][key]) else { continue }
      places[key] = tasks.count
      kept[key] = task
      tasks.append(task)
      versionsApart.append(Self.apart(versions.map { $0[key] }))
    }
    sections = Self.sections(merge, holding: tasks)
    let orders = Self.orders(merge, kept)
    self.orders = merge.base.sections.compactMap { orders[$0.number]?.compactMap { places[$0] } }
  }

  private static func versions(_ plan: CorpusPlan) -> [Int: Version] {
    var versions: [Int: Version] = [:]
    for section in plan.sections {
      for task in section.tasks { versions[task.key] = Version(task: task, section: section.number) }
    }
    return versions
  }

  private static func task(_ base: Version?, _ ours: Version?, _ theirs: Version?) -> Task? {
    switch (ours, theirs) {
    case (nil, nil): return nil
    case (let ours?, nil): return alone(base, ours, deletedBy: "theirs")
    case (nil, let theirs?): return alone(base, theirs, deletedBy: "ours")
    case (let ours?, let theirs?): return both(base, ours, theirs)
    }
  }

  /// A task that one side has.
  private static func alone(_ base: Version?, _ side: Version, deletedBy: String) -> Task? {
    guard let base else { return Task(section: side.section, fields: fields(side.task), mark: "") }
    let isSame = base.section == side.section && fields(base.task) == fields(side.task)
    return isSame
      ? nil : Task(section: side.section, fields: fields(side.task), mark: "deleted by \(deletedBy)")
  }

  private static func both(_ base: Version?, _ ours: Version, _ theirs: Version) -> Task {
    var merged: [String: Value] = [:]
    let (before, mine, others) = (base.map { fields($0.task) }, fields(ours.task), fields(theirs.task))
    for (name, value) in mine {
      guard let other = others[name] else { continue }
      merged[name] = Self.value(before?[name], value, other, isText: name == "title" || name == "detail")
    }
    var (section, mark) = (ours.section, "")
    if let base, ours.section != theirs.section {
      if ours.section == base.section { section = theirs.section }
      if ours.section != base.section, theirs.section != base.section { mark = "moved" }
    }
    return Task(section: section, fields: merged, mark: mark)
  }

  private static func apart(_ versions: [Version?]) -> [Task]? {
    let tasks = versions.compactMap(\.self).map {
      Task(section: $0.section, fields: fields($0.task), mark: "")
    }
    return tasks.count == 3 && tasks[0] != tasks[1] && tasks[0] != tasks[2] ? Array(tasks[1...]) : nil
  }

  private static func fields(_ task: CorpusTask) -> [String: Value] {
    [
      "title": .text(task.title), "detail": .text(task.detail), "lead": .text(task.lead),
      "support": .set(task.support.sorted()), "due": .text(task.due), "output": .text(task.output),
      "audience": .text(task.audience), "basis": .text(task.basis),
    ]
  }

  static func value(_ base: Value?, _ ours: Value, _ theirs: Value, isText: Bool) -> Value {
    if ours == theirs || base == theirs { return ours }
    if base == ours { return theirs }
    if case .set(let before)? = base, case .set(let mine) = ours, case .set(let others) = theirs {
      if let united = set(before, mine, others) { return .set(united) }
    }
    if isText, case .text(let before)? = base, case .text(let mine) = ours, case .text(let others) = theirs {
      if let text = words(before, mine, others) { return .text(text) }
    }
    return .conflict(base: base?.description, ours: ours.description, theirs: theirs.description)
  }

  /// What both added is in and what either removed is out, unless both put different ones in the place of one.
  private static func set(_ base: [String], _ ours: [String], _ theirs: [String]) -> [String]? {
    let (before, mine, others) = (Set(base), Set(ours), Set(theirs))
    let goneFromBoth = before.subtracting(mine).intersection(before.subtracting(others))
    let added = (mine.subtracting(before), others.subtracting(before))
    if !goneFromBoth.isEmpty, !added.0.isEmpty, !added.1.isEmpty, added.0 != added.1 { return nil }
    let united = mine.intersection(others).union(added.0).union(added.1)
    return united.isEmpty ? nil : united.sorted()
  }

  /// Words at different places, with one between them that nobody changed.
  private static func words(_ base: String, _ ours: String, _ theirs: String) -> String? {
    let texts = [base, ours, theirs].map(CorpusCompounds.words)
    guard texts[1].count == texts[0].count, texts[2].count == texts[0].count else { return nil }
    var result = texts[0]
    var changed: [(side: Int, index: Int)] = []
    for index in texts[0].indices {
      let sides = [1, 2].filter { texts[$0][index] != texts[0][index] }
      if sides.count == 2, texts[1][index] != texts[2][index] { return nil }
      guard let side = sides.first else { continue }
      result[index] = texts[side][index]
      changed.append((sides.count == 2 ? 3 : side, index))
    }
    for (left, right) in zip(changed, changed.dropFirst())
    where right.index - left.index == 1 && left.side != right.side { return nil }
    return result.joined(separator: " ")
  }
}
