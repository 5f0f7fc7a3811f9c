/// A field whose value people still have to choose, kept as a value so that the file stays a valid plan.
public struct OpenConflict: Hashable, Sendable {
  /// What one side says.
  public enum Value: Hashable, Sendable {
    /// One text, or several where the field is a list; none where the side leaves the field empty.
    case texts([String])
    case budget(amount: String?, source: String?)
    /// The side deleted the item.
    case deleted
  }

  public struct Candidate: Hashable, Sendable {
    public var value: Value
    /// `plan/item` of the source.
    public var from: String?

    public init(value: Value, from: String?) {
      self.value = value
      self.from = from
    }
  }

  /// The finding's id: `lead-3f2a91c0`.
  public var id: String
  /// The field in conflict; nil where the whole item is (deleted on one side, edited on the other).
  public var field: Term?
  /// The values to choose from, after a merge of plans.
  public var candidates: [Candidate]
  /// The three versions, after a three-way merge.
  public var base: Value?
  public var ours: Value?
  public var theirs: Value?
  /// The side that deleted the item, where `field` is nil.
  public var deletedBy: String?
  /// Where theirs has an item that both sides moved: the section, and what it stands behind there.
  public var movedUnder: String?
  public var movedAfter: String?
  public var range: SourceRange

  public init(id: String, field: Term?, candidates: [Candidate] = [], range: SourceRange = .none) {
    self.id = id
    self.field = field
    self.candidates = candidates
    self.range = range
  }
}

extension OpenConflict.Value {
  /// The texts of the value, in the form in which tasks state their fields.
  var texts: [String] {
    switch self {
    case .texts(let texts): texts
    case .budget(let amount, let source):
      [amount.map { "amount: \($0)" }, source.map { "source: \($0)" }].compactMap(\.self)
    case .deleted: []
    }
  }
}
