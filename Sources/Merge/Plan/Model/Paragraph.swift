/// One paragraph of a section's text.
public struct Paragraph: Hashable, Sendable {
  /// The index of its section in `Plan.sections`.
  public var section: Int
  /// Counted from 1 in its section.
  public var ordinal: Int
  public var text: Text
  public var trace: Trace?

  public init(section: Int, ordinal: Int, text: Text) {
    self.section = section
    self.ordinal = ordinal
    self.text = text
  }
}
