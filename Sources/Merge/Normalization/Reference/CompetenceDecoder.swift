/// Reads files of competence rules.
public struct CompetenceDecoder: Sendable {
  public struct Result: Sendable {
    public var rules: [CompetenceRule]
    public var findings: [Finding]
  }

  private let directory: AgencyDirectory

  /// - Parameter directory: the agencies that rules may name.
  public init(agencies directory: AgencyDirectory) { self.directory = directory }

  /// Reads the files in order; a rule with an id that was read before is reported and left out.
  public func decode(_ documents: [YAMLDocument]) -> Result {
    var result = Result(rules: [], findings: [])
    var places: [String: Place] = [:]
    for document in documents {
      var reader = ShapeReader(file: document.file)
      let fields = reader.file(document, format: "competence/1", as: CompetenceFileKey.self, .format)
      for node in reader.list(fields?[.rules]) {
        guard let (rule, place) = rule(node, &reader) else { continue }
        if let first = places[rule.id] {
          reader.findings.append(Self.twice(rule.id, place, first))
        } else {
          places[rule.id] = place
          result.rules.append(rule)
        }
      }
      result.findings += reader.findings.sorted { $0.place < $1.place }
    }
    return result
  }

  private func rule(_ node: YAMLNode, _ reader: inout ShapeReader) -> (CompetenceRule, Place)? {
    guard let fields = reader.fields(of: node, as: CompetenceRuleKey.self) else { return nil }
    let id = reader.identifier(fields[.id])
    let work = reader.list(fields[.work]).map { node in reader.texts(node).map(\.string) }.filter {
      !$0.isEmpty
    }
    let lead = reader.texts(fields[.lead])
    let reason = reader.text(fields[.reason])
    let source = reader.text(fields[.source])
    let reasonInEnglish = reader.text(fields.filled(.reason_en))?.string
    let since = reader.day(fields.filled(.since))
    let until = reader.day(fields.filled(.until))
    guard let id, let reason, let source, !work.isEmpty, !lead.isEmpty else { return nil }
    var rule = CompetenceRule(
      id: id.string,
      work: work,
      lead: lead.map(\.string),
      agencies: lead.flatMap { agencies($0, &reader) },
      reason: reason.string,
      source: source.string
    )
    rule.reasonInEnglish = reasonInEnglish
    rule.excepted = reader.texts(fields.filled(.except)).flatMap { agencies($0, &reader) }
    rule.since = since
    rule.until = until
    return (rule, Place(file: reader.file, range: id.range))
  }

  private func agencies(_ lead: Text, _ reader: inout ShapeReader) -> [AgencyMention] {
    let mentions = directory.mentions(in: lead.string)
    for mention in mentions where mention.identity == .unknown {
      let place = Place(file: reader.file, range: lead.range)
      let message = Message(.competenceLeadUnknown, ["name": .text(mention.wording)])
      reader.findings.append(Finding(.unknownReference, message, at: place))
    }
    return mentions
  }

  private static func twice(_ id: String, _ place: Place, _ first: Place) -> Finding {
    Finding(
      .duplicateIdentifier,
      Message(.identifierTwice, ["id": .text(id)]),
      at: place,
      remedies: [Message(.chooseOtherIdentifier)],
      notes: [Finding.Note(Message(.firstUsedHere), at: first)]
    )
  }
}
