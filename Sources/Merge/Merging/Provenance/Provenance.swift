/// Where everything in an annual plan comes from, in the terms of W3C PROV: entities (plans and their items),
/// one activity (the merge) and one for each decision, agents (offices, deciders, the program), and the
/// relations between them.
///
/// ```swift
/// let provenance = merger.provenance(of: result, work)
/// provenance.json.text      // PROV-JSON
/// ```
/// It depends on the inputs alone: no clock, no names of folders.
public struct Provenance: Hashable, Sendable {
  /// A name: its space and what stands behind the colon (`source:e-service-2025/es-01`).
  public struct Name: Hashable, Sendable {
    public enum Space: String, Hashable, CaseIterable, Sendable {
      case source, annual, agent, activity
    }

    public var space: Space
    public var local: String

    public init(_ space: Space, _ local: String) {
      self.space = space
      self.local = local
    }
  }

  /// A thing with its attributes, in their order.
  public struct Element: Hashable, Sendable {
    public var name: Name
    public var attributes: [Attribute]
  }

  public struct Attribute: Hashable, Sendable {
    /// With its prefix: `prov:label`, `merge:address`.
    public var key: String
    public var value: String

    init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  /// The relations of PROV that are used, with the names of their two ends.
  public enum Relation: String, Hashable, CaseIterable, Sendable {
    case wasDerivedFrom, wasGeneratedBy, used, wasAttributedTo, wasAssociatedWith, wasInformedBy

    /// The keys of the two ends in PROV-JSON.
    public var ends: (subject: String, object: String) {
      switch self {
      case .wasDerivedFrom: ("prov:generatedEntity", "prov:usedEntity")
      case .wasGeneratedBy: ("prov:entity", "prov:activity")
      case .used: ("prov:activity", "prov:entity")
      case .wasAttributedTo: ("prov:entity", "prov:agent")
      case .wasAssociatedWith: ("prov:activity", "prov:agent")
      case .wasInformedBy: ("prov:informed", "prov:informant")
      }
    }
  }

  public struct Link: Hashable, Sendable {
    public var relation: Relation
    public var subject: Name
    public var object: Name
    public var attributes: [Attribute]
  }

  public internal(set) var entities: [Element] = []
  public internal(set) var activities: [Element] = []
  public internal(set) var agents: [Element] = []
  public internal(set) var links: [Link] = []
}
