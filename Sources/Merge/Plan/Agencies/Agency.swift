/// An agency that plans name: a department, a committee, an office, a paper.
public struct Agency: Hashable, Sendable {
  /// Unique among agencies and groups.
  public var id: String
  /// The full name, for print.
  public var name: String
  /// Other ways of writing it; capitals, tone placement and spacing need no aliases.
  public var aliases: [String]
  /// `province`, `party`, `central` ... as the data says.
  public var level: String?
  /// The first day of its work; nil where it has always worked as far as the data knows.
  public var since: Day?
  /// The last day of its work; nil while it works.
  public var until: Day?
  /// Where the data was taken from.
  public var source: String?

  public init(id: String, name: String, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
  }

  /// Whether it works on a day.
  public func exists(on day: Day) -> Bool { Validity.contains(day, since: since, until: until) }
}

/// A collective such as "các sở, ban, ngành".
public struct AgencyGroup: Hashable, Sendable {
  /// Unique among agencies and groups.
  public var id: String
  public var name: String
  public var aliases: [String]
  /// Ids of agencies and groups; empty where they cannot be listed, so that only the name is known.
  public var members: [String]
  public var since: Day?
  public var until: Day?
  public var source: String?

  public init(id: String, name: String, aliases: [String] = [], members: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.members = members
  }

  /// Whether it is spoken of on a day.
  public func exists(on day: Day) -> Bool { Validity.contains(day, since: since, until: until) }
}

enum Validity {
  static func contains(_ day: Day, since: Day?, until: Day?) -> Bool {
    (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
