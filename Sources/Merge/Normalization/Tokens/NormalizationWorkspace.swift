/// The steps of normalizing one text, in memory that is used again for the next.
struct NormalizationWorkspace {
  private var reader = WordReader()
  private(set) var items: [WordReader.Item] = []
  private(set) var tokens: [NormalizedToken] = []
  private var spareItems: [WordReader.Item] = []
  private var spareTokens: [NormalizedToken] = []
  /// The numbers of `items` or `tokens`, for looking phrases up.
  private var ids: [TokenID] = []

  /// The words that introduce a short form in parentheses.
  private let introductions: Set<TokenID>

  init(introductions: Set<TokenID> = []) { self.introductions = introductions }

  mutating func read(_ text: String, _ vocabulary: inout Vocabulary) {
    reader.read(text, &vocabulary, into: &items)
  }

  // MARK: - Lost diacritics

  /// Puts the marks back on a text that has lost all of them.
  mutating func restoreMarks(_ model: MarkModel, _ vocabulary: Vocabulary) {
    guard hasLostItsMarks(model, vocabulary) else { return }
    for clause in clauses() {
      let places = clause.filter { items[$0].mark == .word }
      let words = model.read(places.map { items[$0].token.id }[...])
      for (place, word) in zip(places, words) { items[place].token.id = word }
    }
  }

  /// Whether no word has marks, and at least three, and half of all, are known with marks only from elsewhere.
  private func hasLostItsMarks(_ model: MarkModel, _ vocabulary: Vocabulary) -> Bool {
    var words = 0
    var known = 0
    for item in items where item.mark == .word {
      guard vocabulary.bare(item.token.id) == item.token.id else { return false }
      words += 1
      if model.hasMarkedReading(item.token.id) { known += 1 }
    }
    return known >= 3 && known * 2 >= words
  }

  /// Counts the words of the text, clause by clause.
  func teach(_ model: inout MarkModel) {
    for clause in clauses() {
      model.learn(clause.compactMap { items[$0].mark == .word ? items[$0].token.id : nil }[...])
    }
  }

