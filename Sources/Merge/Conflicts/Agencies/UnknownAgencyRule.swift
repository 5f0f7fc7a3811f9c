/// Finds agencies that the reference data do not know, each once for a plan with all its places.
struct UnknownAgencyRule {
  let agencies: AgencyDirectory

  func findings(_ plan: Plan, _ uses: [AgencyUse]) -> [Finding] {
    var order: [String] = []
    var found: [String: (mention: AgencyMention, places: [Place])] = [:]
    for use in uses {
      for mention in use.assignment.agencies where mention.identity == .unknown {
        let key = ComparisonText.key(mention.wording)
        let place = Place(file: plan.file, range: use.range(of: mention) ?? .none)
        if found[key] == nil { order.append(key) }
        found[key, default: (mention, [])].places.append(place)
      }
    }
    return order.compactMap { key in
      found[key].map { finding(plan, $0.mention, $0.places) }
    }
  }

  private func finding(_ plan: Plan, _ mention: AgencyMention, _ places: [Place]) -> Finding {
    Finding(
      .unknownAgency,
      Message(.unknownAgency, ["agency": .text(mention.wording)]),
      at: places[0],
      severity: isCollective(mention) ? .note : nil,
      remedies: suggestion(mention) ?? [Message(.addAgency)],
      notes: places.dropFirst().map { Finding.Note(Message(.namedHereToo), at: $0) },
      fingerprint: FindingIdentity.make(
        "unknown",
        .unknownAgency,
        sides: [[plan.id.string, mention.wording]]
      )
    )
  }

  /// "các tổ chức thành viên" is a way of speaking more often than a slip.
  private func isCollective(_ mention: AgencyMention) -> Bool {
    ComparisonText.words(mention.wording).first == "các"
  }

  private func suggestion(_ mention: AgencyMention) -> [Message]? {
    let names = agencies.agencies.map(\.name) + agencies.groups.map(\.name)
    return SpellingSuggestion.nearest(to: mention.wording, among: names).map {
      [Message(.didYouMean, ["name": .text($0)]), Message(.addAgency)]
    }
  }
}
