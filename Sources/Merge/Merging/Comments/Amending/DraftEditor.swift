/// Makes the changes that points ask for in the file of a draft, and no others.
///
/// The order of the changes does not matter: they are made field by field in the order of the draft, then what
/// is added, moved and deleted. Takes time in the length of the file for each change.
struct DraftEditor {
  let plan: Plan
  private(set) var editor: YAMLEditor
  private let paths: DraftPaths
  /// Changes that the file does not allow without touching other parts.
  private(set) var refused: [DraftEdit] = []

  init(_ plan: Plan, _ document: YAMLDocument) {
    self.plan = plan
    editor = YAMLEditor(document)
    paths = DraftPaths(document)
  }

  mutating func apply(_ edits: [DraftEdit]) {
    let order = Dictionary(plan.places.enumerated().map { ($1, $0) }) { first, _ in first }
    let sorted = edits.unique().enumerated().sorted { left, right in
      (left.element.stage, order[left.element.place] ?? 0, left.offset)
        < (right.element.stage, order[right.element.place] ?? 0, right.offset)
    }.map(\.element)
    applyWords(sorted)
    for edit in sorted where edit.stage < .deletion && !edit.isWords { attempt(edit) }
    for edit in sorted.reversed() where edit.stage == .deletion { attempt(edit) }
  }

  // The parts that other files of the editor need.

  mutating func apply(_ edit: YAMLEdit) throws(YAMLEditError) { try editor.apply(edit) }

  mutating func set(_ value: YAMLValue, for key: String, in path: YAMLPath, after: String? = nil)
    throws(YAMLEditError)
  {
    try editor.set(value, for: key, in: path, after: after)
  }

  mutating func transfer(_ item: YAMLPath, to list: YAMLPath) throws(YAMLEditError) {
    try editor.transfer(item, to: list)
  }

  /// The mapping of a section; sections keep their places until the end.
  func paths(sections index: Int) -> YAMLPath? { paths.path(of: .section(index), in: plan) }

  private mutating func attempt(_ edit: DraftEdit) {
    do throws(YAMLEditError) { try make(edit) } catch { refused.append(edit) }
  }

  private mutating func make(_ edit: DraftEdit) throws(YAMLEditError) {
    guard let path = paths.path(of: edit.place, in: plan) else { throw .noSuchPlace(.root) }
    switch edit.action {
    case .set(let field, let texts): try set(field, texts, at: path)
    case .replaceEntry(let field, let index, let texts): try replace(field, index, texts, at: path)
    case .budget(let amount, let source): try setBudget(amount, source, at: path)
    case .append(let field, let texts): try append(texts, to: field, at: path)
    case .addParagraph(let text): try addParagraph(text, at: path)
    case .addTask(let task, let id): try add(task, id, to: path)
    case .move(let section): try move(edit.place, to: section)
    case .delete: try delete(edit.place, path)
    case .words: break
    }
  }

  // MARK: - Fields

  /// The key behind which a new one stands in the order of the format, where people look for it.
  private func predecessor(of field: String, at path: YAMLPath) -> String? {
    let keys = editor.document.node(at: path).map { $0.entries.map(\.key.string) } ?? []
    let names = TaskKey.table.names
    guard let rank = names.firstIndex(of: field) else { return nil }
    return keys.last { key in (names.firstIndex(of: key) ?? .max) < rank }
  }

  private mutating func set(_ field: Term, _ texts: [String], at path: YAMLPath) throws(YAMLEditError) {
    let key = field.rawValue
    let node = editor.document.node(at: path.appending(.key(key)))
    let value = value(texts, like: node)
    try editor.set(value, for: key, in: path, after: predecessor(of: key, at: path))
  }

  private func value(_ texts: [String], like node: YAMLNode?) -> YAMLValue {
    if texts.count == 1 {
      let isNumber = node.map { $0.kind == .scalar && $0.isNumber && $0.isPlain } ?? false
      return isNumber ? .bare(texts[0]) : .text(texts[0])
    }
    let items = texts.map { YAMLValue.text($0) }
    let isBlock = node.map { $0.kind == .sequence && $0.content.style == .block } ?? false
    return isBlock ? .sequence(items) : .flowSequence(items)
  }

