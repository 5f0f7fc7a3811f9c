/// One difference between two revisions that a person would name: an item that came, went or moved, or a field that
/// says something else.
public struct RevisionChange: Hashable, Sendable {
  public enum Kind: String, Hashable, CaseIterable, Sendable {
    case addition, removal, modification, move, split, join
  }

  /// An item of one side.
  public struct Side: Hashable, Sendable {
    /// The id; for a section its number; nil for a paragraph, the head of the plan, and where there is none.
    public var id: String?
    /// The words a person knows it by.
    public var title: String
    /// Where it stands in the legal structure; the whole document for the head of the plan.
    public var address: Address
    public var place: Place
    /// The index among the items of its revision; nil for the head of the plan.
    public var index: Int?

    public init(id: String?, title: String, address: Address, place: Place, index: Int? = nil) {
      self.index = index
      self.id = id
      self.title = title
      self.address = address
      self.place = place
    }
  }

  public var kind: Kind
  /// What kind of item it is about; `plan` for the head of the plan.
  public var item: Term
  /// The item as it was: none for an addition, all that became one for a join.
  public var old: [Side]
  /// The item as it is: none for a removal, all parts for a split.
  public var new: [Side]
  /// The field that says something else, by its key in the file.
  public var field: String?
  /// What the field said and says, one text for each entry of a list.
  public var before: [String] = []
  public var after: [String] = []
  /// What the change means, as far as it is understood.
  public var meaning: ChangeMeaning?
  /// For a move: whether it only stands elsewhere under the same heading.
  public var isReordering = false

  public init(_ kind: Kind, _ item: Term, old: [Side], new: [Side]) {
    self.kind = kind
    self.item = item
    self.old = old
    self.new = new
  }

  /// The item as it is now, or as it was where it is no more.
  public var side: Side? { new.first ?? old.first }
}

/// An item that has another id or another number and is otherwise told apart by its content.
public struct Renumbering: Hashable, Sendable {
  public var item: Term
  /// For tasks, targets and duties.
  public var oldID: String?
  public var newID: String?
  public var oldNumber: String?
  public var newNumber: String?
  /// The item as it is now.
  public var side: RevisionChange.Side
}
