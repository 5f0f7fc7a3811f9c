/// Where an item of a source went: a row of the table that compares the plans with the annual plan.
public struct ComparisonRow: Hashable, Sendable {
  /// The mark of the source.
  public var mark: String
  public var plan: String
  public var kind: Term
  /// The id of the item, or the key of a section or paragraph.
  public var item: String
  /// The title or the first words.
  public var words: String
  /// Where it stood.
  public var old: String
  /// Where it stands now; nil where it was left out.
  public var new: String?
  /// Why it was left out.
  public var reason: String?
}
