/// A letter in which an agency comments on the draft of a plan, as data (`format: comments/1`).
///
/// ```yaml
/// letter:
///   id: 744-VP-TTHC
///   number: 744/VP-TTHC
///   date: 2025-03-20
///   issuer: Văn phòng UBND tỉnh
///   plan: e-service-2025
/// points:
///   - {id: 2, at: "điểm a, c khoản 4 Mục VI", request: lead, to: "các sở, ban, ngành và địa phương"}
/// ```
public struct CommentLetter: Hashable, Sendable {
  /// Names it in decisions and reports; unique in a workspace.
  public var id: Text
  /// Absent where a letter has none yet.
  public var number: Text?
  public var date: Day
  public var issuer: Text
  public var addressee: Text?
  public var subject: Text?
  /// The letter that asked for comments.
  public var answers: Text?
  public var basis: [Text]
  /// The plan that its points are about unless they name another.
  public var plan: Text
  public var points: [CommentPoint]
  /// The name of the file, as the user gave it.
  public var file: String

  /// How a person names the letter: its number, or its id where it has none.
  public var name: String { number?.string ?? id.string }
}

/// One point of a letter: where, what is asked, and why.
public struct CommentPoint: Hashable, Sendable {
  /// Unique in its letter.
  public var id: Text
  public var plan: Text
  /// The positions in the words of the letter.
  public var at: [Text]
  public var request: CommentRequest
  /// The letter's own words.
  public var says: Text?
  public var reason: Text?
  public var range: SourceRange
}
