/// Reads glossary files.
///
/// What cannot be understood is reported and left out; the rest makes a usable glossary.
public struct GlossaryDecoder: Sendable {
  public struct Result: Sendable {
    public var glossary: Glossary
    public var findings: [Finding]
  }

  public init() {}

  /// Reads the files as one glossary: an office's own file adds to the one that comes with the tool. Where
  /// two define the same abbreviation, the later file counts.
  public func decode(_ documents: [YAMLDocument]) -> Result {
    var glossary = Glossary()
    var findings: [Finding] = []
    for document in documents {
      var decoding = GlossaryDecoding(file: document.file)
      decoding.read(document)
      glossary.join(decoding.glossary)
      findings += decoding.reader.findings.sorted { $0.place < $1.place }
    }
    return Result(glossary: glossary, findings: findings)
  }
}

extension Glossary {
  /// Adds another glossary, whose abbreviations come first.
  mutating func join(_ other: Glossary) {
    abbreviations = other.abbreviations + abbreviations
    synonyms += other.synonyms
    levels += other.levels
    concepts += other.concepts
    frames += other.frames
    connectives += other.connectives
    references += other.references
    cues += other.cues
    sections += other.sections
    vague += other.vague
    documents += other.documents
    replaced += other.replaced
  }
}

/// The state of decoding one glossary file.
struct GlossaryDecoding {
  var glossary = Glossary()
  var reader: ShapeReader

  init(file: String) { reader = ShapeReader(file: file) }

  mutating func read(_ document: YAMLDocument) {
    guard let fields = reader.file(document, format: "glossary/1", as: GlossaryFileKey.self, .format) else {
      return
    }
    glossary.abbreviations = abbreviations(reader.list(fields[.abbreviations]))
    glossary.synonyms = synonyms(reader.list(fields[.synonyms]))
    glossary.levels = reader.list(fields[.levels]).compactMap { levelPair($0) }
    glossary.concepts = reader.list(fields[.concepts]).compactMap { concept($0) }
    glossary.frames = reader.texts(fields.filled(.frames)).map(\.string)
    glossary.connectives = reader.texts(fields.filled(.connectives)).map(\.string)
    glossary.references = reader.texts(fields.filled(.references)).map(\.string)
    glossary.cues = reader.list(fields[.cues]).compactMap { cue($0) }
    glossary.sections = reader.list(fields[.sections]).compactMap { sectionKind($0) }
    glossary.vague = reader.list(fields[.vague]).compactMap { vagueTerm($0) }
    glossary.documents = reader.list(fields[.documents]).compactMap { documentKind($0) }
    glossary.replaced = reader.list(fields[.replaced]).compactMap { replacement($0) }
  }

  private mutating func abbreviations(_ nodes: [YAMLNode]) -> [Glossary.Abbreviation] {
    var result: [Glossary.Abbreviation] = []
    var seen: Set<String> = []
    for node in nodes {
      guard let fields = reader.fields(of: node, as: AbbreviationKey.self),
        let short = reader.text(fields[.short])
      else { continue }
      let long = reader.texts(fields[.long]).map(\.string)
      guard !long.isEmpty else { continue }
      guard seen.insert(VietnameseLetters.folded(short.string)).inserted else {
        report(Message(.abbreviationTwice, ["short": .text(short.string)]), short)
        continue
      }
      result.append(Glossary.Abbreviation(short: short.string, long: long))
    }
    return result
  }

  private mutating func synonyms(_ nodes: [YAMLNode]) -> [[String]] {
    var lines: [[String]] = []
    var seen: Set<String> = []
    for node in nodes {
      var line: [String] = []
      for phrase in reader.texts(node) {
        if seen.insert(VietnameseLetters.folded(phrase.string)).inserted {
          line.append(phrase.string)
        } else {
          report(Message(.phraseTwice, ["phrase": .text(phrase.string)]), phrase)
        }
      }
      if line.count > 1 { lines.append(line) }
    }
    return lines
  }

  private mutating func levelPair(_ node: YAMLNode) -> Glossary.LevelPair? {
    let texts = reader.texts(node)
    guard texts.count == 2 else {
      if !texts.isEmpty { reader.report(.badValue, Message(.levelsArePairs), at: node) }
      return nil
    }
    return Glossary.LevelPair(local: texts[0].string, central: texts[1].string)
  }

  private mutating func concept(_ node: YAMLNode) -> Glossary.Concept? {
    guard let fields = reader.fields(of: node, as: ConceptKey.self) else { return nil }
    let facet = reader.choice(fields[.facet], of: Glossary.Concept.Facet.self)
    let name = reader.text(fields[.name])
    let words = reader.texts(fields[.words]).map(\.string)
    guard let facet, let name, !words.isEmpty else { return nil }
    return Glossary.Concept(facet: facet, name: name.string, words: words)
  }

  private mutating func cue(_ node: YAMLNode) -> Glossary.Cue? {
    guard let fields = reader.fields(of: node, as: CueKey.self) else { return nil }
    let part = reader.choice(fields[.part], of: Glossary.Cue.Part.self)
    let words = reader.texts(fields[.words]).map(\.string)
    guard let part, !words.isEmpty else { return nil }
    return Glossary.Cue(part: part, words: words)
  }

  private mutating func sectionKind(_ node: YAMLNode) -> Glossary.SectionKind? {
    guard let fields = reader.fields(of: node, as: SectionKindKey.self) else { return nil }
    let role = reader.choice(fields[.role], of: Glossary.SectionKind.Role.self)
    let title = reader.text(fields[.title])
    let titles = reader.texts(fields.filled(.titles)).map(\.string)
    guard let role, let title else { return nil }
    return Glossary.SectionKind(role: role, title: title.string, titles: titles)
  }

  private mutating func vagueTerm(_ node: YAMLNode) -> Glossary.VagueTerm? {
    guard let fields = reader.fields(of: node, as: VagueTermKey.self), let term = reader.text(fields[.term]),
      let note = reader.text(fields[.note])
    else { return nil }
    return Glossary.VagueTerm(term: term.string, note: note.string)
  }

  private mutating func documentKind(_ node: YAMLNode) -> Glossary.DocumentKind? {
    guard let fields = reader.fields(of: node, as: DocumentKindKey.self),
      let symbol = reader.text(fields[.symbol]), let name = reader.text(fields[.name])
    else { return nil }
    return Glossary.DocumentKind(symbol: symbol.string, name: name.string)
  }

  private mutating func replacement(_ node: YAMLNode) -> Glossary.Replacement? {
    guard let fields = reader.fields(of: node, as: ReplacementKey.self) else { return nil }
    let document = reader.text(fields[.document])
    let by = reader.text(fields[.by])
    let kind = reader.choice(fields[.kind], of: Glossary.Replacement.Kind.self)
    guard let document, let by, let kind else { return nil }
    return Glossary.Replacement(document: document.string, by: by.string, kind: kind)
  }

  private mutating func report(_ message: Message, _ text: Text) {
    let place = Place(file: reader.file, range: text.range)
    reader.findings.append(Finding(.badValue, message, at: place, severity: .warning))
  }
}