  /// The indices of `items`, cut where a clause ends.
  private func clauses() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in items.indices {
      switch items[index].mark {
      case .word, .inner, .comma: continue
      case .clause, .opening, .closing:
        result.append(start..<index)
        start = index + 1
      }
    }
    result.append(start..<items.count)
    return result
  }

  /// Turns the words of a text that was written without marks into such words throughout; false where the text
  /// has its marks. Short texts tell too little to say so: "UBND H. Minh Long" has its marks.
  mutating func readsWithoutMarks(_ vocabulary: Vocabulary) -> Bool {
    var words = 0
    var marked = 0
    for item in items where item.mark == .word && !vocabulary.beginsWithDigit(item.token.id) {
      words += 1
      if vocabulary.bare(item.token.id) != item.token.id { marked += 1 }
    }
    guard words >= 6, marked * 20 < words else { return false }
    for index in items.indices { items[index].token.id = vocabulary.bare(items[index].token.id) }
    return true
  }

  // MARK: - Words and marks

  /// Replaces abbreviations; those of the plan come before those of the glossary.
  mutating func expand(_ listed: PhraseRewriter, local: PhraseRewriter) {
    ids.removeAll(keepingCapacity: true)
    for item in items { ids.append(item.token.id) }
    spareItems.removeAll(keepingCapacity: true)
    var index = 0
    while index < items.count {
      let own = local.phrases.longestMatch(in: ids, from: index, to: ids.count)
      if let match = own ?? listed.phrases.longestMatch(in: ids, from: index, to: ids.count) {
        let source = own == nil ? listed : local
        replaceItems(index..<index + match.length, by: source.replacements[Int(match.value)])
        index += match.length
      } else {
        spareItems.append(items[index])
        index += 1
      }
    }
    swap(&items, &spareItems)
  }

  private mutating func replaceItems(_ range: Range<Int>, by replacement: [TokenID]) {
    if replacement.elementsEqual(ids[range]) {
      spareItems.append(contentsOf: items[range])
      return
    }
    let stretch = items[range].map(\.token)
    for id in replacement {
      guard let token = NormalizedToken.replacing(stretch[...], with: id, isFirst: false) else { continue }
      spareItems.append(WordReader.Item(token: token, mark: .word))
    }
  }

  /// Drops notes that say again, shorter or longer, what stands before them: "dịch vụ công (DVC)".
  mutating func dropRestatements() {
    guard items.contains(where: { $0.mark == .opening }) else { return }
    spareItems.removeAll(keepingCapacity: true)
    var index = 0
    while index < items.count {
      if items[index].mark == .opening, let end = restatementEnd(index) {
        index = end
      } else {
        spareItems.append(items[index])
        index += 1
      }
    }
    swap(&items, &spareItems)
  }

  /// Where a note ends that restates the words before it; nil if it says something new.
  private func restatementEnd(_ opening: Int) -> Int? {
    guard let closing = items[opening...].firstIndex(where: { $0.mark == .closing }) else { return nil }
    let note = items[opening + 1..<closing].filter { $0.mark == .word }.map(\.token.id)
    guard !note.isEmpty else { return nil }
    let before = spareItems.filter { $0.mark == .word }.suffix(note.count).map(\.token.id)
    // An introduction ("sau đây viết tắt là") stands before the restatement, so only its end must agree.
    for length in stride(from: min(note.count, before.count), to: 0, by: -1) {
      guard note.count - length <= introductions.count else { return nil }
      let isRestatement = before.suffix(length).elementsEqual(note.suffix(length))
      if isRestatement, isIntroduction(note.dropLast(length)) { return closing + 1 }
    }
    return nil
  }

  private func isIntroduction(_ words: ArraySlice<TokenID>) -> Bool {
    words.allSatisfy(introductions.contains)
  }

  // MARK: - Words alone

  /// Leaves the words and turns the marks into gaps between them.
  mutating func dropMarks() {
    tokens.removeAll(keepingCapacity: true)
    var gap = NormalizedToken.Gap.clause
    for item in items {
      switch item.mark {
      case .word:
        var token = item.token
        token.gap = gap
        tokens.append(token)
        gap = .none
      case .inner: break
      case .comma: if gap == .none { gap = .comma }
      case .clause, .opening, .closing: gap = .clause
      }
    }
  }

  /// Replaces phrases within clauses. A phrase that stays what it is keeps the places of its words.
  mutating func rewrite(_ rewriter: PhraseRewriter) {
    ids.removeAll(keepingCapacity: true)
    for token in tokens { ids.append(token.id) }
    // Most texts have none of the phrases of a layer and stay as they are.
    guard let first = ids.indices.first(where: { rewriter.phrases.mayBegin(with: ids[$0]) }) else { return }
    spareTokens.removeAll(keepingCapacity: true)
    spareTokens.append(contentsOf: tokens[..<first])
    var index = first
    var end = 0
    while index < tokens.count {
      if index >= end { end = clauseEnd(after: index) }
      guard let match = rewriter.phrases.longestMatch(in: ids, from: index, to: end) else {
        spareTokens.append(tokens[index])
        index += 1
        continue
      }
      replaceTokens(index..<index + match.length, by: rewriter.replacements[Int(match.value)])
      index += match.length
    }
    swap(&tokens, &spareTokens)
  }

  private mutating func replaceTokens(_ range: Range<Int>, by replacement: [TokenID]) {
    if replacement.elementsEqual(ids[range]) {
      spareTokens.append(contentsOf: tokens[range])
      return
    }
    for (position, id) in replacement.enumerated() {
      guard let token = NormalizedToken.replacing(tokens[range], with: id, isFirst: position == 0) else {
        continue
      }
      spareTokens.append(token)
    }
  }

  private func clauseEnd(after start: Int) -> Int {
    var end = start + 1
    while end < tokens.count, tokens[end].gap != .clause { end += 1 }
    return end
  }
}
