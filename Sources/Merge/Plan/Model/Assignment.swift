/// The agencies that a field names, as written and as understood.
public struct Assignment: Hashable, Sendable {
  /// One text per list entry of the file (one if the field is a text).
  public var texts: [Text]
  /// Every agency named in the texts, in order; one text may name several.
  public var agencies: [AgencyMention]
  /// True where a task has no agency of its own and takes its section's.
  public var isInherited: Bool

  public init(texts: [Text], agencies: [AgencyMention], isInherited: Bool = false) {
    self.texts = texts
    self.agencies = agencies
    self.isInherited = isInherited
  }
}
