/// The agencies a workspace knows: names, aliases, collectives and succession, read from reference data.
public struct AgencyDirectory: Sendable {
  public init() {}

  /// The agencies named in a text such as `Sở Văn hóa, Thể thao và Du lịch; UBND các huyện và Viettel`,
  /// in order. Names that contain commas and "và" are found whole (longest match first); what is not in the
  /// reference data becomes an `.unknown` mention.
  public func mentions(in text: String) -> [AgencyMention] {
    []
  }
}
