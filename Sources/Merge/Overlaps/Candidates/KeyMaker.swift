/// Makes the keys by which candidates are found: hashes of two and of three neighbouring words without marks,
/// and of every two of a text's rarest pairs of neighbours.
struct KeyMaker {
  private let corpus: TextCorpus
  private let rarePairs: Int
  private var hashes: [UInt64] = []
  private var pairs: [UInt64] = []
  private var rare: [(count: UInt8, key: UInt64)] = []

  init(_ corpus: TextCorpus, rarePairs: Int) {
    self.corpus = corpus
    self.rarePairs = rarePairs
  }

  /// The keys of neighbouring words; the same key may come twice.
  mutating func makePairs(_ text: Int, _ body: (UInt64) -> Void) {
    readPairs(text)
    for pair in pairs { body(pair) }
  }

  /// All keys.
  /// - Parameter pairCounts: how common pairs of neighbours are.
  mutating func make(_ text: Int, _ pairCounts: CountSketch, _ body: (UInt64) -> Void) {
    readPairs(text)
    rare.removeAll(keepingCapacity: true)
    for (index, pair) in pairs.enumerated() {
      body(pair)
      if index + 2 < hashes.count { body(Self.mix(pair, hashes[index + 2])) }
      let count = pairCounts[pair]
      if count >= 2 { rare.append((count, pair)) }
    }
    rare.sort { ($0.count, $0.key) < ($1.count, $1.key) }
    let chosen = rare.prefix(rarePairs)
    for (index, one) in chosen.enumerated() {
      for other in chosen.prefix(index) where other.key != one.key {
        body(Self.mix(min(one.key, other.key), max(one.key, other.key)) ^ 0x5bd1_e995)
      }
    }
  }

  private mutating func readPairs(_ text: Int) {
    hashes.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
    for index in corpus.table.range(text) {
      hashes.append(corpus.words.hashes[Int(corpus.words.bare[Int(corpus.table.tokens[index])])])
    }
    for index in hashes.indices.dropLast() { pairs.append(Self.mix(hashes[index], hashes[index + 1])) }
  }

  @inline(__always)
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var hash = (a ^ b &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 32
    return hash &* 0xc4ce_b9fe_1a85_ec53
  }
}
