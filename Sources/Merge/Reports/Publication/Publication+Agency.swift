extension Publication {
  /// The extract of the agency that a person names: by its name in any known writing, by the name of one whose work
  /// it took over, or by its key. An agency that the plan names only through its collectives has an extract too.
  /// - Parameter day: the day for which agencies are known; nil for the plan's own.
  public func extract(named name: String, in directory: AgencyDirectory, on day: Day? = nil) -> AgencyExtract?
  {
    if let exact = extracts.first(where: { $0.key == name }) { return exact }
    let day = day ?? self.day
    let identity = OrganisationOfWork(directory: directory, day: day).today(directory.identity(of: name))
    if let id = identity.id {
      return extracts.first { $0.key == id } ?? extract(ofMember: id, in: directory, on: day)
    }
    let folded = VietnameseLetters.folded(name)
    return extracts.first { VietnameseLetters.folded($0.name) == folded }
  }

  /// What the collectives of an agency have to do; nil where it is in none that the plan names.
  private func extract(ofMember id: String, in directory: AgencyDirectory, on day: Day) -> AgencyExtract? {
    let groups = extracts.filter { extract in
      extract.isCollective && directory.expansion(of: extract.key, on: day).contains(id)
    }
    guard !groups.isEmpty else { return nil }
    var extract = AgencyExtract(key: id, name: directory.name(of: id), isCollective: false)
    extract.shared = Set(groups.flatMap { $0.leads + $0.supports }).sorted()
    extract.duties = Set(groups.flatMap(\.duties)).sorted()
    return extract
  }

  /// The publication with nothing but what one agency has to do; numbers and addresses stay those of the plan.
  public func narrowed(to extract: AgencyExtract) -> Publication {
    let kept = Set(extract.leads + extract.supports + extract.shared).sorted()
    let places = Dictionary(kept.enumerated().map { ($1, $0) }) { first, _ in first }
    var own = extract
    own.leads = extract.leads.compactMap { places[$0] }
    own.supports = extract.supports.compactMap { places[$0] }
    own.shared = extract.shared.compactMap { places[$0] }
    own.duties = Array(extract.duties.indices)
    var result = self
    result.agency = own
    result.extracts = [own]
    result.tasks = kept.map { tasks[$0] }
    result.duties = extract.duties.map { duties[$0] }
    result.targets = []
    result.comparison = []
    result.load = load.filter { $0.key == extract.key }
    result.review = nil
    result.answers = nil
    result.keepTasks(places)
    return result
  }

  /// Renumbers the tasks below the headings and drops headings without any.
  private mutating func keepTasks(_ places: [Int: Int]) {
    var deepest: [Int] = []
    for index in sections.indices.reversed() {
      sections[index].tasks = sections[index].tasks.compactMap { places[$0] }
      let level = sections[index].level
      // Levels of sections with tasks that stand after this one and below it.
      sections[index].hasTasks = !sections[index].tasks.isEmpty || deepest.contains { $0 > level }
      deepest.removeAll { $0 >= level }
      if sections[index].hasTasks { deepest.append(level) }
    }
    rows = sections.indices.filter { sections[$0].hasTasks }.flatMap { index in
      [.heading(index)] + sections[index].tasks.map { .task($0) }
    }
  }
}
