/// One agency that a field names, as it stands on the day of the annual plan.
struct Party: Hashable {
  /// The words of the plan.
  let wording: String
  let standing: AgencyStanding

  /// What makes two parties the same: an id, or the folded words of an unknown agency. A divided agency has
  /// the key of the old one, since nobody has said yet which new one it is.
  let key: String

  init(_ mention: AgencyMention, doing work: String, _ timeline: AgencyTimeline) {
    wording = mention.wording
    standing = timeline.standing(of: mention, doing: work)
    switch standing {
    case .current(let id), .successor(let id, _): key = id
    case .unknown(let words): key = "?\(words)"
    case .divided, .ended:
      switch mention.identity {
      case .agency(let id), .group(let id): key = id
      case .unknown: key = "?\(ComparisonText.key(mention.wording))"
      }
    }
  }

  var isUnknown: Bool {
    if case .unknown = standing { return true }
    return false
  }

  var isRenamed: Bool {
    if case .successor = standing { return true }
    return false
  }

  /// The agencies that may have the task, if the work was divided.
  var candidates: [String] {
    if case .divided(let ids, _) = standing { return ids }
    return []
  }

  /// The name to write today: the successor's where the agency was renamed, else the plan's words.
  func currentName(_ agencies: AgencyDirectory) -> String {
    if case .successor(let id, _) = standing { return agencies.name(of: id) }
    return wording
  }
}

extension AgencyTimeline {
  func parties(_ assignment: Assignment?, doing task: PlanTask) -> [Party] {
    return parties(assignment, doing: task.work)
  }

  func parties(_ assignment: Assignment?, doing work: String) -> [Party] {
    var parties: [Party] = []
    for mention in assignment?.agencies ?? [] {
      let party = Party(mention, doing: work, self)
      if !parties.contains(where: { $0.key == party.key }) { parties.append(party) }
    }
    return parties
  }

  /// Whether the one is the other or a collective that it belongs to.
  func covers(_ whole: Party, _ part: Party) -> Bool {
    whole.key == part.key || members(of: whole.key).contains(part.key)
  }
}
