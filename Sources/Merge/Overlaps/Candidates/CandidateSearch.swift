/// Finds the pairs of texts worth comparing in full.
///
/// Few texts are looked at pair by pair. Of many, only those that share a key are: two or three neighbouring
/// words, or two rare pairs of words; keys of a single text or of very many are no keys.
struct CandidateSearch {
  struct Pair: Hashable, Sendable {
    var a: Int32
    var b: Int32
  }

  struct Result: Sendable {
    /// In ascending order.
    var pairs: [Pair]
    /// For each text how many others are worded much alike.
    var crowds: [UInt16]
  }

  /// Up to so many texts every pair is looked at.
  static let smallCorpus = 2_500
  /// Two texts are worded alike from this share of common words on.
  private static let alike: Float = 0.5
  /// The share of common words of the smaller text below which nothing is compared.
  private static let leastShare: (small: Float, large: Float) = (0.25, 0.5)

  private let corpus: TextCorpus

  init(_ corpus: TextCorpus) { self.corpus = corpus }

  func find() -> Result {
    let bags = WordBags(corpus)
    let count = corpus.table.count
    let isSmall = count <= Self.smallCorpus
    let keys = isSmall ? nil : CandidateKeys(corpus)
    let least = isSmall ? Self.leastShare.small : Self.leastShare.large
    let parts = Threads.map(Threads.ranges(of: count, atLeast: 64)) { range in
      scan(range, bags, keys, least)
    }
    var crowds = [UInt16](repeating: 0, count: count)
    for part in parts {
      for text in 0..<count { crowds[text] = UInt16(clamping: Int(crowds[text]) + Int(part.crowds[text])) }
    }
    return Result(pairs: parts.flatMap(\.pairs), crowds: crowds)
  }

  private func scan(_ range: Range<Int>, _ bags: WordBags, _ keys: CandidateKeys?, _ least: Float) -> Result {
    var result = Result(pairs: [], crowds: [UInt16](repeating: 0, count: bags.count))
    var seen = [Int32](repeating: -1, count: keys == nil ? 0 : bags.count)
    func look(_ a: Int, _ b: Int) {
      let shared = bags.shared(a, b)
      let (x, y) = (bags.masses[a], bags.masses[b])
      if 2 * shared >= Self.alike * (x + y), !isEqual(a, b, bags) {
        result.crowds[a] = UInt16(clamping: Int(result.crowds[a]) + 1)
        result.crowds[b] = UInt16(clamping: Int(result.crowds[b]) + 1)
      }
      if shared >= least * min(x, y), shared > 0 {
        result.pairs.append(Pair(a: Int32(truncatingIfNeeded: a), b: Int32(truncatingIfNeeded: b)))
      }
    }
    for a in range {
      guard let keys else {
        for b in a + 1..<max(a + 1, bags.count) { look(a, b) }
        continue
      }
      var others: [Int] = []
      keys.forEachText(sharingKeysWith: a) { b in
        if b > a, seen[b] != a {
          seen[b] = Int32(truncatingIfNeeded: a)
          others.append(b)
        }
      }
      others.sort()
      for b in others { look(a, b) }
    }
    return result
  }

  /// Whether two texts have the same words; such do not make a crowd.
  private func isEqual(_ a: Int, _ b: Int, _ bags: WordBags) -> Bool {
    bags.words[bags.range(a)] == bags.words[bags.range(b)]
  }
}
