/// A text of a draft that words can be looked for in: a field, or one entry of a list field.
struct TextUnit: Hashable {
  struct Name: Hashable {
    var field: Term
    /// The entry of a field that can be a list.
    var entry: Int
  }

  var place: PlanPlace
  var name: Name
  var text: String

  /// Where words stand in the text at the borders of words, in characters.
  func occurrences(of words: String) -> [Range<Int>] {
    let text = Array(text)
    let words = Array(words)
    guard !words.isEmpty, words.count <= text.count else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start + words.count <= text.count {
      let end = start + words.count
      let isWhole =
        (start == 0 || !Self.joins(text[start - 1], text[start]))
        && (end == text.count || !Self.joins(text[end - 1], text[end]))
      if isWhole, text[start..<end].elementsEqual(words) {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  /// Whether no word ends between two characters.
  private static func joins(_ left: Character, _ right: Character) -> Bool {
    (left.isLetter || left.isNumber) && (right.isLetter || right.isNumber)
  }
}

extension Plan {
  /// The texts of one place alone, its own words only.
  func units(of place: PlanPlace) -> [TextUnit] {
    func units(_ fields: [Term], _ texts: (Term) -> [String]) -> [TextUnit] {
      fields.filter { $0 != .budget && $0 != .after && $0 != .strength }.flatMap { field in
        texts(field).enumerated().map {
          TextUnit(place: place, name: .init(field: field, entry: $0), text: $1)
        }
      }
    }
    switch place {
    case .document:
      return units([.title, .basis]) { $0 == .title ? [title.string] : basis.map(\.text.string) }
    case .section(let index): return units(Section.fields, sections[index].texts)
    case .task(let index):
      let task = tasks[index]
      let inherits = task.lead?.isInherited ?? false
      return units(PlanTask.fields) { $0 == .lead && inherits ? [] : task.texts(of: $0) }
    case .paragraph(let index): return units([.paragraph]) { _ in [paragraphs[index].text.string] }
    case .target(let index): return units(Target.fields, targets[index].texts)
    case .report(let index): return units(ReportingDuty.fields, reports[index].texts)
    }
  }

  /// The texts of a place and of everything in it, in document order.
  func unitsWithin(_ place: PlanPlace) -> [TextUnit] {
    places.filter { contains(place, $0) }.flatMap(units)
  }

  /// What a place says in a field, inherited words included.
  func texts(of field: Term, at place: PlanPlace) -> [String] {
    switch place {
    case .document: units(of: place).filter { $0.name.field == field }.map(\.text)
    case .section(let index): sections[index].texts(of: field)
    case .task(let index): tasks[index].texts(of: field)
    case .paragraph(let index): field == .paragraph ? [paragraphs[index].text.string] : []
    case .target(let index): targets[index].texts(of: field)
    case .report(let index): reports[index].texts(of: field)
    }
  }

  /// The id of an item; nil for what has none.
  func identifier(of place: PlanPlace) -> String? {
    switch place {
    case .task(let index): tasks[index].id.string
    case .target(let index): targets[index].id.string
    case .report(let index): reports[index].id.string
    case .document, .section, .paragraph: nil
    }
  }
}

extension PlanPlace {
  /// The kind of item, as reports name it.
  public var kind: Term {
    switch self {
    case .document: .plan
    case .section: .section
    case .task: .task
    case .paragraph: .paragraph
    case .target: .target
    case .report: .report
    }
  }

  /// The fields that a letter can change there.
  var fields: [Term] {
    switch self {
    case .document: [.title, .basis]
    case .section: Section.fields
    case .task: PlanTask.fields.filter { $0 != .after }
    case .paragraph: [.paragraph]
    case .target: Target.fields
    case .report: ReportingDuty.fields
    }
  }
}
