/// Compares items that are left over on both sides, and finds for each the few that are worth comparing.
///
/// Words that few items have tell most about which item it is, so each word weighs log(1 + n / df) (the inverse
/// document frequency of K. Spärck Jones, 1972), counted among the items that are left. Candidates are found
/// through the rarest words and pairs of neighbouring words of an item, never by comparing all with all.
struct SimilarItems {
  /// By position in `olds` and `news`.
  let oldWords: [ItemWords]
  let newWords: [ItemWords]
  private let weights: [UInt64: Float]
  /// For every word and pair of words, the new items that have it, as far as these are few.
  private let holders: [UInt64: [Int32]]

  /// A word that more new items have is no help in finding one.
  private static let mostHolders = 64
  /// How many items that share a word or pair with it an item looks at, from its rarest word on. Counted so, and not
  /// in words, an item of which many rare words were replaced is still found by those that stayed.
  private static let mostHits = 640
  /// How many items it is compared with.
  private static let mostCandidates = 16

  init(old oldWords: [ItemWords], new newWords: [ItemWords]) {
    self.oldWords = oldWords
    self.newWords = newWords
    var counts: [UInt64: Int] = [:]
    var holders: [UInt64: [Int32]] = [:]
    for words in oldWords { Self.forEachDifferent(words.words) { counts[$0, default: 0] += 1 } }
    for (position, words) in newWords.enumerated() {
      Self.forEachDifferent(words.words) { word in
        counts[word, default: 0] += 1
        holders[word, default: []].append(Int32(position))
      }
      Self.forEachDifferent(words.pairs.sorted()) { holders[$0, default: []].append(Int32(position)) }
    }
    let total = Float(oldWords.count + newWords.count)
    weights = counts.mapValues { Self.logarithm(1 + total / Float($0)) }
    self.holders = holders
  }

  /// Calls with each value of a sorted list once.
  @inline(__always)
  private static func forEachDifferent(_ sorted: [UInt64], _ body: (UInt64) -> Void) {
    var last: UInt64?
    for value in sorted where value != last {
      body(value)
      last = value
    }
  }

  /// The binary logarithm, from the bits of the number: no library's rounding reaches the result.
  private static func logarithm(_ value: Float) -> Float {
    let fraction = value.significand - 1
    return Float(value.exponent) + fraction * (1.346 - 0.346 * fraction)
  }

  // MARK: - Candidates

  /// The new items that share most of an old item's rarest words, the best first.
  func candidates(for position: Int) -> [Int] {
    let words = oldWords[position]
    var keys: [(count: Int, key: UInt64)] = []
    for key in words.words + words.pairs {
      guard let count = holders[key]?.count, count <= Self.mostHolders else { continue }
      keys.append((count, key))
    }
    keys.sort { ($0.count, $0.key) < ($1.count, $1.key) }
    var hits: [Int32: Float] = [:]
    var last: UInt64?
    var taken = 0
    for (count, key) in keys where key != last {
      last = key
      taken += count
      if taken > Self.mostHits { break }
      for holder in holders[key] ?? [] { hits[holder, default: 0] += 1 / Float(count) }
    }
    let best = hits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return best.prefix(Self.mostCandidates).map { Int($0.key) }
  }

  // MARK: - Similarity

  /// How alike two items are, from 0 to 1: three quarters are the words that say what it is, one quarter the other
  /// fields.
  func similarity(_ old: Int, _ new: Int) -> Float {
    let (left, right) = (oldWords[old], newWords[new])
    let shared = self.shared(left.words, right.words)
    let total = weight(left.words) + weight(right.words)
    let words = total == 0 ? 0 : 2 * shared / total
    guard !(left.fields.isEmpty && right.fields.isEmpty) else { return words }
    return 0.75 * words + 0.25 * fieldAgreement(left, right)
  }

  /// The share of the fields of either item that say the same in both.
  private func fieldAgreement(_ left: ItemWords, _ right: ItemWords) -> Float {
    var same = 0
    for field in left.fields {
      if right.fields.contains(where: { $0.name == field.name && $0.value == field.value }) { same += 1 }
    }
    let names = Set(left.fields.map(\.name)).union(right.fields.map(\.name)).count
    return Float(same) / Float(max(1, names))
  }

  /// The weight of the words that two sorted lists share, each as often as both have it.
  func shared(_ left: [UInt64], _ right: [UInt64]) -> Float {
    var (first, second) = (0, 0)
    var sum: Float = 0
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        sum += weights[left[first]] ?? 1
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return sum
  }

  func weight(_ words: [UInt64]) -> Float { words.reduce(0) { $0 + (weights[$1] ?? 1) } }
}
