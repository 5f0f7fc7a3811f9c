#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The words of all texts with what they weigh: rare words identify work, common ones do not.
///
/// A word's weight is the negative logarithm of the share of texts that have it, times what its kind counts;
/// the local weight also asks how common it is in its own plan, because what a plan says in every line
/// identifies nothing there.
///
/// A class, because it is large and passed on for every pair; nothing changes after the initializer.
final class WeighedTexts: @unchecked Sendable {
  /// The texts believed in before any is read, and how rarely a word or pair stands in them.
  private static let priorTexts = 300.0
  private static let priorShare = 1 / 4000.0
  private static let highest = 8.0

  /// The numbers of the words as this writing has them.
  private(set) var tokens: [UInt32]
  private(set) var weights: [Float] = []
  private(set) var localWeights: [Float] = []
  private(set) var masses: [Float] = []
  /// Pairs of neighbouring words of each text in ascending order, none twice.
  private(set) var bigrams: [UInt64] = []
  private(set) var bigramStarts: [UInt32] = [0]
  private(set) var bigramWeights: [Float] = []
  private(set) var bigramMasses: [Float] = []
  /// The words of units in ascending order within each unit.
  private(set) var unitTokens: [UInt32]
  private(set) var unitWeights: [Float]
  private(set) var unitMasses: [Float] = []
  /// What a word weighs by its rareness alone, for words of no text too.
  private(set) var rareness: [Float]

  func bigrams(_ text: Int) -> Range<Int> { Int(bigramStarts[text])..<Int(bigramStarts[text + 1]) }

  /// - Parameters:
  ///   - bare: whether words are taken without their marks; texts that lack them count only then.
  ///   - plans: the plan of each text.
  init(_ table: SignatureTable, words: WordList, plans: [Int32], bare: Bool) {
    tokens = bare ? table.tokens.map { words.bare[Int($0)] } : table.tokens
    let counts = Self.wordCounts(table, tokens, words.count, bare: bare)
    let total = Double(counts.texts) + Self.priorTexts
    let shares = counts.words.map { (Double($0) + Self.priorTexts * Self.priorShare) / total }
    rareness = shares.map { Float(min(Self.highest, -log($0))) }
    unitTokens = []
    unitWeights = []
    weigh(table, words)
    weighLocally(table, words, plans, shares, bare: bare)
    weighBigrams(table, total, bare: bare)
    weighUnits(table, words, bare: bare)
  }

  private static func wordCounts(
    _ table: SignatureTable,
    _ tokens: [UInt32],
    _ wordCount: Int,
    bare: Bool
  ) -> (words: [UInt32], texts: Int) {
    var counts = [UInt32](repeating: 0, count: wordCount)
    var seen = [UInt32](repeating: .max, count: wordCount)
    for text in 0..<table.count where bare || !table.traits[text].contains(.lacksMarks) {
      for index in table.range(text) {
        let token = Int(tokens[index])
        if seen[token] != UInt32(text) {
          seen[token] = UInt32(text)
          counts[token] += 1
        }
      }
    }
    return (counts, table.count)
  }

  @inline(__always)
  private func share(_ kind: TaskSignature.Kind, _ token: UInt32, _ words: WordList) -> Float {
    words.isNumber[Int(token)] ? min(kind.weight, 0.5) : kind.weight
  }

  // The lists are filled apart and then taken over: reaching into an object for every word takes longer than
  // weighing it.

  private func weigh(_ table: SignatureTable, _ words: WordList) {
    let (tokens, rareness) = (tokens, rareness)
    var weights: [Float] = []
    var masses: [Float] = []
    weights.reserveCapacity(tokens.count)
    for text in 0..<table.count {
      var mass: Float = 0
      for index in table.range(text) {
        let weight = share(table.kinds[index], tokens[index], words) * rareness[Int(tokens[index])]
        weights.append(weight)
        mass += weight
      }
      masses.append(mass)
    }
    (self.weights, self.masses) = (weights, masses)
  }

