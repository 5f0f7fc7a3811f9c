/// A made-up plan, what was done to it, and the plan that came of it.
public struct CorpusRevision: Sendable {
  /// One edit, as a comparison should report it. Items are named by their keys.
  public enum Edit: Hashable, Sendable {
    case field(Int, String)
    case move(Int)
    case addition(Int)
    case removal(Int)
    case split(Int, into: Int)
    case join(Int, with: Int)
  }

  public let old: CorpusPlan
  public private(set) var new: CorpusPlan
  public private(set) var edits: [Edit] = []
  private var builder: CorpusBuilder
  /// Keys that an edit has touched; each task is edited once, so that edits can be told apart.
  private var touched: Set<Int> = []

  public init(tasks: Int, seed: UInt64) {
    builder = CorpusBuilder(seed: seed)
    old = builder.plan(tasks: tasks)
    new = old
  }

  public enum Kind: CaseIterable, Sendable {
    case due, lead, title, output, move, moveAndEdit, addition, removal, split, join
  }

  /// Makes edits of the given kinds in turn.
  public mutating func edit(_ count: Int, kinds: [Kind] = Kind.allCases, editedWords share: Double = 0.3) {
    for turn in 0..<count where !kinds.isEmpty { edit(kinds[turn % kinds.count], share) }
  }

  /// Gives every task another id, as a program does that numbers tasks in their order.
  public mutating func renumber() {
    var next = 0
    forEachTask { task in
      next += 1
      task.id = "n-\(next)"
    }
  }

  /// Lets the ids of neighbours change places.
  public mutating func swapIdentifiers(_ count: Int) {
    for _ in 0..<count {
      let section = builder.random.below(new.sections.count)
      guard new.sections[section].tasks.count > 1 else { continue }
      let index = builder.random.below(new.sections[section].tasks.count - 1)
      let id = new.sections[section].tasks[index].id
      new.sections[section].tasks[index].id = new.sections[section].tasks[index + 1].id
      new.sections[section].tasks[index + 1].id = id
    }
  }

  /// Puts the tasks of every heading in another order.
  public mutating func shuffle() {
    for index in new.sections.indices { new.sections[index].tasks.shuffle(using: &builder.random) }
  }

  private mutating func forEachTask(_ body: (inout CorpusTask) -> Void) {
    for section in new.sections.indices {
      for index in new.sections[section].tasks.indices { body(&new.sections[section].tasks[index]) }
    }
  }

  // MARK: - Edits

  private typealias Place = (section: Int, task: Int)

  private mutating func edit(_ kind: Kind, _ share: Double) {
    guard let place = untouched() else { return }
    let key = new.sections[place.section].tasks[place.task].key
    switch kind {
    case .due: change(place, \.due, CorpusWords.dues, "due")
    case .lead: change(place, \.lead, CorpusWords.agencies, "lead")
    case .output: change(place, \.output, CorpusWords.outputs, "output")
    case .title: rewrite(place, share, of: [\.title])
    case .move, .moveAndEdit:
      if kind == .moveAndEdit { rewrite(place, share, of: [\.title, \.detail]) }
      move(place, key)
    case .addition:
      let task = builder.task()
      touched.insert(task.key)
      new.sections[place.section].tasks.insert(task, at: place.task)
      edits.append(.addition(task.key))
    case .removal:
      new.sections[place.section].tasks.remove(at: place.task)
      edits.append(.removal(key))
    case .split: split(place, key)
    case .join: join(place, key)
    }
  }

  /// A task that no edit has touched yet.
  private mutating func untouched() -> Place? {
    for _ in 0..<1000 {
      let section = builder.random.below(new.sections.count)
      guard !new.sections[section].tasks.isEmpty else { continue }
      let index = builder.random.below(new.sections[section].tasks.count)
      if touched.insert(new.sections[section].tasks[index].key).inserted { return (section, index) }
    }
    return nil
  }

  private mutating func change(
    _ place: Place,
    _ field: WritableKeyPath<CorpusTask, String>,
    _ values: [String],
    _ name: String
  ) {
    let before = new.sections[place.section].tasks[place.task][keyPath: field]
    let value = builder.random.pick(values.filter { $0 != before })
    new.sections[place.section].tasks[place.task][keyPath: field] = value
    edits.append(.field(new.sections[place.section].tasks[place.task].key, name))
  }

  /// Replaces a share of the words of some fields.
  private mutating func rewrite(
    _ place: Place,
    _ share: Double,
    of fields: [WritableKeyPath<CorpusTask, String>]
  ) {
    for field in fields {
      let text = new.sections[place.section].tasks[place.task][keyPath: field]
      var words = text.split(separator: " ").map(String.init)
      let count = max(1, Int(Double(words.count) * share))
      var chosen: Set<Int> = []
      // The first word stays: it has a capital.
      while chosen.count < count { chosen.insert(1 + builder.random.below(words.count - 1)) }
      for index in chosen.sorted() { words[index] = builder.random.pick(CorpusWords.replacements) }
      new.sections[place.section].tasks[place.task][keyPath: field] = words.joined(separator: " ")
      let key = new.sections[place.section].tasks[place.task].key
      edits.append(.field(key, field == \CorpusTask.title ? "title" : "detail"))
    }
  }

  private mutating func move(_ place: Place, _ key: Int) {
    guard new.sections.count > 1 else { return }
    var target = builder.random.below(new.sections.count - 1)
    if target >= place.section { target += 1 }
    let task = new.sections[place.section].tasks.remove(at: place.task)
    new.sections[target].tasks.insert(task, at: builder.random.below(new.sections[target].tasks.count + 1))
    edits.append(.move(key))
  }

  /// The detail becomes a task of its own.
  private mutating func split(_ place: Place, _ key: Int) {
    var second = new.sections[place.section].tasks[place.task]
    let fresh = builder.task()
    (second.key, second.id) = (fresh.key, fresh.id)
    touched.insert(fresh.key)
    let words = second.title.split(separator: " ")
    second.title = second.detail
    second.detail = "Thực hiện riêng"
    new.sections[place.section].tasks[place.task].detail = "Phần \(words.prefix(2).joined(separator: " "))"
    new.sections[place.section].tasks.insert(second, at: place.task + 1)
    edits.append(.split(key, into: fresh.key))
  }

  /// The task takes in the one behind it.
  private mutating func join(_ place: Place, _ key: Int) {
    let next = place.task + 1
    guard next < new.sections[place.section].tasks.count else { return }
    let other = new.sections[place.section].tasks[next]
    guard touched.insert(other.key).inserted else { return }
    new.sections[place.section].tasks[place.task].detail += "; \(other.title) \(other.detail)"
    new.sections[place.section].tasks.remove(at: next)
    edits.append(.join(key, with: other.key))
  }
}
