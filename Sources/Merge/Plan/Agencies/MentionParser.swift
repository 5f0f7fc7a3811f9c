/// Reads the agencies named in one text, from left to right.
struct MentionParser {
  private let lexicon: AgencyLexicon
  private let identity: (Int32) -> AgencyMention.Identity
  private let bytes: [UInt8]
  private var words: [AgencyText.Word] = []
  private var tokens: [TokenID] = []
  private var mentions: [AgencyMention] = []
  /// The words of the last known name, without "các".
  private var head: [TokenID] = []

  /// - Parameter identity: who an entry of the lexicon is.
  init(_ text: String, _ lexicon: AgencyLexicon, identity: @escaping (Int32) -> AgencyMention.Identity) {
    self.lexicon = lexicon
    self.identity = identity
    bytes = Array(text.utf8)
    let parts = AgencyText(text)
    let all = parts.tokens { lexicon.vocabulary.find($0) ?? Self.unknownWord }
    // A note in parentheses says something about a name; a text that is all parentheses is read itself.
    let hasPlainWords = parts.words.contains { $0.depth == 0 }
    for (word, token) in zip(parts.words, all) where !hasPlainWords || word.depth == 0 {
      words.append(word)
      tokens.append(token)
    }
  }

  private static let unknownWord = TokenID(raw: .max)

  mutating func parse() -> [AgencyMention] {
    var position = 0
    while position < words.count {
      let next = parseOne(at: position)
      position = max(next, position + 1)
    }
    return mentions
  }

  /// Reads one segment that begins at `start`; answers where the next begins.
  private mutating func parseOne(at start: Int) -> Int {
    let end = hardEnd(after: start)
    if let match = nameMatch(at: start, end) {
      return take(match, nameAt: start, from: start, end)
    }
    if let prefix = lexicon.prefixes.longestMatch(in: tokens, from: start, to: end) {
      return start + prefix.length
    }
    if isConjunction(start) { return start + 1 }
    if let role = lexicon.roles.longestMatch(in: tokens, from: start, to: end) {
      let name = start + role.length
      if name < end, let match = nameMatch(at: name, end) {
        return take(match, nameAt: name, from: start, end)
      }
    }
    if start + 1 < end, tokens[start] == tokens[start + 1], nameMatch(at: start + 1, end) != nil {
      return start + 1
    }
    return takeUnknown(from: start, end)
  }

  /// The longest name at a word. A name may span a comma, but not to end inside another name behind it:
  /// "Sở Tài chính, Tỉnh ủy" does not begin with "Sở Tài chính tỉnh".
  private func nameMatch(at start: Int, _ end: Int) -> PhraseTrie.Match? {
    guard let match = lexicon.names.longestMatch(in: tokens, from: start, to: end) else { return nil }
    let after = start + match.length
    guard match.length > 1, after < end, words[after].gap == .none, !isConjunction(after) else {
      return match
    }
    for item in (start + 1..<after).reversed() where words[item].gap == .soft {
      guard let next = lexicon.names.longestMatch(in: tokens, from: item, to: end), item + next.length > after
      else { continue }
      return lexicon.names.longestMatch(in: tokens, from: start, to: item) ?? match
    }
    return match
  }

  /// A known name, with what follows up to the next boundary: "các sở, ngành của tỉnh" is "các sở, ngành".
  private mutating func take(_ match: PhraseTrie.Match, nameAt name: Int, from start: Int, _ end: Int) -> Int
  {
    let nameEnd = name + match.length
    var after = nameEnd
    if after < end, isConjunction(after) {
      append(start..<after, identity(match.value), head: tokens[name..<nameEnd])
      return after
    }
    while after < end, !isBoundary(after, end), !startsName(after, end) { after += 1 }
    if after > nameEnd, let identity = singular(name..<after) {
      append(start..<after, identity, head: nil)
    } else {
      append(start..<after, identity(match.value), head: tokens[name..<nameEnd])
    }
    return after
  }

