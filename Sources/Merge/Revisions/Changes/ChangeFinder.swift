/// Turns an alignment into changes that people read.
struct ChangeFinder {
  private(set) var changes: [RevisionChange] = []
  private(set) var rewordings: [RevisionChange] = []
  private(set) var renumberings: [Renumbering] = []
  private(set) var differences: [Int: TextDifference] = [:]

  private let alignment: RevisionAlignment
  private let oldAddresses: RevisionAddresses
  private let newAddresses: RevisionAddresses
  private let language: () -> ComparisonLanguage
  /// Made when the first field is compared: two equal plans need no reference data.
  private var comparison: FieldComparison?
  /// The new ids of the tasks whose id changed, by the old ones.
  private var newIdentifiers: [String: String] = [:]

  init(_ alignment: RevisionAlignment, _ language: @escaping () -> ComparisonLanguage) {
    self.alignment = alignment
    self.language = language
    oldAddresses = RevisionAddresses(alignment.old)
    newAddresses = RevisionAddresses(alignment.new)
  }

  private var old: Revision { alignment.old }
  private var new: Revision { alignment.new }

  mutating func find() {
    collectIdentifiers()
    compareHeads()
    for link in alignment.links {
      switch link {
      case .pair(_, _, []): continue
      case .pair(let old, let new, let traits): pair(old, new, traits)
      case .addition(let index): add(.addition, old: [], new: [index])
      case .removal(let index): add(.removal, old: [index], new: [])
      case .split(let whole, let parts): add(.split, old: [whole], new: parts)
      case .join(let parts, let whole): add(.join, old: parts, new: [whole])
      }
    }
  }

  private mutating func collectIdentifiers() {
    for (index, item) in new.items.enumerated() where item.kind == .task {
      guard let partner = alignment.partner(ofNew: index), old.items[partner].identity != item.identity,
        let before = old.identifier(of: partner), let after = new.identifier(of: index)
      else { continue }
      newIdentifiers[before] = after
    }
  }

  private mutating func add(_ kind: RevisionChange.Kind, old olds: [Int], new news: [Int]) {
    guard let item = news.first.map({ new.items[$0] }) ?? olds.first.map({ old.items[$0] }) else { return }
    let change = RevisionChange(
      kind,
      item.kind.term,
      old: olds.map { side($0, isOld: true) },
      new: news.map { side($0, isOld: false) }
    )
    changes.append(change)
  }

  private mutating func pair(_ oldIndex: Int, _ newIndex: Int, _ traits: RevisionAlignment.Traits) {
    let kind = new.items[newIndex].kind.term
    let (before, after) = (side(oldIndex, isOld: true), side(newIndex, isOld: false))
    if !traits.isDisjoint(with: [.moved, .reordered]) {
      var change = RevisionChange(.move, kind, old: [before], new: [after])
      change.isReordering = !traits.contains(.moved)
      changes.append(change)
    }
    if traits.contains(.renumbered) { renumber(oldIndex, newIndex, after) }
    guard traits.contains(.modified) else { return }
    let template = RevisionChange(.modification, kind, old: [before], new: [after])
    guard new.items[newIndex].kind != .paragraph else {
      var values = (FieldValue(), FieldValue())
      values.0.texts = [old.paragraph(oldIndex)]
      values.1.texts = [new.paragraph(newIndex)]
      return compare(template, "text", values.0, values.1)
    }
    let (oldFields, newFields) = (fields(of: old, oldIndex), fields(of: new, newIndex))
    for name in Self.names(new.items[newIndex].kind) {
      compare(template, name, oldFields[name] ?? .empty, newFields[name] ?? .empty)
    }
  }

  private mutating func renumber(_ oldIndex: Int, _ newIndex: Int, _ side: RevisionChange.Side) {
    let kind = new.items[newIndex].kind
    func number(_ revision: Revision, _ index: Int) -> String? {
      revision.field("number", of: index).flatMap { $0.isNull ? nil : $0.string }
    }
    renumberings.append(
      Renumbering(
        item: kind.term,
        oldID: kind == .section ? nil : old.identifier(of: oldIndex),
        newID: kind == .section ? nil : new.identifier(of: newIndex),
        oldNumber: number(old, oldIndex),
        newNumber: number(new, newIndex),
        side: side
      )
    )
  }

  // MARK: - Fields

  /// The fields that say what an item is about, in the order of the format.
  private static func names(_ kind: RevisionItem.Kind) -> [String] {
    switch kind {
    case .section: ["title", "lead"]
    case .task: PlanTask.fields.map(\.rawValue)
    case .target: Target.fields.map(\.rawValue)
    case .report: ReportingDuty.fields.map(\.rawValue)
    case .paragraph: ["text"]
    }
  }

