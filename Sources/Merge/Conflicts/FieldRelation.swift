/// How two values of one field relate where two tasks are the same work; every rule that compares fields
/// answers with one.
public enum FieldRelation: Hashable, Sendable {
  /// The same meaning and, apart from letter form, the same words.
  case same
  /// The same meaning in other words: an alias, a renamed agency, "quý II" against "tháng 4 - 6".
  case form(because: Message)
  /// The left value says the same more exactly (a date within the right one's quarter), so it may stand for both.
  case leftRefines(because: Message)
  case rightRefines(because: Message)
  /// Different values that can stand together: two outputs, two audiences.
  case complement(because: Message)
  /// Values of different kinds that do not contradict, yet cannot stand in one line: "thường xuyên" against
  /// "quý II", one sum from two sources. A person should say which is meant.
  case question(because: [Message])
  /// Only a person can say which holds.
  case conflict(because: [Message])
}

extension FieldRelation {
  /// The same relation seen from the other side.
  public var flipped: FieldRelation {
    switch self {
    case .leftRefines(let because): .rightRefines(because: because)
    case .rightRefines(let because): .leftRefines(because: because)
    default: self
    }
  }

  /// Whether both values mean the same.
  public var isSameMeaning: Bool {
    switch self {
    case .same, .form: true
    default: false
    }
  }

  /// Why a person has to choose; empty where the values get along.
  public var objections: [Message] {
    switch self {
    case .question(let because), .conflict(let because): because
    default: []
    }
  }

  /// How much the relation matters to the person who has to choose; nil where the values get along.
  public var severity: Severity? {
    switch self {
    case .conflict: .error
    case .question: .warning
    default: nil
    }
  }

  /// The sentence that explains why the two values get along; nil where they are equal or do not.
  public var explanation: Message? {
    switch self {
    case .form(let because), .leftRefines(let because), .rightRefines(let because),
      .complement(let because):
      because
    case .same, .question, .conflict: nil
    }
  }
}
