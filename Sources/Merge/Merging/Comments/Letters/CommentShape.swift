enum CommentFileKey: Int, ObjectShape {
  case format, letter, points
  static let required: [CommentFileKey] = [.format, .letter, .points]
  static let fileFormat: String? = "comments/1"
  static let table = KeyTable(Self.self)
}

enum LetterKey: Int, ObjectShape {
  case id, number, date, issuer, to, subject, answers, basis, plan
  static let required: [LetterKey] = [.id, .date, .issuer, .plan]
  static let table = KeyTable(Self.self)
}

enum PointKey: Int, ObjectShape {
  case id, plan, at, request, from, to, field, term, into, task, says, reason
  static let required: [PointKey] = [.id, .at, .request]
  static let table = KeyTable(Self.self)

  /// The keys that say what is asked; each request has its own.
  static let asking: [PointKey] = [.from, .to, .field, .term, .into, .task]
}

extension CommentRequest.Kind {
  /// The keys that say something for a request, and whether it is empty without them.
  var keys: [(key: PointKey, isRequired: Bool)] {
    switch self {
    case .integrate: [(.into, true)]
    case .lead, .support, .due, .target, .output: [(.from, false), (.to, true)]
    case .budget, .move: [(.to, true)]
    case .wording: [(.from, true), (.to, true), (.field, false)]
    case .define: [(.term, true), (.to, false)]
    case .add: [(.to, false), (.field, false), (.task, false)]
    case .delete: [(.from, false)]
    case .agree: []
    }
  }
}

enum ProposedTaskKey: Int, ObjectShape {
  case title, detail, lead, support, due, output, audience, channel, budget, basis
  static let required: [ProposedTaskKey] = [.title]
  static let table = KeyTable(Self.self)
}

/// A field that an addition or other words can be about, as files name it.
enum CommentedField: String, CaseIterable {
  case title, detail, lead, support, due, output, audience, channel, basis, text
  case indicator, value, by, to, from, content

  var term: Term { Term(rawValue: rawValue) ?? .title }
}
