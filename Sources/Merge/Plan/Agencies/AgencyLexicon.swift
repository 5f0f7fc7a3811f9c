/// The names of agencies as phrases, for finding them in texts.
///
/// Names are compared word by word after folding; punctuation between words does not count and `&` is "và",
/// so `Sở VH, TT&DL` needs no alias beside `Sở VH,TT và DL`. The plural "các" inside a name may be left out,
/// and the abbreviations given may stand for their long forms and the other way round.
struct AgencyLexicon: Sendable {
  /// A name that already belonged to another entry; the first keeps it.
  struct Collision: Hashable {
    /// The index of the later name in the list given.
    var name: Int
    var owner: Int32
  }

  typealias Name = (owner: Int32, name: String)

  private(set) var vocabulary = Vocabulary()
  private(set) var names = PhraseTrie()
  /// The same names without marks, where only one entry has them.
  private(set) var bareNames = PhraseTrie()
  private(set) var prefixes = PhraseTrie()
  private(set) var roles = PhraseTrie()
  private(set) var collisions: [Collision] = []
  let and: TokenID
  let plural: TokenID

  init(
    names list: [Name],
    roles: [String],
    prefixes: [String],
    abbreviations: [(short: String, long: String)]
  ) {
    var vocabulary = Vocabulary()
    and = vocabulary.add("và")
    plural = vocabulary.add("các")
    self.vocabulary = vocabulary
    var phrases: [(owner: Int32, phrase: [TokenID])] = []
    for (index, entry) in list.enumerated() {
      let phrase = phrase(entry.name)
      if let owner = names.insert(phrase, value: entry.owner), owner != entry.owner {
        collisions.append(Collision(name: index, owner: owner))
      } else {
        phrases.append((entry.owner, phrase))
      }
    }
    var lengthening = PhraseRewriter()
    var shortening = PhraseRewriter()
    for (short, long) in abbreviations {
      lengthening.add(phrase(short), replacement: phrase(long))
      shortening.add(phrase(long), replacement: phrase(short))
    }
    for (owner, phrase) in phrases {
      for variant in variants(of: phrase, lengthening, shortening) { names.insert(variant, value: owner) }
    }
    enterBare(phrases)
    for role in roles { self.roles.insert(phrase(role), value: 0) }
    for prefix in prefixes { self.prefixes.insert(phrase(prefix), value: 0) }
  }

  private mutating func phrase(_ name: String) -> [TokenID] {
    AgencyText(name).tokens { vocabulary.add($0) }
  }

  /// Ways of writing a name that need no alias of their own.
  private func variants(_ name: [TokenID]) -> [[TokenID]] {
    let singular = name.filter { $0 != plural }
    return singular.count < name.count && singular.count > 1 ? [name, singular] : [name]
  }

  private func variants(
    of name: [TokenID],
    _ lengthening: PhraseRewriter,
    _ shortening: PhraseRewriter
  ) -> [[TokenID]] {
    variants(name).dropFirst() + variants(lengthening.rewrite(name)) + variants(shortening.rewrite(name))
  }

  private mutating func enterBare(_ phrases: [(owner: Int32, phrase: [TokenID])]) {
    var owners: [[TokenID]: Int32] = [:]
    var ambiguous: Set<[TokenID]> = []
    let bare = phrases.map { (owner: $0.owner, phrase: $0.phrase.map(vocabulary.bare)) }
    for (owner, phrase) in bare {
      if owners.updateValue(owner, forKey: phrase) ?? owner != owner { ambiguous.insert(phrase) }
    }
    for (owner, phrase) in bare where !ambiguous.contains(phrase) { bareNames.insert(phrase, value: owner) }
  }
}
