/// Three versions of a made-up plan: what two offices made of one draft, each without knowing of the other.
///
/// The edits are of the kinds that offices make: other deadlines and leads, words in titles, agencies more and less,
/// tasks moved, put in another order, removed, added, and numbered anew. Now and then both do the same.
public struct CorpusMerge: Sendable {
  public let base: CorpusPlan
  public internal(set) var ours: CorpusPlan
  public internal(set) var theirs: CorpusPlan
  /// The task that one side split, or the two that it joined, where it did.
  public internal(set) var division: CorpusDivision?
  var builder: CorpusBuilder

  public enum Edit: CaseIterable, Sendable {
    case due, lead, output, word, words, addSupport, removeSupport, move, reorder, removal, addition, heading
    case removeSection
    /// Another title under the same id; everything but the id said anew.
    case retitle, renew
    /// What stands beside the tasks.
    case target, duty, paragraph

    /// What is done to headings and tasks, and leaves no doubt which task is which.
    public static let usual = allCases.filter {
      ![.retitle, .renew, .target, .duty, .paragraph].contains($0)
    }
    /// Mostly what is done to headings, targets, duties and paragraphs, so that both sides meet there.
    public static let everywhere: [Edit] =
      [.due, .word, .addSupport, .move, .reorder, .removal, .addition, .removeSection]
      + [(Edit.heading, 3), (.target, 6), (.duty, 6), (.paragraph, 9)].flatMap { kind, count in
        Array(repeating: kind, count: count)
      }
    /// What the sides do to tasks beside splitting and joining them.
    public static let divided = usual.filter { $0 != .removeSection }
    /// Whole titles written anew, beside what they can be mistaken for or collide with.
    public static let doubtful: [Edit] = [
      .retitle, .retitle, .renew, .due, .move, .reorder, .removal, .removal, .addition, .removeSection,
    ]
  }

  /// - Parameters:
  ///   - tasks: in the draft.
  ///   - edits: at most, for each side.
  ///   - isDivided: whether one side splits a task or joins two.
  public init(
    seed: UInt64,
    tasks: Int = 6,
    edits: Int = 3,
    kinds: [Edit] = Edit.usual,
    isDivided: Bool = false
  ) {
    builder = CorpusBuilder(seed: seed)
    var draft = builder.plan(tasks: tasks, perSection: 3)
    let hasLists = kinds.contains(.paragraph)
    if hasLists { builder.fill(&draft, each: max(4, tasks / 2)) }
    base = draft
    (ours, theirs) = (base, base)
    // A task with another id, other words and another place is another task.
    let isNamedAnew = kinds.contains(.renew) ? builder.random.chance(0.1) : nil
    let kindsOfTheirs = isNamedAnew == true ? kinds.filter { $0 != .move && $0 != .reorder } : kinds
    for _ in 0..<1 + builder.random.below(edits) { ours = edited(ours, kinds) }
    for _ in 0..<1 + builder.random.below(edits) { theirs = edited(theirs, kindsOfTheirs) }
    if builder.random.chance(0.2) { editBoth() }
    if hasLists, builder.random.chance(0.5) { meet() }
    if isDivided { divide() }
    if isNamedAnew ?? builder.random.chance(0.1) {
      theirs = Self.renumbered(theirs, "n")
    } else if hasLists || isDivided, builder.random.chance(0.1) {
      ours = Self.renumbered(ours, "n")
    }
  }

  /// The same versions with the sides exchanged.
  public var exchanged: CorpusMerge {
    var other = self
    (other.ours, other.theirs) = (theirs, ours)
    other.division?.isOurs.toggle()
    return other
  }

  // MARK: - Edits

  private mutating func edited(_ plan: CorpusPlan, _ kinds: [Edit]) -> CorpusPlan {
    var plan = plan
    edit(&plan, kinds)
    return plan
  }

