/// How the two versions of a field are merged.
enum FieldKind: Hashable {
  /// Words: merged word by word.
  case text
  /// The text below a heading: merged paragraph by paragraph, and these word by word.
  case paragraphs
  /// One value (a deadline, a number, an amount): never mixed of two.
  case value
  /// Agencies that share work.
  case agencies
  /// Those who lead or receive: putting another in the place of one is a decision.
  case lead
  case documents
  /// Ids of tasks of the plan.
  case references
  /// The amount and the source, each a value.
  case budget
  /// What the tool has written: lists of records that unite.
  case records
  /// The mark of an item that is in conflict.
  case mark

  /// - Parameters:
  ///   - kind: the kind of item; nil for the head of the plan.
  init(_ key: String, of kind: RevisionItem.Kind?) {
    switch (kind, key) {
    case (_, "origin"), (_, "settled"), (_, "related"): self = .records
    case (_, "conflict"): self = .mark
    case (.task?, "title"), (.task?, "detail"), (.task?, "output"), (.task?, "audience"), (.task?, "channel"),
      (.section?, "title"), (.target?, "indicator"), (.report?, "content"),
      (nil, "title"):
      self = .text
    case (.section?, "text"): self = .paragraphs
    case (.task?, "lead"), (.section?, "lead"), (.report?, "to"): self = .lead
    case (.task?, "support"), (.report?, "from"): self = .agencies
    case (.task?, "basis"), (nil, "basis"): self = .documents
    case (.task?, "after"): self = .references
    case (.task?, "budget"): self = .budget
    default: self = .value
    }
  }
}