  /// Words up to the next boundary that begin no known name.
  private mutating func takeUnknown(from start: Int, _ end: Int) -> Int {
    var after = start + 1
    while after < end, !isBoundary(after, end), !startsOpening(after, end) { after += 1 }
    for item in start..<after where isConjunction(item) {
      guard let identity = elliptic(start..<item) else { continue }
      append(start..<item, identity, head: nil)
      return item
    }
    let range = start..<after
    if let identity = elliptic(range) ?? singular(range) ?? bareIdentity(range) {
      append(range, identity, head: nil)
    } else {
      append(range, .unknown, head: [])
    }
    return after
  }

  /// "Tài chính" after "Sở Nội vụ" or "các sở:" is Sở Tài chính: the words with the beginning of the last name.
  private mutating func elliptic(_ range: Range<Int>) -> AgencyMention.Identity? {
    for length in stride(from: head.count, to: 0, by: -1) {
      let name = head.prefix(length) + tokens[range]
      guard let owner = lexicon.names.value(of: Array(name)) else { continue }
      if length == head.count, case .group = mentions.last?.identity { mentions.removeLast() }
      return identity(owner)
    }
    return nil
  }

  /// "UBND các huyện Ba Tơ, Minh Long" begins with UBND huyện Ba Tơ.
  private mutating func singular(_ range: Range<Int>) -> AgencyMention.Identity? {
    let name = tokens[range].filter { $0 != lexicon.plural }
    guard name.count < range.count, let owner = lexicon.names.value(of: name) else { return nil }
    head = name
    return identity(owner)
  }

  /// The only entry that the words can mean if some of their marks were lost ("Công TTĐT" for "Cổng TTĐT").
  private func bareIdentity(_ range: Range<Int>) -> AgencyMention.Identity? {
    var bare: [TokenID] = []
    for token in tokens[range] {
      guard token != Self.unknownWord else { return nil }
      bare.append(lexicon.vocabulary.bare(token))
    }
    return lexicon.bareNames.value(of: bare).map(identity)
  }

  /// Whether a new mention may begin at a word.
  private func isBoundary(_ index: Int, _ end: Int) -> Bool {
    if words[index].gap != .none || words[index].depth != words[index - 1].depth { return true }
    if isConjunction(index) { return index + 1 >= end || startsName(index + 1, end) }
    return false
  }

  private func startsName(_ index: Int, _ end: Int) -> Bool {
    nameMatch(at: index, end) != nil
      || lexicon.roles.longestMatch(in: tokens, from: index, to: end) != nil
      || lexicon.prefixes.longestMatch(in: tokens, from: index, to: end) != nil
  }

  /// Whether "chủ trì" or the like follows, as in "Sở A chủ trì, phối hợp với Sở B"; the "chỉ đạo" of
  /// "Ban Chỉ đạo 06" is none, since its name goes on.
  private func startsOpening(_ index: Int, _ end: Int) -> Bool {
    guard let prefix = lexicon.prefixes.longestMatch(in: tokens, from: index, to: end) else { return false }
    let after = index + prefix.length
    return after >= end || isBoundary(after, end) || startsName(after, end)
  }

  private func isConjunction(_ index: Int) -> Bool { tokens[index] == lexicon.and }

  private func hardEnd(after start: Int) -> Int {
    var end = start + 1
    while end < words.count, words[end].gap != .hard { end += 1 }
    return end
  }

  /// - Parameter newHead: the words that later ellipses may begin with; nil keeps those of before.
  private mutating func append(
    _ range: Range<Int>,
    _ identity: AgencyMention.Identity,
    head newHead: ArraySlice<TokenID>?
  ) {
    let place = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    mentions.append(AgencyMention(wording: String(decoding: bytes[place], as: UTF8.self), identity: identity))
    if let newHead { head = newHead.filter { $0 != lexicon.plural } }
  }
}
