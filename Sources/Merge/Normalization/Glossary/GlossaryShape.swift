/// The keys of a glossary file (`format: glossary/1`).
enum GlossaryFileKey: Int, ObjectShape {
  case format, abbreviations, synonyms, levels, concepts, frames, connectives, references, cues, sections,
    vague
  case documents, replaced
  static let required: [GlossaryFileKey] = [.format]
  static let fileFormat: String? = "glossary/1"
  static let table = KeyTable(Self.self)
}

enum AbbreviationKey: Int, ObjectShape {
  case short, long
  static let required: [AbbreviationKey] = [.short, .long]
  static let table = KeyTable(Self.self)
}

enum ConceptKey: Int, ObjectShape {
  case facet, name, words
  static let required: [ConceptKey] = [.facet, .name, .words]
  static let table = KeyTable(Self.self)
}

enum CueKey: Int, ObjectShape {
  case part, words
  static let required: [CueKey] = [.part, .words]
  static let table = KeyTable(Self.self)
}

enum SectionKindKey: Int, ObjectShape {
  case role, title, titles
  static let required: [SectionKindKey] = [.role, .title]
  static let table = KeyTable(Self.self)
}

enum VagueTermKey: Int, ObjectShape {
  case term, note
  static let required: [VagueTermKey] = [.term, .note]
  static let table = KeyTable(Self.self)
}

enum DocumentKindKey: Int, ObjectShape {
  case symbol, name
  static let required: [DocumentKindKey] = [.symbol, .name]
  static let table = KeyTable(Self.self)
}

enum ReplacementKey: Int, ObjectShape {
  case document, by, kind
  static let required: [ReplacementKey] = [.document, .by, .kind]
  static let table = KeyTable(Self.self)
}
