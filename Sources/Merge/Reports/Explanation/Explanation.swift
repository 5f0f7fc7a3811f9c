/// One finding whole: what was found and why, the items it is about word for word, and how they compare.
public struct Explanation: Hashable, Sendable {
  /// One of the items that the finding is about.
  public struct Side: Hashable, Sendable {
    public var item: ListedItem
    public var fields: [Field]

    public init(item: ListedItem, fields: [Field]) {
      self.item = item
      self.fields = fields
    }
  }

  /// A field of an item in the author's words.
  public struct Field: Hashable, Sendable {
    public var name: Term
    public var text: String
    /// The stretches, in UTF-8, that the other side has nothing for.
    public var own: [Range<Int>] = []

    public init(_ name: Term, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  public var entry: FindingReport.Entry
  public var sides: [Side]
  /// How two tasks compare, where the finding is about two tasks.
  public var pair: OverlapListing.Pair?
  /// What letters changed in the items.
  public var letters: [LetterTrace] = []

  public init(entry: FindingReport.Entry, sides: [Side], pair: OverlapListing.Pair? = nil) {
    self.entry = entry
    self.sides = sides
    self.pair = pair
  }

  /// The fields that any side has, in the order of the format.
  var fieldNames: [Term] { Self.fieldNames(of: sides) }

  static func fieldNames(of sides: [Side]) -> [Term] {
    var names: [Term] = []
    for field in sides.flatMap(\.fields) where !names.contains(field.name) { names.append(field.name) }
    return Term.allCases.filter(names.contains)
  }
}