  private mutating func edit(_ plan: inout CorpusPlan, _ kinds: [Edit]) {
    guard let place = anyPlace(plan), !kinds.isEmpty else { return }
    let (section, index) = place
    switch kinds[builder.random.below(kinds.count)] {
    case .due: change(&plan.sections[section].tasks[index].due, CorpusWords.dues)
    case .lead: change(&plan.sections[section].tasks[index].lead, CorpusWords.agencies)
    case .output: change(&plan.sections[section].tasks[index].output, CorpusWords.outputs)
    case .word: rewrite(&plan.sections[section].tasks[index].title, 1)
    case .words: rewrite(&plan.sections[section].tasks[index].detail, 2)
    case .addSupport:
      let free = CorpusWords.agencies.filter { !plan.sections[section].tasks[index].support.contains($0) }
      plan.sections[section].tasks[index].support.append(builder.random.pick(free))
    case .removeSupport:
      guard plan.sections[section].tasks[index].support.count > 1 else { return }
      plan.sections[section].tasks[index].support.removeFirst()
    case .move: move(&plan, section, index)
    case .reorder:
      let task = plan.sections[section].tasks.remove(at: index)
      plan.sections[section].tasks.insert(
        task,
        at: builder.random.below(plan.sections[section].tasks.count + 1)
      )
    case .removal: plan.sections[section].tasks.remove(at: index)
    case .addition: Self.add(builder.task(), to: &plan, section)
    case .heading: rewrite(&plan.sections[section].title, 1)
    case .retitle: plan.sections[section].tasks[index].title = builder.task().title
    case .renew:
      let before = plan.sections[section].tasks[index]
      var task = builder.task()
      (task.key, task.id) = (before.key, before.id)
      plan.sections[section].tasks[index] = task
    case .target: editTarget(&plan)
    case .duty: editDuty(&plan)
    case .paragraph: editParagraph(&plan)
    case .removeSection: if plan.sections.count > 1 { plan.sections.remove(at: section) }
    }
  }

  mutating func anyPlace(_ plan: CorpusPlan) -> (Int, Int)? {
    let places = plan.sections.indices.flatMap { section in
      plan.sections[section].tasks.indices.map { (section, $0) }
    }
    return places.isEmpty ? nil : places[builder.random.below(places.count)]
  }

  mutating func change(_ field: inout String, _ values: [String]) {
    let before = field
    field = builder.random.pick(values.filter { $0 != before })
  }

  /// Puts other words in the place of some, none of them the first.
  mutating func rewrite(_ text: inout String, _ count: Int) {
    var words = CorpusCompounds.words(of: text)
    for _ in 0..<count {
      words[1 + builder.random.below(words.count - 1)] = builder.random.pick(CorpusWords.replacements)
    }
    text = words.joined(separator: " ")
  }

  mutating func move(_ plan: inout CorpusPlan, _ section: Int, _ index: Int) {
    guard plan.sections.count > 1 else { return }
    var target = builder.random.below(plan.sections.count - 1)
    if target >= section { target += 1 }
    let task = plan.sections[section].tasks.remove(at: index)
    plan.sections[target].tasks.insert(task, at: builder.random.below(plan.sections[target].tasks.count + 1))
  }

  /// Adds a task at the end, with the next free id of the side, as people who do not know of one another do.
  static func add(_ task: CorpusTask, to plan: inout CorpusPlan, _ section: Int) {
    var task = task
    task.id = "t-\(plan.tasks.compactMap { Int($0.id.dropFirst(2)) }.max().map { $0 + 1 } ?? 0)"
    plan.sections[section].tasks.append(task)
  }

  /// Both sides make one edit, or add one and the same task.
  private mutating func editBoth() {
    guard
      let section = ours.sections.first(where: { one in theirs.sections.contains { $0.number == one.number } }
      ),
      let mine = ours.sections.firstIndex(where: { $0.number == section.number }),
      let other = theirs.sections.firstIndex(where: { $0.number == section.number })
    else { return }
    if builder.random.chance(0.5) {
      let task = builder.task()
      Self.add(task, to: &ours, mine)
      var twin = task
      if builder.random.chance(0.3) { change(&twin.due, CorpusWords.dues) }
      Self.add(twin, to: &theirs, other)
    } else if let task = section.tasks.first,
      let place = theirs.sections[other].tasks.firstIndex(where: { $0.key == task.key })
    {
      var due = task.due
      change(&due, CorpusWords.dues)
      ours.sections[mine].tasks[0].due = due
      theirs.sections[other].tasks[place].due = due
    }
  }

  /// Gives everything that has an id another one, as a program does that numbers items in their order.
  private static func renumbered(_ plan: CorpusPlan, _ letter: String) -> CorpusPlan {
    var plan = plan
    var next = 0
    for section in plan.sections.indices {
      for index in plan.sections[section].tasks.indices {
        next += 1
        plan.sections[section].tasks[index].id = "\(letter)-\(next)"
      }
    }
    for index in plan.targets.indices { plan.targets[index].id = "\(letter)c-\(index)" }
    for index in plan.duties.indices { plan.duties[index].id = "\(letter)r-\(index)" }
    return plan
  }
}
