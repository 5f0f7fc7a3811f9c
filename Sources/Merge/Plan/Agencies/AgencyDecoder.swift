/// Reads agencies files into a directory.
///
/// ```swift
/// let result = AgencyDecoder().decode([document])
/// result.directory.mentions(in: "Sở KH&CN")
/// result.findings            // unknown keys, doubled ids, aliases of two agencies, unknown members ...
/// ```
///
/// What cannot be understood is reported and left out; the rest makes a usable directory.
public struct AgencyDecoder: Sendable {
  public struct Result: Sendable {
    public var directory: AgencyDirectory
    public var findings: [Finding]
  }

  private let abbreviations: [(short: String, long: String)]

  /// - Parameter abbreviations: that may stand in names for their long forms and the other way round.
  public init(abbreviations: [(short: String, long: String)] = []) {
    self.abbreviations = abbreviations
  }

  /// Reads the files as one directory: a province's file may build on that of the centre.
  public func decode(_ documents: [YAMLDocument]) -> Result {
    var decoding = AgencyDecoding()
    for document in documents { decoding.read(document) }
    decoding.checkReferences()
    let directory = AgencyDirectory(
      agencies: decoding.agencies.map(\.value),
      groups: decoding.groups.map(\.value),
      successions: decoding.successions,
      roles: decoding.roles,
      prefixes: decoding.prefixes,
      abbreviations: abbreviations
    )
    decoding.checkNames(directory)
    return Result(directory: directory, findings: decoding.sortedFindings)
  }
}

/// The state of decoding agencies files.
struct AgencyDecoding {
  /// Something decoded, with the places of its names (the name first, then the aliases).
  struct Placed<Value> {
    var value: Value
    var id: Place
    var names: [Place]
  }

  private(set) var agencies: [Placed<Agency>] = []
  private(set) var groups: [Placed<AgencyGroup>] = []
  private(set) var successions: [Succession] = []
  private(set) var roles: [String] = []
  private(set) var prefixes: [String] = []
  private var references: [(id: String, place: Place)] = []
  private var reader = ShapeReader(file: "")
  private var findings: [(file: Int, finding: Finding)] = []
  private var files: [String] = []

  mutating func read(_ document: YAMLDocument) {
    files.append(document.file)
    reader = ShapeReader(file: document.file)
    if let fields = reader.file(document, format: "agencies/1", as: AgencyFileKey.self, .format) {
      for node in reader.list(fields[.agencies]) { agency(node) }
      for node in reader.list(fields[.groups]) { group(node) }
      for node in reader.list(fields[.succession]) { succession(node) }
      roles += reader.texts(fields.filled(.roles)).map(\.string)
      prefixes += reader.texts(fields.filled(.prefixes)).map(\.string)
    }
    for finding in reader.findings { report(finding) }
  }

  private mutating func agency(_ node: YAMLNode) {
    guard let fields = reader.fields(of: node, as: AgencyKey.self) else { return }
    let id = reader.identifier(fields[.id])
    let name = reader.text(fields[.name])
    let aliases = reader.texts(fields.filled(.aliases))
    guard let id, let name else { return }
    var agency = Agency(id: id.string, name: name.string, aliases: aliases.map(\.string))
    agency.level = reader.text(fields.filled(.level))?.string
    agency.since = reader.day(fields.filled(.since))
    agency.until = reader.day(fields.filled(.until))
    agency.source = reader.text(fields.filled(.source))?.string
    agencies.append(Placed(value: agency, id: place(id), names: ([name] + aliases).map(place)))
  }

  private mutating func group(_ node: YAMLNode) {
    guard let fields = reader.fields(of: node, as: AgencyGroupKey.self) else { return }
    let id = reader.identifier(fields[.id])
    let name = reader.text(fields[.name])
    let aliases = reader.texts(fields.filled(.aliases))
    let members = reader.texts(fields.filled(.members))
    references += members.map { ($0.string, place($0)) }
    guard let id, let name else { return }
    var group = AgencyGroup(id: id.string, name: name.string, aliases: aliases.map(\.string))
    group.members = members.map(\.string)
    group.since = reader.day(fields.filled(.since))
    group.until = reader.day(fields.filled(.until))
    group.source = reader.text(fields.filled(.source))?.string
    groups.append(Placed(value: group, id: place(id), names: ([name] + aliases).map(place)))
  }