  private mutating func replace(_ field: Term, _ index: Int, _ texts: [String], at path: YAMLPath)
    throws(YAMLEditError)
  {
    let list = path.appending(.key(field.rawValue))
    guard let first = texts.first else { return }
    try editor.apply(.replace(list.appending(.index(index)), with: .text(first)))
    for (offset, text) in texts.dropFirst().enumerated() {
      try editor.apply(.insertItem(list, at: index + 1 + offset, .text(text)))
    }
  }

  private mutating func append(_ texts: [String], to field: Term, at path: YAMLPath) throws(YAMLEditError) {
    let list = path.appending(.key(field.rawValue))
    guard let node = editor.document.node(at: list), !node.isNull else {
      return try set(field, texts, at: path)
    }
    if node.kind == .sequence {
      let present = node.items.map(\.string)
      for text in texts where !present.contains(text) {
        let count = editor.document.node(at: list)?.items.count ?? 0
        try editor.apply(.insertItem(list, at: count, .text(text)))
      }
    } else {
      let all = [node.string] + texts.filter { $0 != node.string }
      try editor.apply(.replace(list, with: .flowSequence(all.map { .text($0) })))
    }
  }

  private mutating func setBudget(_ amount: String?, _ source: String?, at path: YAMLPath)
    throws(YAMLEditError)
  {
    let parts = [("amount", amount), ("source", source)].compactMap { key, text in text.map { (key, $0) } }
    let budget = path.appending("budget")
    if let node = editor.document.node(at: budget), node.kind == .mapping {
      for (key, text) in parts {
        let after = key == "source" && node.value(for: "amount") != nil ? "amount" : nil
        try editor.set(.text(text), for: key, in: budget, after: after)
      }
    } else {
      let value = YAMLValue.flowMapping(parts.map { YAMLValue.Entry($0.0, .text($0.1)) })
      try editor.set(value, for: "budget", in: path, after: predecessor(of: "budget", at: path))
    }
  }

  // MARK: - Words

  /// All changes of words in one text at once: their places are those of the text before.
  private mutating func applyWords(_ edits: [DraftEdit]) {
    let words = edits.filter(\.isWords)
    for unit in words.compactMap(unit).unique() {
      let own = words.filter { self.unit($0) == unit }
      var text = Array(unit.text)
      for edit in own.sorted(by: { $0.wordRange.lowerBound > $1.wordRange.lowerBound }) {
        if case .words(_, let range, let new) = edit.action { text.replaceSubrange(range, with: new) }
      }
      do throws(YAMLEditError) { try write(String(text), to: unit) } catch { refused += own }
    }
  }

  private func unit(_ edit: DraftEdit) -> TextUnit? {
    guard case .words(let name, _, _) = edit.action else { return nil }
    return plan.units(of: edit.place).first { $0.name == name }
  }

  private mutating func write(_ text: String, to unit: TextUnit) throws(YAMLEditError) {
    guard let path = paths.path(of: unit.place, in: plan) else { throw .noSuchPlace(.root) }
    if case .paragraph(let index) = unit.place {
      return try changeParagraph(plan.paragraphs[index].ordinal, to: text, at: path)
    }
    var field = path.appending(.key(unit.name.field.rawValue))
    if editor.document.node(at: field)?.kind == .sequence { field = field.appending(.index(unit.name.entry)) }
    guard let node = editor.document.node(at: field) else { throw .noSuchPlace(field) }
    try editor.apply(.replace(field, with: value([text], like: node)))
  }
}

extension DraftEdit {
  /// When a change is made.
  enum Stage: Int, Comparable {
    case fields, lists, paragraphs, moves, tasks, deletion

    static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  var stage: Stage {
    switch action {
    case .set, .replaceEntry, .budget, .words: .fields
    case .append: .lists
    case .addParagraph: .paragraphs
    case .move: .moves
    case .addTask: .tasks
    case .delete: .deletion
    }
  }

  var isWords: Bool {
    if case .words = action { return true }
    return false
  }

  fileprivate var wordRange: Range<Int> {
    if case .words(_, let range, _) = action { return range }
    return 0..<0
  }
}
