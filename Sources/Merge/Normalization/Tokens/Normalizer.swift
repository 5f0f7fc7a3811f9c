/// Brings texts to one form, word by word, so that texts that say the same in other writing become equal:
/// letters, tone placement, case and punctuation always; abbreviations, agencies, levels and synonyms as the
/// layers say.
///
/// ```swift
/// var normalizer = Normalizer(directory: reference.directory, glossary: reference.glossary)
/// let left = normalizer.normalize("Tuyên truyền DVCTT tại UBND cấp xã")
/// let right = normalizer.normalize("TUYÊN TRUYỀN dịch vụ công trực tuyến tại Uỷ ban nhân dân cấp xã")
/// left.ids == right.ids                                        // true
/// left.tokens.map { normalizer.vocabulary.text(of: $0.id) }
/// // ["tuyên", "truyền", "dịch", "vụ", "công", "trực", "tuyến", "tại", "@ubnd-cap-xa"]
/// ```
///
/// A normalizer gives words numbers as it meets them. To work on several threads, give each a copy and join
/// the vocabularies afterwards in a fixed order (`Vocabulary.absorb`). Linear in the length of the text.
public struct Normalizer: Sendable {
  public private(set) var vocabulary = Vocabulary()
  private let agencyWords: Range<UInt32>
  private var tables = RewriteTables()
  /// The same for texts that were written without marks.
  private var bareTables = RewriteTables()
  private var readsBare = false
  private var marks = MarkModel()
  private var workspace: NormalizationWorkspace

  public init(directory: AgencyDirectory, glossary: Glossary) {
    workspace = NormalizationWorkspace()
    let ids = directory.agencies.map(\.id) + directory.groups.map(\.id)
    for id in ids { _ = vocabulary.add(Self.word(forAgency: id)) }
    agencyWords = 0..<UInt32(vocabulary.count)
    let introductions = DefinitionFinder.introductions.map { vocabulary.add($0) }
    workspace = NormalizationWorkspace(introductions: Set(introductions))
    enterAbbreviations(glossary)
    enterAgencies(directory, glossary)
    for pair in glossary.levels {
      let local = phrase(pair.local, layers: [.abbreviations, .agencies])
      tables.levels.add(local, replacement: local)
      tables.levels.add(phrase(pair.central, layers: [.abbreviations, .agencies]), replacement: local)
    }
    for line in glossary.synonyms {
      let phrases = line.map { phrase($0, layers: [.abbreviations, .agencies, .levels]) }
      for phrase in phrases { tables.synonyms.add(phrase, replacement: phrases[0]) }
    }
    bareTables = tables.mapped { vocabulary.bare($0) }
    readsBare = true
  }

  /// The text in one form, with the abbreviations that its plan defines (see `definitions(in:)`).
  public mutating func normalize(
    _ text: String,
    definitions: PlanDefinitions = .none,
    layers: NormalizationLayers = .all
  ) -> NormalizedText {
    workspace.read(text, &vocabulary)
    if !marks.isEmpty { workspace.restoreMarks(marks, vocabulary) }
    // Listed phrases have their marks, and are read before there are tables without.
    let lacksMarks = readsBare && workspace.readsWithoutMarks(vocabulary)
    if layers.contains(.abbreviations) {
      workspace.expand(
        lacksMarks ? bareTables.abbreviations : tables.abbreviations,
        local: definitions.rewriter
      )
      workspace.dropRestatements()
    }
    workspace.dropMarks()
    if layers.contains(.agencies) { workspace.rewrite(lacksMarks ? bareTables.agencies : tables.agencies) }
    if layers.contains(.levels) { workspace.rewrite(lacksMarks ? bareTables.levels : tables.levels) }
    if layers.contains(.synonyms) { workspace.rewrite(lacksMarks ? bareTables.synonyms : tables.synonyms) }
    return NormalizedText(tokens: workspace.tokens, lacksMarks: lacksMarks)
  }

  /// The words of a listed phrase as they appear in normalized texts, for looking them up there.
  public mutating func phrase(_ text: String, layers: NormalizationLayers = .all) -> [TokenID] {
    let read = readsBare
    readsBare = false
    defer { readsBare = read }
    return normalize(text, layers: layers).ids
  }

