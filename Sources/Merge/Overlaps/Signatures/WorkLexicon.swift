/// The glossary made ready for reading what tasks are about: which words open a part of a sentence, which name
/// an action, a channel, a field of work, and which say nothing.
struct WorkLexicon: Sendable {
  /// What a concept's words tell; the raw value is its place in `Phrases.facets`.
  enum Facet: Int, CaseIterable {
    case action, audience, channel, product, sector, level
  }

  /// The listed phrases in one way of writing.
  ///
  /// A class, because it is large and asked for every task; nothing changes once the lexicon is made.
  final class Phrases: @unchecked Sendable {
    fileprivate(set) var frames = PhraseTrie()
    fileprivate(set) var references = PhraseTrie()
    /// The value is the part of the sentence that opens, by its place among `Part.allCases`.
    fileprivate(set) var cues = PhraseTrie()
    /// The value is a place in `concepts`.
    fileprivate(set) var facets = [PhraseTrie](repeating: PhraseTrie(), count: Facet.allCases.count)
    /// Sets of concepts, a bit each.
    fileprivate(set) var concepts: [UInt64] = []
    fileprivate(set) var connectives: [Bool] = []

    func isConnective(_ token: TokenID) -> Bool {
      Int(token.raw) < connectives.count && connectives[Int(token.raw)]
    }
  }

  let marked: Phrases
  /// For texts that were written without marks.
  let bare: Phrases
  /// The concept of telling people about something, a bit among those of actions.
  let announcing: UInt64
  /// Those of making a document.
  let making: UInt64
  /// Words that open a line about what has been done.
  let finished: Set<TokenID>

  init(_ glossary: Glossary, roles: OverlapModel.Roles, normalizer: inout Normalizer) {
    let marked = Phrases()
    let bare = Phrases()
    for facet in Facet.allCases {
      let concepts = glossary.concepts.filter { Facet($0.facet) == facet }
      for (number, concept) in concepts.enumerated() {
        // A glossary with more concepts of a facet than bits lets the last ones share one.
        let bit: UInt64 = 1 << UInt64(min(number, 63))
        for word in concept.words {
          let phrase = normalizer.phrase(word)
          marked.add(phrase, facet, bit)
          bare.add(phrase.map { normalizer.vocabulary.bare($0) }, facet, bit)
        }
      }
    }
    func enter(_ texts: [String], value: Int32 = 0, into path: ReferenceWritableKeyPath<Phrases, PhraseTrie>)
    {
      for text in texts {
        let phrase = normalizer.phrase(text)
        marked[keyPath: path].insert(phrase, value: value)
        bare[keyPath: path].insert(phrase.map { normalizer.vocabulary.bare($0) }, value: value)
      }
    }
    enter(glossary.frames, into: \.frames)
    enter(glossary.references, into: \.references)
    for cue in glossary.cues {
      let value = Glossary.Cue.Part.allCases.firstIndex(of: cue.part) ?? 0
      enter(cue.words, value: Int32(clamping: value), into: \.cues)
    }
    for word in glossary.connectives {
      for token in normalizer.phrase(word, layers: []) {
        marked.addConnective(token)
        bare.addConnective(normalizer.vocabulary.bare(token))
      }
    }
    self.marked = marked
    self.bare = bare
    let actions = glossary.concepts.filter { $0.facet == .action }
    func bits(_ names: [String]) -> UInt64 {
      actions.indices.reduce(0) { names.contains(actions[$1].name) ? $0 | 1 << UInt64(min($1, 63)) : $0 }
    }
    announcing = bits([roles.announcing])
    making = bits(roles.making)
    finished = Set(roles.finished.compactMap { normalizer.phrase($0, layers: []).first })
  }
}

extension WorkLexicon.Facet {
  fileprivate init?(_ facet: Glossary.Concept.Facet) {
    switch facet {
    case .action: self = .action
    case .audience: self = .audience
    case .channel: self = .channel
    case .product: self = .product
    case .sector: self = .sector
    case .level: self = .level
    case .object: return nil
    }
  }
}

extension WorkLexicon.Phrases {
  /// Enters a phrase of a concept; one that several concepts have stands for all of them.
  fileprivate func add(_ phrase: [TokenID], _ facet: WorkLexicon.Facet, _ bit: UInt64) {
    guard !phrase.isEmpty else { return }
    if let known = facets[facet.rawValue].insert(phrase, value: Int32(clamping: concepts.count)) {
      concepts[Int(known)] |= bit
    } else {
      concepts.append(bit)
    }
  }

  fileprivate func addConnective(_ token: TokenID) {
    while connectives.count <= Int(token.raw) { connectives.append(false) }
    connectives[Int(token.raw)] = true
  }
}
