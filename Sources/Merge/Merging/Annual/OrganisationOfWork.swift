/// Writes "Tổ chức thực hiện" from the tasks: for each agency, where it leads and where it supports.
struct OrganisationOfWork {
  let directory: AgencyDirectory
  let day: Day

  struct Duties {
    let agency: AgencyMention.Identity
    let name: String
    var leads: [Address] = []
    var supports: [Address] = []
  }

  /// The agency that a heading such as "Sở Khoa học và Công nghệ" names, under today's name.
  func identity(ofTitle title: String) -> AgencyMention.Identity? {
    let mentions = directory.mentions(in: title)
    guard mentions.count == 1, let mention = mentions.first, mention.identity != .unknown else { return nil }
    return today(mention.identity)
  }

  /// Who does an agency's work now. An agency that was split stays itself: whose work it is now is for people
  /// to decide.
  func today(_ identity: AgencyMention.Identity) -> AgencyMention.Identity {
    guard let id = identity.id, case .successor(let successor) = directory.resolve(id, on: day).outcome else {
      return identity
    }
    return directory.group(successor) == nil ? .agency(successor) : .group(successor)
  }

  /// The duties of every agency that the reference data knows, single agencies before collectives, in the
  /// order in which the plan first names them.
  func duties(_ tasks: [PlanTask], address: (PlanTask) -> Address) -> [Duties] {
    var duties: [Duties] = []
    var index: [AgencyMention.Identity: Int] = [:]
    func add(_ assignment: Assignment?, _ address: Address, _ list: WritableKeyPath<Duties, [Address]>) {
      let identities = (assignment?.agencies ?? []).map { today($0.identity) }
      for identity in identities.unique() {
        guard let id = identity.id else { continue }
        if index[identity] == nil {
          index[identity] = duties.count
          duties.append(Duties(agency: identity, name: directory.name(of: id)))
        }
        if let position = index[identity] { duties[position][keyPath: list].append(address) }
      }
    }
    for task in tasks { add(task.lead, address(task), \.leads) }
    for task in tasks { add(task.support, address(task), \.supports) }
    let single = duties.filter { if case .agency = $0.agency { true } else { false } }
    let collective = duties.filter { if case .group = $0.agency { true } else { false } }
    return single + collective
  }
}

extension AgencyMention.Identity {
  /// The id in the reference data; nil for an agency that it does not know.
  var id: String? {
    switch self {
    case .agency(let id), .group(let id): id
    case .unknown: nil
    }
  }
}
