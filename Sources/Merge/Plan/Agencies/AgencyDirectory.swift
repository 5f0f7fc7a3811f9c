/// The agencies a workspace knows: names, aliases, collectives and succession, read from reference data.
///
/// ```swift
/// directory.mentions(in: "Sở KH&CN; UBND các xã, phường và Viettel").map(\.identity)
/// // [.agency("so-khcn"), .group("ubnd-cap-xa"), .agency("viettel-qn")]
/// ```
public struct AgencyDirectory: Sendable {
  public let agencies: [Agency]
  public let groups: [AgencyGroup]
  public let successions: [Succession]
  /// Titles of office that stand before an agency's name: "Giám đốc Sở Nội vụ".
  public let roles: [String]
  /// Words that open an assignment: "Giao", "Đề nghị".
  public let prefixes: [String]

  let lexicon: AgencyLexicon
  private let agencyIndex: [String: Int]
  private let groupIndex: [String: Int]
  private let successionIndex: [String: [Int]]

  /// A directory that knows nobody: every mention is unknown.
  public init() {
    self.init(agencies: [])
  }

  /// - Parameter abbreviations: that may stand in names for their long forms and the other way round.
  public init(
    agencies: [Agency],
    groups: [AgencyGroup] = [],
    successions: [Succession] = [],
    roles: [String] = [],
    prefixes: [String] = [],
    abbreviations: [(short: String, long: String)] = []
  ) {
    self.agencies = agencies
    self.groups = groups
    self.successions = successions
    self.roles = roles
    self.prefixes = prefixes
    lexicon = AgencyLexicon(
      names: Self.names(agencies, groups),
      roles: roles,
      prefixes: prefixes,
      abbreviations: abbreviations
    )
    agencyIndex = Dictionary(agencies.enumerated().map { ($1.id, $0) }) { first, _ in first }
    groupIndex = Dictionary(groups.enumerated().map { ($1.id, $0) }) { first, _ in first }
    successionIndex = Dictionary(grouping: successions.indices) { successions[$0].from }
  }

  /// Every name and alias with its owner: agencies by index, then groups.
  static func names(_ agencies: [Agency], _ groups: [AgencyGroup]) -> [AgencyLexicon.Name] {
    var names: [AgencyLexicon.Name] = []
    for (index, agency) in agencies.enumerated() {
      for name in [agency.name] + agency.aliases { names.append((Int32(clamping: index), name)) }
    }
    for (index, group) in groups.enumerated() {
      for name in [group.name] + group.aliases {
        names.append((Int32(clamping: agencies.count + index), name))
      }
    }
    return names
  }

  public func agency(_ id: String) -> Agency? { agencyIndex[id].map { agencies[$0] } }

  public func group(_ id: String) -> AgencyGroup? { groupIndex[id].map { groups[$0] } }

  /// The full name of an agency or group; the id itself where it is unknown.
  public func name(of id: String) -> String { agency(id)?.name ?? group(id)?.name ?? id }

  /// What became of an agency or group, in the order of the data.
  public func successions(from id: String) -> [Succession] {
    (successionIndex[id] ?? []).map { successions[$0] }
  }

  /// The agencies named in a text such as `Sở Văn hóa, Thể thao và Du lịch; UBND các huyện và Viettel`,
  /// in order. Names that contain commas and "và" are found whole (longest match first); what is not in the
  /// reference data becomes an `.unknown` mention.
  ///
  /// Titles of office stay in the wording, opening words ("Giao", "Đề nghị") and notes in parentheses do not.
  /// Linear in the length of the text but for the longest name.
  public func mentions(in text: String) -> [AgencyMention] {
    var parser = MentionParser(text, lexicon, identity: identity)
    return parser.parse()
  }

  /// The only agency or group that a text names, if it names nothing else.
  public func identity(of text: String) -> AgencyMention.Identity {
    let mentions = mentions(in: text)
    return mentions.count == 1 ? mentions[0].identity : .unknown
  }

  func identity(_ owner: Int32) -> AgencyMention.Identity {
    let index = Int(owner)
    return index < agencies.count ? .agency(agencies[index].id) : .group(groups[index - agencies.count].id)
  }
}
