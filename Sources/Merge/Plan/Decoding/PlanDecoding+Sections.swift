extension PlanDecoding {
  /// Reads a section and all below it, appending in document order.
  mutating func section(_ node: YAMLNode, parent: Int?, inherited: Assignment?, bullet: Int) {
    guard let fields = reader.fields(of: node, as: SectionKey.self) else { return }
    let index = sections.count
    let section = heading(fields, of: node, parent: parent, bullet: bullet)

    var lead = section.lead ?? inherited
    lead?.isInherited = true
    var bullet = 0
    var numbers = SiblingNumbers()
    for item in reader.list(fields[.tasks]) {
      guard var task = task(item, section: index, inherited: lead) else { continue }
      if task.number == nil {
        bullet += 1
        task.bullet = bullet
      }
      numbers.add(task.number, at: task.range, reader: &reader)
      tasks.append(task)
    }
    var unnumbered = 0
    for item in reader.list(fields[.sections]) {
      let before = sections.count
      self.section(item, parent: index, inherited: lead, bullet: unnumbered + 1)
      guard before < sections.count else { continue }
      if sections[before].number == nil { unnumbered += 1 }
      numbers.add(sections[before].number, at: sections[before].range, reader: &reader)
    }
  }

  /// Reads a heading and the text right below it.
  @discardableResult
  mutating func heading(_ fields: Fields<SectionKey>, of node: YAMLNode, parent: Int?, bullet: Int) -> Section
  {
    var conflicts: [OpenConflict] = []
    var section = Section(
      parent: parent,
      number: number(openConflict(fields.filled(.number), field: .number, &conflicts)),
      title: wording(fields.filled(.title), field: .title, &conflicts),
      range: node.range
    )
    section.bullet = section.number == nil ? bullet : 0
    section.lead = assignment(fields.filled(.lead), field: .lead, &conflicts)
    section.isGenerated = reader.boolean(fields[.generated]) ?? false
    section.trace = trace(origin: fields[.origin], settled: nil, related: nil)
    let words = openConflict(fields.filled(.text), field: .text, &conflicts)
    itemConflict(fields[.conflict], &conflicts)
    section.conflicts = conflicts
    sections.append(section)
    text(words, section: sections.count - 1)
    return section
  }

  mutating func number(_ node: YAMLNode?) -> ItemNumber? {
    guard let text = reader.text(node) else { return nil }
    if let number = ItemNumber(text.string) { return number }
    reader.findings.append(
      Finding(
        .numbering,
        Message(.unknownNumber, ["number": .text(text.string)]),
        at: Place(file: reader.file, range: text.range),
        remedies: [Message(.numberShapes)]
      )
    )
    return ItemNumber(written: text.string, shape: .other(text.string))
  }

  /// Every line of a section's text that says something is a paragraph; a merged plan lists its paragraphs
  /// with their origin.
  private mutating func text(_ node: YAMLNode?, section: Int) {
    guard let node else { return }
    if node.kind == .sequence {
      for item in node.items {
        if item.kind == .mapping {
          paragraph(item, section: section)
        } else if let text = reader.text(item) {
          append(text, section: section)
        }
      }
    } else if let text = reader.text(node) {
      lines(of: text, isBlock: node.isBlockScalar, section: section)
    }
  }

  private mutating func paragraph(_ node: YAMLNode, section: Int) {
    guard let fields = reader.fields(of: node, as: ParagraphKey.self),
      let text = reader.text(fields[.text])
    else { return }
    append(text, section: section)
    paragraphs[paragraphs.count - 1].trace = trace(origin: fields[.origin], settled: nil, related: nil)
  }

  private mutating func lines(of text: Text, isBlock: Bool, section: Int) {
    let lines = text.string.split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() {
      let words = line.trimmingBlanks()
      guard !words.isEmpty else { continue }
      var range = text.range
      if isBlock {
        let number = text.range.start.line + 1 + offset
        range.start = SourceLocation(line: number, column: 1)
        range.end = SourceLocation(line: number, column: 1 + line.unicodeScalars.count)
      }
      append(Text(String(words), range: range), section: section)
    }
  }

  private mutating func append(_ text: Text, section: Int) {
    let previous = paragraphs.last
    let ordinal = previous?.section == section ? (previous?.ordinal ?? 0) + 1 : 1
    paragraphs.append(Paragraph(section: section, ordinal: ordinal, text: text))
  }
}

/// The numbers used so far under one heading: none should stand twice, or an address would mean two things.
struct SiblingNumbers {
  private var places: [ItemNumber.Shape: SourceRange] = [:]

  mutating func add(_ number: ItemNumber?, at range: SourceRange, reader: inout ShapeReader) {
    guard let number else { return }
    if let earlier = places[number.shape] {
      reader.findings.append(
        Finding(
          .numbering,
          Message(.numberTwice, ["number": .text(number.written)]),
          at: Place(file: reader.file, range: range),
          remedies: [Message(.renumber)],
          notes: [Finding.Note(Message(.firstUsedHere), at: Place(file: reader.file, range: earlier))]
        )
      )
    } else {
      places[number.shape] = range
    }
  }
}
