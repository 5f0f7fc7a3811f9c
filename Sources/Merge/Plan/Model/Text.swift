/// Words as the author wrote them, with the place they were read from.
///
/// Typed meaning (an agency, a deadline, an amount) is kept beside a text and never replaces it.
public struct Text: Hashable, Sendable {
  public var string: String
  public var range: SourceRange

  public init(_ string: String, range: SourceRange = .none) {
    self.string = string
    self.range = range
  }
}
