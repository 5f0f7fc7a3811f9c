/// What one agency has to do: its extract of the plan ("nhiệm vụ giao Sở X").
public struct AgencyExtract: Hashable, Sendable {
  /// Its id in the reference data, or letters and hyphens made from its name; good as the name of a file.
  public var key: String
  public var name: String
  /// Whether it is a collective such as "các sở, ban, ngành".
  public var isCollective: Bool
  /// Indices of the tasks that it leads, in the order of the table.
  public var leads: [Int] = []
  /// Indices of the tasks in which it supports others.
  public var supports: [Int] = []
  /// Indices of the tasks that it has as a member of a collective.
  public var shared: [Int] = []
  /// Indices of the duties to report that are its own or its collective's.
  public var duties: [Int] = []

  init(key: String, name: String, isCollective: Bool) {
    self.key = key
    self.name = name
    self.isCollective = isCollective
  }
}
