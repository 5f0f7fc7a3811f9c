/// Of the texts that share keys with a text, the nearest: those worth comparing in full.
struct NearestTexts {
  /// How many of a text's nearest are compared in full with it. A pair is, if it is near seen from one side.
  static let kept = 8
  /// Of how many the shared words are weighed.
  private static let weighed = 24

  private let bags: WordBags
  private let keys: CandidateKeys
  private let leastShare: Float
  private var seen: [Int32]
  private var likely: [(likeness: Int, text: Int)] = []
  private var near: [(nearness: Float, text: Int)] = []

  init(_ bags: WordBags, _ keys: CandidateKeys, leastShare: Float) {
    self.bags = bags
    self.keys = keys
    self.leastShare = leastShare
    seen = [Int32](repeating: -1, count: bags.count)
  }

  /// The nearest texts, and how many of the nearest are worded alike without being equal.
  mutating func find(_ text: Int) -> (texts: [Int], crowd: Int) {
    likely.removeAll(keepingCapacity: true)
    let mark = Int32(truncatingIfNeeded: text)
    seen.withUnsafeMutableBufferPointer { seen in
      keys.forEachText(sharingKeysWith: text) { other in
        if other != text, seen[other] != mark {
          seen[other] = mark
          likely.append((bags.likeness(text, other), other))
        }
      }
    }
    if likely.count > Self.weighed { keepLikeliest() }
    near.removeAll(keepingCapacity: true)
    var crowd = 0
    for (_, other) in likely {
      let shared = bags.shared(text, other)
      let (x, y) = (bags.masses[text], bags.masses[other])
      let alike = 2 * shared / max(x + y, .leastNormalMagnitude)
      if alike >= CandidateSearch.alike, !bags.isEqual(text, other) { crowd += 1 }
      if shared >= leastShare * min(x, y), shared > 0 { near.append((alike + shared / min(x, y), other)) }
    }
    near.sort { $0.nearness != $1.nearness ? $0.nearness > $1.nearness : $0.text < $1.text }
    return (near.prefix(Self.kept).map(\.text), crowd)
  }

  /// Keeps the likeliest; where several are equally likely, the first.
  private mutating func keepLikeliest() {
    var counts = [Int](repeating: 0, count: 1026)
    for one in likely { counts[min(one.likeness, 1025)] += 1 }
    var least = 1025
    var count = counts[least]
    while count < Self.weighed, least > 0 {
      least -= 1
      count += counts[least]
    }
    likely.removeAll { $0.likeness < least }
    guard likely.count > Self.weighed else { return }
    likely.sort { $0.likeness != $1.likeness ? $0.likeness > $1.likeness : $0.text < $1.text }
    likely.removeLast(likely.count - Self.weighed)
  }
}
