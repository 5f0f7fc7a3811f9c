/// Who ought to lead a kind of work, as the reference data says with a source.
///
/// The rules remind; the drafter decides.
public struct CompetenceRule: Hashable, Sendable {
  public var id: String
  /// Groups of phrases: a task is of this kind when each group has a phrase that stands in its words.
  public var work: [[String]]
  /// Names of agencies or collectives; a member of a collective is right, too.
  public var lead: [String]
  /// Who `lead` are.
  public var agencies: [AgencyMention]
  /// Who must not lead, although they belong to a collective that may.
  public var excepted: [AgencyMention] = []
  /// Why, in Vietnamese and in English.
  public var reason: String
  public var reasonInEnglish: String?
  public var source: String
  /// The days on which the rule holds; nil where it has no bound.
  public var since: Day?
  public var until: Day?

  public init(
    id: String,
    work: [[String]],
    lead: [String],
    agencies: [AgencyMention],
    reason: String,
    source: String
  ) {
    self.id = id
    self.work = work
    self.lead = lead
    self.agencies = agencies
    self.reason = reason
    self.source = source
  }
}

/// The keys of a competence file (`format: competence/1`).
enum CompetenceFileKey: Int, ObjectShape {
  case format, rules
  static let required: [CompetenceFileKey] = [.format]
  static let fileFormat: String? = "competence/1"
  static let table = KeyTable(Self.self)
}

enum CompetenceRuleKey: Int, ObjectShape {
  case id, work, lead, except, since, until, reason, reason_en, source
  static let required: [CompetenceRuleKey] = [.id, .work, .lead, .reason, .source]
  static let table = KeyTable(Self.self)
}