  /// Texts of one plan are weighed together.
  private func weighLocally(
    _ table: SignatureTable,
    _ words: WordList,
    _ plans: [Int32],
    _ shares: [Double],
    bare: Bool
  ) {
    let tokens = tokens
    var localWeights = [Float](repeating: 0, count: tokens.count)
    var order = [Int](0..<table.count)
    order.sort { (plans[$0], $0) < (plans[$1], $1) }
    var counts = [UInt32](repeating: 0, count: words.count)
    var rare = [Float](repeating: -1, count: words.count)
    var seen = [UInt32](repeating: .max, count: words.count)
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, plans[order[end]] == plans[order[start]] { end += 1 }
      let texts = order[start..<end]
      for text in texts where bare || !table.traits[text].contains(.lacksMarks) {
        for index in table.range(text) where seen[Int(tokens[index])] != UInt32(text) {
          seen[Int(tokens[index])] = UInt32(text)
          counts[Int(tokens[index])] += 1
        }
      }
      for text in texts {
        for index in table.range(text) {
          let token = Int(tokens[index])
          if rare[token] < 0 {
            let local = (Double(counts[token]) - 1 + 4 * shares[token]) / Double(texts.count + 3)
            rare[token] = Float(max(0, min(Self.highest, -log(min(1, max(local, shares[token]))))))
          }
          localWeights[index] = share(table.kinds[index], tokens[index], words) * rare[token]
        }
      }
      for text in texts {
        for index in table.range(text) {
          counts[Int(tokens[index])] = 0
          rare[Int(tokens[index])] = -1
        }
      }
      start = end
    }
    self.localWeights = localWeights
  }

  private func weighBigrams(_ table: SignatureTable, _ total: Double, bare: Bool) {
    let tokens = tokens
    let parts = Threads.map(Threads.ranges(of: table.count)) { texts in
      Self.bigrams(texts, table, tokens)
    }
    for part in parts {
      let base = UInt32(clamping: bigrams.count)
      bigrams += part.keys
      bigramWeights += part.shares
      bigramStarts += part.ends.map { $0 + base }
    }
    let counted =
      bare
      ? bigrams
      : (0..<table.count).filter { !table.traits[$0].contains(.lacksMarks) }
        .flatMap { self.bigrams[bigrams($0)] }
    let counts = BigramCounts(counted)
    let prior = Self.priorTexts * Self.priorShare / 3
    func rareness(_ count: Int) -> Float {
      Float(min(Self.highest + 2, -log((Double(count) + prior) / total)))
    }
    // Most pairs stand in few texts: the logarithms of small counts are taken once.
    let small = (0..<1024).map(rareness)
    let keys = bigrams
    var weights = bigramWeights
    bigramWeights = []
    for index in keys.indices {
      let count = Int(counts[keys[index]])
      weights[index] *= count < small.count ? small[count] : rareness(count)
    }
    bigramMasses = (0..<table.count).map { weights[self.bigrams($0)].reduce(0, +) }
    bigramWeights = weights
  }

  private struct Bigrams: Sendable {
    var keys: [UInt64] = []
    var shares: [Float] = []
    var ends: [UInt32] = []
  }

  private static func bigrams(_ texts: Range<Int>, _ table: SignatureTable, _ tokens: [UInt32]) -> Bigrams {
    var result = Bigrams()
    // A pair of words and the rank of what it weighs, packed into one number: sorting numbers is quick.
    var found: [UInt64] = []
    // Words are numbered far below 2^30.
    let shares = TaskSignature.Kind.weights
    for text in texts {
      found.removeAll(keepingCapacity: true)
      let range = table.range(text)
      for index in range.dropLast() where table.clauses[index] == table.clauses[index + 1] {
        let kinds = (table.kinds[index], table.kinds[index + 1])
        if kinds == (.connective, .connective) { continue }
        let rank = UInt64(max(kinds.0.rank, kinds.1.rank))
        found.append(UInt64(tokens[index]) << 34 | UInt64(tokens[index + 1]) << 4 | rank)
      }
      found.sort()
      for (index, one) in found.enumerated() where index == 0 || one >> 4 != found[index - 1] >> 4 {
        result.keys.append((one >> 34) << 32 | (one >> 4) & (1 << 30 - 1))
        result.shares.append(shares[Int(one & 15)])
      }
      result.ends.append(UInt32(clamping: result.keys.count))
    }
    return result
  }

  private func weighUnits(_ table: SignatureTable, _ words: WordList, bare: Bool) {
    let rareness = rareness
    var (tokens, weights, masses): ([UInt32], [Float], [Float]) = ([], [], [])
    tokens.reserveCapacity(table.unitWords.count)
    weights.reserveCapacity(table.unitWords.count)
    var ordered: [(token: UInt32, share: Float)] = []
    for unit in table.unitActions.indices {
      ordered.removeAll(keepingCapacity: true)
      for word in table.unitWords[table.unitWords(unit)] {
        ordered.append((bare ? words.bare[Int(word.token)] : word.token, word.share))
      }
      ordered.sort { $0.token != $1.token ? $0.token < $1.token : $0.share > $1.share }
      var mass: Float = 0
      for word in ordered {
        let share = words.isNumber[Int(word.token)] ? min(word.share, 0.5) : word.share
        tokens.append(word.token)
        weights.append(share * rareness[Int(word.token)])
        mass += share * rareness[Int(word.token)]
      }
      masses.append(mass)
    }
    (unitTokens, unitWeights, unitMasses) = (tokens, weights, masses)
  }
}
