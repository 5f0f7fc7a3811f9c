/// One thing a person should know about the plans: what it is, where, why, and what to do about it.
///
/// ```swift
/// Finding(.unknownKey, Message(.unknownKey, ["key": "titel"]), at: place)
/// ```
public struct Finding: Hashable, Sendable {
  /// A second place that belongs to the finding, such as the other side of a conflict.
  public struct Note: Hashable, Sendable {
    public var message: Message
    public var place: Place

    public init(_ message: Message, at place: Place) {
      self.message = message
      self.place = place
    }
  }

  public var code: FindingCode
  public var severity: Severity
  public var message: Message
  public var place: Place
  /// Why it was found: printed as "because ... and ...".
  public var reasons: [Message]
  /// What a person can do about it.
  public var remedies: [Message]
  public var notes: [Note]
  /// What the finding is about, independent of lines, order and renumbered ids; the key of decisions.
  /// Empty where a finding is about the form of a file rather than its content.
  public var fingerprint: String

  public init(
    _ code: FindingCode,
    _ message: Message,
    at place: Place,
    severity: Severity? = nil,
    because reasons: [Message] = [],
    remedies: [Message] = [],
    notes: [Note] = [],
    fingerprint: String = ""
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.message = message
    self.place = place
    self.reasons = reasons
    self.remedies = remedies
    self.notes = notes
    self.fingerprint = fingerprint
  }
}
