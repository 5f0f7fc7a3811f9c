/// The words of the field, read from reference data: abbreviations, synonyms, levels, concepts, frames, the
/// parts of a plan, vague terms, kinds of document and documents that were replaced.
public struct Glossary: Hashable, Sendable {
  public var abbreviations: [Abbreviation]
  /// Lines of wordings with the same meaning; the first of each is the recommended one.
  public var synonyms: [[String]]
  public var levels: [LevelPair]
  public var concepts: [Concept]
  /// Opening and filling words that do not say what the work is.
  public var frames: [String]
  /// Words that join others and have no content of their own.
  public var connectives: [String]
  /// How a text speaks of the document it stands in.
  public var references: [String]
  public var cues: [Cue]
  public var sections: [SectionKind]
  public var vague: [VagueTerm]
  public var documents: [DocumentKind]
  public var replaced: [Replacement]

  public init() {
    abbreviations = []
    synonyms = []
    levels = []
    concepts = []
    frames = []
    connectives = []
    references = []
    cues = []
    sections = []
    vague = []
    documents = []
    replaced = []
  }

  /// The abbreviations that mean one thing only.
  public var unambiguousAbbreviations: [(short: String, long: String)] {
    abbreviations.compactMap { entry in entry.meaning.map { (entry.short, $0) } }
  }
}

extension Glossary {
  /// A short form and what it can mean.
  public struct Abbreviation: Hashable, Sendable {
    public var short: String
    public var long: [String]

    public init(short: String, long: [String]) {
      self.short = short
      self.long = long
    }

    /// The long form, where there is only one.
    fileprivate var meaning: String? { long.count == 1 ? long[0] : nil }
  }

  /// The same work at two levels: how a province says it and how the centre does.
  public struct LevelPair: Hashable, Sendable {
    public var local: String
    public var central: String

    public init(local: String, central: String) {
      self.local = local
      self.central = central
    }
  }

  /// Something that work is about, with the words that speak of it.
  public struct Concept: Hashable, Sendable {
    public enum Facet: String, Hashable, CaseIterable, Sendable {
      case action, audience, channel, product, sector, level, object
    }

    public var facet: Facet
    public var name: String
    public var words: [String]

    public init(facet: Facet, name: String, words: [String]) {
      self.facet = facet
      self.name = name
      self.words = words
    }
  }

  /// Words that open a part of a sentence: for whom, through what, where, in what field, what for, by what
  /// document, when.
  public struct Cue: Hashable, Sendable {
    public enum Part: String, Hashable, CaseIterable, Sendable {
      case audience, channel, place, sector, purpose
      /// What is said by the way; opens only at the beginning of a clause.
      case aside
      case basis, time
      /// Opens no part, but what follows it can be another piece of work.
      case work
    }

    public var part: Part
    public var words: [String]

    public init(part: Part, words: [String]) {
      self.part = part
      self.words = words
    }
  }

  /// A part that plans have, in the order they present them, and the titles it was seen under.
  public struct SectionKind: Hashable, Sendable {
    public enum Role: String, Hashable, CaseIterable, Sendable {
      case review, viewpoint, basis, purpose, scope, objective, content, task, funding, organisation,
        reporting
      case annex
    }

    public var role: Role
    public var title: String
    public var titles: [String]

    public init(role: Role, title: String, titles: [String]) {
      self.role = role
      self.title = title
      self.titles = titles
    }
  }

  /// A wording that must be made concrete before a plan is issued, and how.
  public struct VagueTerm: Hashable, Sendable {
    public var term: String
    public var note: String

    public init(term: String, note: String) {
      self.term = term
      self.note = note
    }
  }

  /// A kind of document and its symbol: `QĐ` is Quyết định.
  public struct DocumentKind: Hashable, Sendable {
    public var symbol: String
    public var name: String

    public init(symbol: String, name: String) {
      self.symbol = symbol
      self.name = name
    }
  }

  /// A document that another one replaced or amended.
  public struct Replacement: Hashable, Sendable {
    public enum Kind: String, Hashable, CaseIterable, Sendable {
      case replaced, amended
    }

    public var document: String
    public var by: String
    public var kind: Kind

    public init(document: String, by: String, kind: Kind) {
      self.document = document
      self.by = by
      self.kind = kind
    }
  }
}
