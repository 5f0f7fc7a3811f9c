/// Of the texts that share keys with a text, the nearest: those worth comparing in full.
struct NearestTexts {
  /// How many of a text's nearest are compared in full with it. A pair is, if it is near seen from one side.
  static let kept = 8
  /// Of how many the shared words are weighed.
  private static let weighed = 24

  private let bags: WordBags
  private let keys: CandidateKeys
  private let leastShare: Float
  private let open: OpenBag
  private var seen: TextSet
  private var found: [Int32] = []
  /// A likeness in the upper half, and below it the text counted from the end, so that of two that are equally
  /// likely the first is the greater number.
  private var likely: [UInt64] = []
  private var near: [(nearness: Float, text: Int)] = []

  init(_ bags: WordBags, _ keys: CandidateKeys, leastShare: Float) {
    self.bags = bags
    self.keys = keys
    self.leastShare = leastShare
    open = OpenBag(bags)
    seen = TextSet(count: bags.count)
  }

  /// The nearest texts, and how many of the nearest are worded alike without being equal.
  mutating func find(_ text: Int) -> (texts: [Int], crowd: Int) {
    gather(text)
    likely.removeAll(keepingCapacity: true)
    for other in found {
      let likeness = UInt64(truncatingIfNeeded: bags.likeness(text, Int(other)))
      likely.append(likeness << 32 | UInt64(UInt32.max - UInt32(bitPattern: other)))
    }
    if likely.count > Self.weighed { keepLikeliest() }
    near.removeAll(keepingCapacity: true)
    open.open(text)
    var crowd = 0
    for one in likely {
      let other = Int(UInt32.max - UInt32(truncatingIfNeeded: one))
      let shared = open.shared(with: other)
      let (x, y) = (bags.masses[text], bags.masses[other])
      let alike = 2 * shared / max(x + y, .leastNormalMagnitude)
      if alike >= CandidateSearch.alike, !bags.isEqual(text, other) { crowd += 1 }
      if shared >= leastShare * min(x, y), shared > 0 { near.append((alike + shared / min(x, y), other)) }
    }
    near.sort { $0.nearness != $1.nearness ? $0.nearness > $1.nearness : $0.text < $1.text }
    return (near.prefix(Self.kept).map(\.text), crowd)
  }

  /// Collects the texts that share keys with one, each once.
  private mutating func gather(_ text: Int) {
    for other in found { seen.remove(Int(other)) }
    found.removeAll(keepingCapacity: true)
    keys.forEachText(sharingKeysWith: text) { other in
      if other != text, seen.insert(other) { found.append(Int32(truncatingIfNeeded: other)) }
    }
  }

  /// Keeps the likeliest; where several are equally likely, the first.
  private mutating func keepLikeliest() {
    var counts = [Int](repeating: 0, count: 1026)
    for one in likely { counts[min(Int(one >> 32), 1025)] += 1 }
    var least = 1025
    var count = counts[least]
    while count < Self.weighed, least > 0 {
      least -= 1
      count += counts[least]
    }
    likely.removeAll { Int($0 >> 32) < least }
    guard likely.count > Self.weighed else { return }
    likely.sort(by: >)
    likely.removeLast(likely.count - Self.weighed)
  }
}
