/// The agencies that a plan names, under the names that they have on the day of the plan, in the order in which
/// it first names them.
struct AgencyRoll {
  let directory: AgencyDirectory
  let day: Day
  private(set) var extracts: [AgencyExtract] = []
  private var indices: [String: Int] = [:]
  /// Keys by who is meant, so that two unknown names never share one.
  private var keys: [AgencyElement: String] = [:]
  private let today: OrganisationOfWork

  init(directory: AgencyDirectory, day: Day) {
    self.directory = directory
    self.day = day
    today = OrganisationOfWork(directory: directory, day: day)
  }

  /// The keys of the agencies that a field names, each once.
  mutating func keys(of assignment: Assignment?) -> [String] {
    (assignment?.agencies ?? []).map { key(of: $0) }.unique()
  }

  /// The key of an agency; it joins the roll if it is new.
  mutating func key(of mention: AgencyMention) -> String {
    let identity = today.today(mention.identity)
    let element = AgencyElement(AgencyMention(wording: mention.wording, identity: identity))
    if let known = keys[element] { return known }
    let wanted = identity.id ?? Self.slug(mention.wording)
    var key = wanted
    var count = 1
    while indices[key] != nil {
      count += 1
      key = "\(wanted)-\(count)"
    }
    let name = identity.id.map(directory.name) ?? mention.wording
    let isCollective = if case .group = identity { true } else { false }
    keys[element] = key
    indices[key] = extracts.count
    extracts.append(AgencyExtract(key: key, name: name, isCollective: isCollective))
    return key
  }

  mutating func add(_ item: Int, _ keys: [String], _ list: WritableKeyPath<AgencyExtract, [Int]>) {
    for key in keys {
      if let index = indices[key] { extracts[index][keyPath: list].append(item) }
    }
  }

  /// Gives every agency what its collectives have to do; agencies stand before collectives.
  mutating func share(reports duties: [PublishedDuty]) {
    var collectives: [String: [Int]] = [:]
    for (index, extract) in extracts.enumerated() where extract.isCollective {
      for member in directory.expansion(of: extract.key, on: day).dropFirst() {
        collectives[member, default: []].append(index)
      }
    }
    for index in extracts.indices {
      let own = extracts[index]
      let groups = (collectives[own.key] ?? []).map { extracts[$0] }
      let known = Set(own.leads + own.supports)
      let tasks = Set(groups.flatMap { $0.leads + $0.supports }).subtracting(known)
      extracts[index].shared = tasks.sorted()
      let names = Set([own.key] + groups.map(\.key))
      extracts[index].duties = duties.indices.filter { !names.isDisjoint(with: duties[$0].fromKeys) }
    }
    extracts = extracts.filter { !$0.isCollective } + extracts.filter(\.isCollective)
  }

  /// Letters, digits and hyphens, for the names of files.
  static func slug(_ name: String) -> String {
    let letters = VietnameseLetters.folded(name, .bare).lowercased()
    let parts = letters.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let slug = parts.joined(separator: "-").prefix(60)
    return slug.isEmpty ? "co-quan" : String(slug)
  }
}