  private mutating func succession(_ node: YAMLNode) {
    guard let fields = reader.fields(of: node, as: SuccessionKey.self) else { return }
    let kind = reader.choice(fields[.kind], of: Succession.Kind.self)
    let date = reader.day(fields[.date])
    let from = reader.identifier(fields[.from])
    let to = reader.identifier(fields[.to])
    references += [from, to].compactMap { $0 }.map { ($0.string, place($0)) }
    let functions = reader.texts(fields.filled(.functions)).map(\.string)
    let note = reader.text(fields.filled(.note))?.string
    let source = reader.text(fields.filled(.source))?.string
    guard let kind, let date, let from, let to else { return }
    var edge = Succession(kind: kind, date: date, from: from.string, to: to.string, functions: functions)
    edge.note = note
    edge.source = source
    successions.append(edge)
  }

  private func place(_ text: Text) -> Place { Place(file: reader.file, range: text.range) }

  // MARK: - Findings

  private mutating func report(_ finding: Finding) {
    findings.append((files.firstIndex(of: finding.place.file) ?? files.count, finding))
  }

  /// File by file in the order given, each from top to bottom.
  var sortedFindings: [Finding] {
    findings.sorted { ($0.file, $0.finding.place) < ($1.file, $1.finding.place) }.map(\.finding)
  }

  /// Reports ids that stand twice, members and successors that nobody defines, and groups inside themselves.
  mutating func checkReferences() {
    let owners = agencies.map { ($0.value.id, $0.id) } + groups.map { ($0.value.id, $0.id) }
    var first: [String: Place] = [:]
    for (id, place) in owners {
      if let known = first[id] {
        report(
          Finding(
            .duplicateIdentifier,
            Message(.identifierTwice, ["id": .text(id)]),
            at: place,
            remedies: [Message(.chooseOtherIdentifier)],
            notes: [Finding.Note(Message(.firstUsedHere), at: known)]
          )
        )
      } else {
        first[id] = place
      }
    }
    for (id, place) in references where first[id] == nil {
      let near = SpellingSuggestion.nearest(to: id, among: owners.map(\.0))
      let remedies = near.map { [Message(.didYouMean, ["name": .text($0)])] } ?? []
      let message = Message(.unknownAgencyIdentifier, ["id": .text(id)])
      report(Finding(.unknownReference, message, at: place, remedies: remedies))
    }
    for group in groups where isInsideItself(group.value.id) {
      report(Finding(.badValue, Message(.groupInsideItself, ["id": .text(group.value.id)]), at: group.id))
    }
  }

  private func isInsideItself(_ id: String) -> Bool {
    let members = Dictionary(groups.map { ($0.value.id, $0.value.members) }) { first, _ in first }
    var pending = members[id] ?? []
    var seen: Set<String> = []
    while let next = pending.popLast() {
      if next == id { return true }
      if seen.insert(next).inserted { pending += members[next] ?? [] }
    }
    return false
  }

  /// Reports names that two agencies or groups share.
  mutating func checkNames(_ directory: AgencyDirectory) {
    let names = AgencyDirectory.names(directory.agencies, directory.groups)
    let places = agencies.flatMap(\.names) + groups.flatMap(\.names)
    for collision in directory.lexicon.collisions {
      let other = names.firstIndex { $0.owner == collision.owner } ?? 0
      report(
        Finding(
          .badValue,
          Message(
            .nameOfTwoAgencies,
            ["name": .text(names[collision.name].name), "other": .text(names[other].name)]
          ),
          at: places[collision.name],
          remedies: [Message(.deleteOneAlias)],
          notes: [Finding.Note(Message(.otherAgencyHere), at: places[other])]
        )
      )
    }
  }
}
