/// Replaces phrases by others: at each word the longest listed phrase, from left to right, in one pass.
struct PhraseRewriter: Sendable {
  private(set) var phrases = PhraseTrie()
  private(set) var replacements: [[TokenID]] = []
  private var listed: [[TokenID]] = []

  var isEmpty: Bool { phrases.isEmpty }

  /// Enters a phrase; one that is listed already keeps its replacement.
  /// - Returns: whether it was new.
  @discardableResult
  mutating func add(_ phrase: [TokenID], replacement: [TokenID]) -> Bool {
    guard !phrase.isEmpty, phrases.insert(phrase, value: Int32(clamping: replacements.count)) == nil else {
      return false
    }
    replacements.append(replacement)
    listed.append(phrase)
    return true
  }

  /// The same with every word replaced by another; of phrases that become equal the first counts.
  func mapped(_ map: (TokenID) -> TokenID) -> PhraseRewriter {
    var result = PhraseRewriter()
    for (phrase, replacement) in zip(listed, replacements) {
      result.add(phrase.map(map), replacement: replacement.map(map))
    }
    return result
  }

  /// The words after replacing.
  func rewrite(_ tokens: [TokenID]) -> [TokenID] {
    var result: [TokenID] = []
    result.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      if let match = phrases.longestMatch(in: tokens, from: index, to: tokens.count) {
        result.append(contentsOf: replacements[Int(match.value)])
        index += match.length
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }
}
