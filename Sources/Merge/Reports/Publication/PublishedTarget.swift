/// A target as the published forms show it.
public struct PublishedTarget: Hashable, Sendable {
  /// Counted from 1.
  public var number: Int
  public var id: String
  public var indicator: String
  public var value: PublishedField
  public var by: PublishedDue
  /// Whether the plan only strives for it.
  public var isAspiration: Bool
  public var origins: [PublishedOrigin]

  public var originLine: String { origins.map(\.line).joined(separator: "; ") }
}

/// A duty to report as the published forms show it.
public struct PublishedDuty: Hashable, Sendable {
  /// Counted from 1.
  public var number: Int
  public var id: String
  public var content: PublishedField
  public var from: PublishedField
  public var to: PublishedField
  public var due: PublishedDue
  public var origins: [PublishedOrigin]
  /// The reporting agencies by their keys in `Publication.extracts`.
  public var fromKeys: [String]

  public var originLine: String { origins.map(\.line).joined(separator: "; ") }
}
