enum DecisionFileKey: Int, ObjectShape {
  case format, decisions, comments
  static let required: [DecisionFileKey] = [.format]
  static let fileFormat: String? = "decisions/1"
  static let table = KeyTable(Self.self)
}

enum DecisionKey: Int, ObjectShape {
  case finding, verdict, fields, items, by, when, why
  static let required: [DecisionKey] = [.by, .why]
  static let table = KeyTable(Self.self)
}

enum RememberedItemKey: Int, ObjectShape {
  case kind, plan, item, content, title, says
  static let required: [RememberedItemKey] = [.plan, .item, .content, .title]
  static let table = KeyTable(Self.self)
}

enum SideKey: Int, ObjectShape {
  case side
  static let required: [SideKey] = [.side]
  static let table = KeyTable(Self.self)
}

/// A field that people can decide, as files name it.
enum DecidableField: String, CaseIterable {
  case title, detail, lead, support, due, output, audience, channel, budget, basis
  case indicator, value, by, strength, to, from, content

  var term: Term { Term(rawValue: rawValue) ?? .title }
}
