/// An agency as a plan names it, and who that is.
public struct AgencyMention: Hashable, Sendable {
  public enum Identity: Hashable, Sendable {
    /// The id of an agency in the reference data.
    case agency(String)
    /// The id of a collective ("các sở, ban, ngành") in the reference data.
    case group(String)
    /// Not in the reference data.
    case unknown
  }

  /// The words of the plan, without separators around them.
  public var wording: String
  public var identity: Identity

  public init(wording: String, identity: Identity) {
    self.wording = wording
    self.identity = identity
  }
}