  /// The abbreviations that the texts of one plan define, ready for normalizing them. The first definition
  /// of a short form counts; it has precedence over the glossary.
  public mutating func definitions(in texts: some Sequence<String>) -> PlanDefinitions {
    var result = PlanDefinitions()
    let finder = DefinitionFinder()
    for text in texts {
      for definition in finder.definitions(in: text) {
        let short = itemIDs(of: definition.short)
        let long = phrase(definition.long, layers: .abbreviations)
        if result.rewriter.add(short, replacement: long) { result.list.append(definition) }
      }
    }
    return result
  }

  /// Learns from texts which words stand together, so that texts whose marks were lost on the way ("thu tuc
  /// hanh chinh") can be read. Texts without marks teach nothing. Some ten thousand texts are enough; without
  /// any, nothing is read into bare texts.
  public mutating func learnMarks(from texts: some Sequence<String>) {
    for text in texts where VietnameseLetters.hasMarks(text) {
      workspace.read(text, &vocabulary)
      workspace.teach(&marks)
    }
    marks.prepare(vocabulary)
  }

  /// Whether a word stands for an agency or a collective.
  func isAgency(_ token: TokenID) -> Bool { agencyWords.contains(token.raw) }

  /// The agency or collective that a word stands for; nil for ordinary words.
  public func agency(_ token: TokenID) -> String? {
    agencyWords.contains(token.raw) ? String(vocabulary.text(of: token).dropFirst()) : nil
  }

  /// The word that stands for an agency or collective in normalized texts; nil if the data lacks it.
  public func word(forAgency id: String) -> TokenID? {
    vocabulary.token(of: Self.word(forAgency: id)).flatMap { agencyWords.contains($0.raw) ? $0 : nil }
  }

  /// No text contains such a word: `@` is a mark there.
  private static func word(forAgency id: String) -> String { "@" + id }
}

/// The abbreviations that a plan defines for itself.
public struct PlanDefinitions: Sendable {
  public fileprivate(set) var list: [AbbreviationDefinition] = []
  fileprivate var rewriter = PhraseRewriter()

  public init() {}

  /// For texts whose plan defines nothing.
  public static let none = PlanDefinitions()
}

// MARK: - Reference data

extension Normalizer {
  /// The words of a text with the marks between them, which tell `b/c` from `b, c`.
  private mutating func itemIDs(of text: String) -> [TokenID] {
    workspace.read(text, &vocabulary)
    return workspace.items.map(\.token.id)
  }

  /// A long form may contain abbreviations itself; those are lengthened as often as that changes anything.
  private mutating func enterAbbreviations(_ glossary: Glossary) {
    var direct = PhraseRewriter()
    var entries: [(short: [TokenID], long: [[TokenID]])] = []
    for entry in glossary.abbreviations {
      entries.append((itemIDs(of: entry.short), entry.long.map { phrase($0, layers: []) }))
    }
    for entry in entries {
      // An ambiguous one stands for itself, so that no shorter one is taken out of its middle.
      direct.add(entry.short, replacement: entry.long.count == 1 ? entry.long[0] : entry.short)
    }
    for entry in entries {
      var long = entry.long.count == 1 ? entry.long[0] : entry.short
      for _ in 0..<4 {
        let longer = direct.rewrite(long)
        if longer == long { break }
        long = longer
      }
      tables.abbreviations.add(entry.short, replacement: long)
    }
  }

  /// A level of government by itself ("cấp xã") may stand for those who govern there, but in running text it says
  /// where something is done.
  private mutating func enterAgencies(_ directory: AgencyDirectory, _ glossary: Glossary) {
    let plural = vocabulary.add("các")
    let words = glossary.concepts.filter { $0.facet == .level }.flatMap(\.words)
    let levels = Set(words.map { phrase($0, layers: .abbreviations) })
    var entries: [(phrase: [TokenID], word: TokenID)] = []
    for (owner, name) in AgencyDirectory.names(directory.agencies, directory.groups) {
      let phrase = phrase(name, layers: .abbreviations)
      guard !levels.contains(phrase) else { continue }
      entries.append((phrase, TokenID(raw: UInt32(owner))))
    }
    for entry in entries { tables.agencies.add(entry.phrase, replacement: [entry.word]) }
    for entry in entries {
      let singular = entry.phrase.filter { $0 != plural }
      if singular.count > 1 { tables.agencies.add(singular, replacement: [entry.word]) }
    }
  }
}
