/// How two tasks of the same work relate in one field; every rule that compares fields answers with one.
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
  /// Only a person can say which holds.
  case conflict(because: [Message])
}
