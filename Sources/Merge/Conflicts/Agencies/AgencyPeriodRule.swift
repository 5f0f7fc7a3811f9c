/// Finds agencies that did not exist when the plan was dated, and those that have been renamed, merged or
/// divided since, up to the day of the annual plan.
struct AgencyPeriodRule {
  let context: RuleContext

  func findings(_ plan: Plan, _ uses: [AgencyUse]) -> [Finding] {
    uses.flatMap { use in
      use.assignment.agencies.flatMap { mention -> [Finding] in
        guard let id = mention.id else { return [] }
        return outside(plan, use, mention, id) ?? changed(plan, use, mention)
      }
    }
  }

  // MARK: - At the plan's own date

  /// The finding where an agency did not exist on the plan's date; nil where it did.
  private func outside(_ plan: Plan, _ use: AgencyUse, _ mention: AgencyMention, _ id: String) -> [Finding]? {
    let directory = context.agencies
    guard let date = plan.date, let (since, until) = directory.period(of: id) else { return nil }
    if let until, until < date {
      let message = Message(
        .agencyEnded,
        ["agency": .text(mention.wording), "until": .text(until.official), "day": .text(date.official)]
      )
      let successors = directory.successions(from: id).map { directory.name(of: $0.to) }
      let remedies = successors.isEmpty ? [] : [Message(.useSuccessor, ["names": .list(successors)])]
      return [finding(.dissolvedAgency, message, plan, use, mention, remedies: remedies)]
    }
    if let since, date < since {
      let message = Message(
        .agencyNotYet,
        ["agency": .text(mention.wording), "since": .text(since.official), "day": .text(date.official)]
      )
      return [finding(.dissolvedAgency, message, plan, use, mention)]
    }
    return nil
  }

  // MARK: - Since then

  /// A lead that was divided is asked about with its task, so only other fields are reported here.
  private func changed(_ plan: Plan, _ use: AgencyUse, _ mention: AgencyMention) -> [Finding] {
    let timeline = context.timeline
    let party = Party(mention, doing: use.work, timeline)
    switch party.standing {
    case .current, .unknown: return []
    case .successor(let id, let since):
      let message = Message.renamed(party, to: context.agencies.name(of: id), since: since)
      return [finding(.renamedAgency, message, plan, use, mention)]
    case .divided(let ids, _):
      guard !use.isLead, let division = timeline.division(of: party) else { return [] }
      let names = ids.map { context.agencies.name(of: $0) }
      let remedies = [Message(.useSuccessor, ["names": .list(names)])]
      return [finding(.splitAgency, division, plan, use, mention, remedies: remedies)]
    case .ended:
      let message = Message(.agencyGone, ["agency": .text(mention.wording)])
      return [finding(.dissolvedAgency, message, plan, use, mention)]
    }
  }

  private func finding(
    _ code: FindingCode,
    _ message: Message,
    _ plan: Plan,
    _ use: AgencyUse,
    _ mention: AgencyMention,
    remedies: [Message] = []
  ) -> Finding {
    let name = code.rawValue.split(separator: "/").last.map(String.init) ?? code.rawValue
    return Finding(
      code,
      message,
      at: Place(file: plan.file, range: use.range(of: mention) ?? .none),
      remedies: remedies,
      fingerprint: FindingIdentity.make(
        name,
        code,
        sides: [[plan.id.string, use.headline, use.field.rawValue, mention.wording]]
      )
    )
  }
}

extension AgencyMention {
  /// The id in the reference data; nil for an unknown agency.
  var id: String? {
    switch identity {
    case .agency(let id), .group(let id): id
    case .unknown: nil
    }
  }
}

extension AgencyDirectory {
  /// The first and last day of an agency or group; nil where it is unknown.
  func period(of id: String) -> (since: Day?, until: Day?)? {
    agency(id).map { ($0.since, $0.until) } ?? group(id).map { ($0.since, $0.until) }
  }
}
