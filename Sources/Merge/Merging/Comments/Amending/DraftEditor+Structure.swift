extension DraftEditor {
  // MARK: - Paragraphs

  /// Puts a text in the place of the nth line of a section's text that says something; nil takes it away.
  mutating func changeParagraph(_ ordinal: Int, to text: String?, at section: YAMLPath) throws(YAMLEditError)
  {
    let path = section.appending("text")
    guard let node = editor.document.node(at: path) else { throw .noSuchPlace(path) }
    if node.kind == .sequence {
      let item = path.appending(.index(ordinal - 1))
      guard let text else { return try apply(.remove(item)) }
      let isMapping = editor.document.node(at: item)?.kind == .mapping
      return try apply(.replace(isMapping ? item.appending("text") : item, with: .text(text)))
    }
    var lines = node.string.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let speaking = lines.indices.filter { !lines[$0][...].trimmingBlanks().isEmpty }
    guard speaking.indices.contains(ordinal - 1) else { throw .noSuchPlace(path) }
    let index = speaking[ordinal - 1]
    guard let text else {
      if speaking.count == 1 { return try apply(.remove(path)) }
      lines.remove(at: index)
      return try apply(.replace(path, with: .text(lines.joined(separator: "\n"))))
    }
    let old = lines[index][...].trimmingBlanks()
    lines[index].replaceSubrange(old.startIndex..<old.endIndex, with: text)
    try apply(.replace(path, with: .text(lines.joined(separator: "\n"))))
  }

  mutating func addParagraph(_ text: String, at section: YAMLPath) throws(YAMLEditError) {
    let path = section.appending("text")
    guard let node = editor.document.node(at: path), !node.isNull else {
      let keys = editor.document.node(at: section).map { $0.entries.map(\.key.string) } ?? []
      let after = keys.last { ["number", "title"].contains($0) }
      return try set(.text(text + "\n"), for: "text", in: section, after: after)
    }
    if node.kind == .sequence {
      return try apply(.insertItem(path, at: node.items.count, .text(text)))
    }
    let old = node.string
    try apply(.replace(path, with: .text(old.hasSuffix("\n") ? old + text + "\n" : old + "\n" + text)))
  }

  // MARK: - Tasks

  mutating func add(_ task: ProposedTask, _ id: String, to section: YAMLPath) throws(YAMLEditError) {
    var entries = [YAMLValue.Entry("id", .text(id))]
    if let number = nextNumber(in: section, keeping: nil) {
      entries.append(YAMLValue.Entry("number", .text(number)))
    }
    func add(_ field: Term) {
      let texts = task.texts(of: field)
      guard !texts.isEmpty else { return }
      let value =
        texts.count == 1 ? YAMLValue.text(texts[0]) : .flowSequence(texts.map { .text($0) })
      entries.append(YAMLValue.Entry(field.rawValue, value))
    }
    for field in PlanTask.fields where field != .budget && field != .basis { add(field) }
    if let budget = task.budget {
      let parts = [("amount", budget.amount), ("source", budget.source)].compactMap { key, text in
        text.map { YAMLValue.Entry(key, .text($0.string)) }
      }
      entries.append(YAMLValue.Entry("budget", .flowMapping(parts)))
    }
    add(.basis)
    let list = section.appending("tasks")
    guard let node = editor.document.node(at: list), node.kind == .sequence else {
      return try set(.sequence([.mapping(entries)]), for: "tasks", in: section)
    }
    try apply(.insertItem(list, at: node.items.count, .mapping(entries)))
  }

  mutating func move(_ place: PlanPlace, to section: Int) throws(YAMLEditError) {
    guard let id = plan.identifier(of: place), let source = path(of: id, place),
      let target = paths(sections: section)
    else { throw .noSuchPlace(.root) }
    let own = editor.document.node(at: source)?.value(for: "number")?.string
    let number = nextNumber(in: target, keeping: own)
    let list = target.appending("tasks")
    try transfer(source, to: list)
    let count = editor.document.node(at: list)?.items.count ?? 0
    let item = list.appending(.index(count - 1))
    if let number {
      guard number != own else { return }
      try set(.text(number), for: "number", in: item, after: "id")
    } else if own != nil {
      try apply(.remove(item.appending("number")))
    }
  }

  /// The number that a task gets at the end of a section: the next one of those there; none where they have none.
  private func nextNumber(in section: YAMLPath, keeping own: String?) -> String? {
    guard let node = editor.document.node(at: section) else { return nil }
    let tasks = node.value(for: "tasks").map { Array($0.items) } ?? []
    let sections = node.value(for: "sections").map { Array($0.items) } ?? []
    let numbers = (tasks + sections).compactMap { $0.value(for: "number").flatMap { ItemNumber($0.string) } }
    guard !tasks.isEmpty else { return own.flatMap(Self.first) }
    guard tasks.contains(where: { $0.value(for: "number") != nil }), let last = numbers.max() else {
      return nil
    }
    switch last.shape {
    case .letter(let letter):
      let letters = VietnameseAlphabet.administrative
      let next = (letters.firstIndex(of: letter) ?? letters.count) + 1
      return next < letters.count ? letters[next] : nil
    case .arabic(let components):
      let next = components.dropLast() + [(components.last ?? 0) + 1]
      return next.map(String.init).joined(separator: ".")
    default: return nil
    }
  }

  /// The first number of the kind that a task had.
  private static func first(like own: String) -> String? {
    switch ItemNumber(own)?.shape {
    case .letter: "a"
    case .arabic: "1"
    default: nil
    }
  }

  // MARK: - Less

  mutating func delete(_ place: PlanPlace, _ path: YAMLPath) throws(YAMLEditError) {
    switch place {
    case .document: throw .noSuchPlace(.root)
    case .section: try apply(.remove(path))
    case .paragraph(let index): try changeParagraph(plan.paragraphs[index].ordinal, to: nil, at: path)
    case .task, .target, .report:
      guard let id = plan.identifier(of: place), let path = self.path(of: id, place) else {
        throw .noSuchPlace(path)
      }
      try apply(.remove(path))
    }
  }

  /// Where an item stands now, after others have been moved.
  private func path(of id: String, _ place: PlanPlace) -> YAMLPath? {
    let now = DraftPaths(editor.document)
    let list =
      switch place {
      case .task: now.tasks
      case .target: now.targets
      case .report: now.reports
      default: [YAMLPath]()
      }
    return list.first { editor.document.node(at: $0.appending("id"))?.textEquals(id) ?? false }
  }
}
