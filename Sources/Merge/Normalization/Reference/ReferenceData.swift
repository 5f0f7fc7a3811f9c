/// What the engine knows of the field: agencies, the glossary, and who ought to lead what. All of it is data
/// that an office can replace by its own files.
public struct ReferenceData: Sendable {
  public var directory: AgencyDirectory
  public var glossary: Glossary
  public var competence: [CompetenceRule]

  /// Reference data that knows nothing.
  public init(
    directory: AgencyDirectory = AgencyDirectory(),
    glossary: Glossary = Glossary(),
    competence: [CompetenceRule] = []
  ) {
    self.directory = directory
    self.glossary = glossary
    self.competence = competence
  }

  /// The reference data that comes with the library, read once.
  public static func embedded() -> ReferenceData { embeddedData }

  private static let embeddedData = ReferenceDataReader().read([]).data
}

/// Reads reference data from files.
///
/// ```swift
/// let result = ReferenceDataReader().read([("reference/agencies.yaml", bytes)])
/// result.data.directory        // of the file
/// result.data.glossary         // that of the library, since no file is one
/// ```
public struct ReferenceDataReader: Sendable {
  public typealias File = (name: String, bytes: [UInt8])

  public struct Result: Sendable {
    public var data: ReferenceData
    public var findings: [Finding]
  }

  private let reader: YAMLReader

  public init(limits: YAMLReader.Limits = .default) {
    reader = YAMLReader(limits: limits)
  }

  /// Reads the files by what their `format` says, in any order. Of each kind that no file has, the library's
  /// own is taken; a file of a kind takes its place as a whole. The library's competence rules speak of the
  /// library's agencies, so own agencies come without them.
  public func read(_ files: [File]) -> Result {
    var documents = Documents()
    var findings: [Finding] = []
    for file in files {
      do throws(YAMLError) {
        findings += documents.add(try reader.read(file.bytes, file: file.name))
      } catch {
        findings += error.findings
      }
    }
    documents.fill(from: reader)
    let glossary = GlossaryDecoder().decode(documents.glossary)
    let abbreviations = glossary.glossary.unambiguousAbbreviations
    let agencies = AgencyDecoder(abbreviations: abbreviations).decode(documents.agencies)
    let competence = CompetenceDecoder(agencies: agencies.directory).decode(documents.competence)
    let data = ReferenceData(
      directory: agencies.directory,
      glossary: glossary.glossary,
      competence: competence.rules
    )
    return Result(
      data: data,
      findings: findings + agencies.findings + glossary.findings + competence.findings
    )
  }

  /// Documents by kind.
  private struct Documents {
    var agencies: [YAMLDocument] = []
    var glossary: [YAMLDocument] = []
    var competence: [YAMLDocument] = []

    /// Sorts a document in; reports one that is no reference data.
    mutating func add(_ document: YAMLDocument) -> [Finding] {
      let format = document.root?.value(for: "format").flatMap { $0.kind == .scalar ? $0 : nil }
      switch format?.string {
      case "agencies/1": agencies.append(document)
      case "glossary/1": glossary.append(document)
      case "competence/1": competence.append(document)
      default:
        let start = SourceRange(start: .start, end: .start)
        let range = format?.range ?? document.root?.range ?? start
        let known = ["agencies/1", "glossary/1", "competence/1"]
        let message = Message(
          .unknownFormat,
          ["format": .text(format?.string ?? ""), "known": .list(known)]
        )
        let remedies = [Message(.formatOneOf, ["names": .list(known)])]
        return [Finding(.format, message, at: document.place(range), remedies: remedies)]
      }
      return []
    }

    mutating func fill(from reader: YAMLReader) {
      func read(_ name: String, _ bytes: [UInt8]) -> [YAMLDocument] {
        (try? reader.read(bytes, file: name)).map { [$0] } ?? []
      }
      if glossary.isEmpty { glossary = read("glossary.yaml", EmbeddedFile.glossary.bytes) }
      guard agencies.isEmpty else { return }
      agencies = read("agencies.yaml", EmbeddedFile.agencies.bytes)
      // Rules name agencies: the library's rules hold for the library's agencies only.
      if competence.isEmpty { competence = read("competence.yaml", EmbeddedFile.competence.bytes) }
    }
  }
}
