/// Finds tasks whose list of supporting agencies names the agency that leads.
struct OwnLeadInSupportRule {
  let context: RuleContext

  func findings(_ side: Side<PlanTask>) -> [Finding] {
    guard let lead = side.item.lead, let support = side.item.support else { return [] }
    let leads = Set(lead.agencies.compactMap(Self.key))
    guard let own = support.agencies.first(where: { Self.key($0).map(leads.contains) ?? false }) else {
      return []
    }
    return [
      Finding(
        .supportConflict,
        Message(.ownLeadInSupport, ["agency": .text(own.wording)]),
        at: side.place(support.texts.first { $0.string.contains(own.wording) }?.range),
        remedies: [Message(.removeFromSupport, ["agency": .text(own.wording)])],
        notes: [Finding.Note(Message(.leadNamedHere), at: side.place(lead.texts.first?.range))],
        fingerprint: FindingIdentity.make(
          Term.support.rawValue,
          .supportConflict,
          sides: [[side.planID, side.item.title.string, own.wording]]
        )
      )
    ]
  }

  /// A collective may stand in both lists: "các sở, ban, ngành" lead, and support one another.
  private static func key(_ mention: AgencyMention) -> String? {
    switch mention.identity {
    case .agency(let id): id
    case .group: nil
    case .unknown: "?\(ComparisonText.key(mention.wording))"
    }
  }
}