  private func fields(of revision: Revision, _ index: Int) -> [String: FieldValue] {
    var fields: [String: FieldValue] = [:]
    for entry in revision.node(of: index).entries { fields[entry.key.string] = FieldValue(entry.value) }
    return fields
  }

  private mutating func compare(
    _ template: RevisionChange,
    _ field: String,
    _ before: FieldValue,
    _ after: FieldValue
  ) {
    guard before != after else { return }
    var comparison = self.comparison ?? FieldComparison(language(), day: day, year: new.head.year)
    defer { self.comparison = comparison }
    if field == "after" {
      let renamed = before.texts.map { newIdentifiers[$0] ?? $0 }
      guard renamed.sorted() != after.texts.sorted() else { return }
    }
    var change = template
    change.field = field
    (change.before, change.after) = (before.texts, after.texts)
    let meaning = comparison.meaning(of: field, before, after)
    change.meaning = meaning
    guard !meaning.isOnlyWording else {
      rewordings.append(change)
      return
    }
    if Self.prose.contains(field), !before.isEmpty, !after.isEmpty {
      differences[changes.count] = comparison.difference(before.line, after.line)
    }
    changes.append(change)
  }

  /// Fields whose words are compared one by one.
  private static let prose: Set<String> = [
    "title", "detail", "output", "audience", "channel", "indicator", "content", "text", "issuer", "drafter",
  ]

  /// The day for which agencies are understood: that of the later plan, else the end of its year.
  private var day: Day? {
    [old.head.date, new.head.date].compactMap(\.self).max() ?? Day(year: new.head.year, month: 12, day: 31)
  }

  // MARK: - Sides

  private func side(_ index: Int, isOld: Bool) -> RevisionChange.Side {
    let revision = isOld ? old : new
    return RevisionChange.Side(
      id: revision.identifier(of: index),
      title: revision.headline(of: index),
      address: (isOld ? oldAddresses : newAddresses).address(of: index),
      place: revision.place(of: index),
      index: index
    )
  }

  // MARK: - The head

  private mutating func compareHeads() {
    let (before, after) = (headFields(old), headFields(new))
    guard before != after else { return }
    let template = RevisionChange(.modification, .plan, old: [headSide(old)], new: [headSide(new)])
    for name in HeadKey.table.names where name != "id" {
      compare(template, name, before[name] ?? .empty, after[name] ?? .empty)
    }
  }

  private func headFields(_ revision: Revision) -> [String: FieldValue] {
    var fields: [String: FieldValue] = [:]
    for entry in revision.document.root?.value(for: "plan")?.entries.map({ $0 }) ?? [] {
      fields[entry.key.string] = FieldValue(entry.value)
    }
    return fields
  }

  private func headSide(_ revision: Revision) -> RevisionChange.Side {
    let place = revision.document.root?.value(for: "plan")?.place ?? revision.head.place
    return RevisionChange.Side(
      id: revision.head.id.string,
      title: revision.head.title.string,
      address: Address([]),
      place: place
    )
  }
}

extension Plan {
  fileprivate var place: Place { Place(file: file, range: title.range) }
}

extension Revision {
  /// The words a person knows an item by; empty where it has none.
  func headline(of index: Int) -> String {
    switch items[index].kind {
    case .paragraph: return paragraph(index)
    case .section, .task: return line("title", of: index)
    case .target: return line("indicator", of: index)
    case .report:
      let content = line("content", of: index)
      return content.isEmpty ? line("to", of: index) : content
    }
  }

  /// What an item says beside its headline, field by field in the order of the file.
  func texts(of index: Int) -> [(field: String, texts: [String])] {
    let headline = headline(of: index)
    return node(of: index).entries.compactMap { entry in
      let name = entry.key.string
      let value = FieldValue(entry.value)
      let isTold = RevisionComparison.fields.contains(name) && name != "text" && !value.isEmpty
      return isTold && value.line != headline ? (name, value.texts) : nil
    }
  }

  private func line(_ field: String, of index: Int) -> String {
    FieldValue(self.field(field, of: index)).line
  }

  /// Where an item stands: at its node; a paragraph of a block text at its line.
  public func place(of index: Int) -> Place {
    let item = items[index]
    let node = node(of: index)
    guard item.kind == .paragraph, node.isBlockScalar else { return node.place }
    let line = node.withUTF8 { text in
      text[..<Int(item.start)].count { $0 == 0x0a } + 1
    }
    let start = SourceLocation(line: node.start.line + line, column: 1)
    return document.place(SourceRange(start: start, end: start))
  }
}
