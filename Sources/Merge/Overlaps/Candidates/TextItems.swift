/// What of each text keys are made of: the rarest pairs of neighbouring words of each part of the sentence.
///
/// Pairs are taken within one part ("cho hộ kinh doanh", "trên địa bàn tỉnh") and never across two, because
/// parts change places when the same work is written again. Purposes and bases say little of the work: their
/// pairs are taken only where the other parts give too few.
struct TextItems: Sendable {
  /// Of one text not more than this.
  static let most = 10
  /// Of the part that names the work, and of another.
  private static let ofCore = 4
  private static let ofPart = 2

  private(set) var items: [UInt64] = []
  /// The part of its text from which each item is.
  private(set) var parts: [UInt8] = []
  private(set) var starts: [UInt32] = [0]

  func range(_ text: Int) -> Range<Int> { Int(starts[text])..<Int(starts[text + 1]) }

  private struct Item {
    var isAside: Bool
    var count: UInt32
    var key: UInt64
    var part: UInt8

    static func precedes(_ a: Item, _ b: Item) -> Bool {
      a.count != b.count ? a.count < b.count : a.key < b.key
    }

    static func matters(_ a: Item, _ b: Item) -> Bool {
      a.isAside != b.isAside ? b.isAside : precedes(a, b)
    }
  }

  init(_ corpus: TextCorpus) {
    let ranges = Threads.ranges(of: corpus.table.count)
    let counts = NeighbourCounts(corpus, ranges)
    for part in Threads.map(ranges, { Self(corpus, counts, $0) }) {
      let base = UInt32(clamping: items.count)
      items += part.items
      parts += part.parts
      starts += part.starts.dropFirst().map { $0 + base }
    }
  }

  private init(_ corpus: TextCorpus, _ counts: NeighbourCounts, _ texts: Range<Int>) {
    items.reserveCapacity(texts.count * Self.most)
    parts.reserveCapacity(texts.count * Self.most)
    starts.reserveCapacity(texts.count + 1)
    let table = corpus.table
    var all: [Item] = []
    var found: [Item] = []
    for text in texts {
      all.removeAll(keepingCapacity: true)
      let range = table.range(text)
      var start = range.lowerBound
      var part: UInt8 = 0
      while start < range.upperBound {
        let end = table.partEnd(start, range.upperBound)
        found.removeAll(keepingCapacity: true)
        Self.read(start..<end, part, corpus, counts, &found)
        found.sort(by: Item.precedes)
        let limit = table.slots[start] == .core ? Self.ofCore : Self.ofPart
        var last: UInt64?
        var taken = 0
        for item in found where item.key != last && taken < limit {
          last = item.key
          taken += 1
          if !all.contains(where: { $0.key == item.key }) { all.append(item) }
        }
        start = end
        part = part == .max ? part : part + 1
      }
      all.sort(by: Item.matters)
      for item in all.prefix(Self.most) {
        items.append(item.key)
        parts.append(item.part)
      }
      starts.append(UInt32(clamping: items.count))
    }
  }

  private static func read(
    _ range: Range<Int>,
    _ part: UInt8,
    _ corpus: TextCorpus,
    _ counts: NeighbourCounts,
    _ found: inout [Item]
  ) {
    let table = corpus.table
    let isAside = table.slots[range.lowerBound].isAside
    if range.count == 1, !table.kinds[range.lowerBound].isFiller {
      let key = KeyHash.mix(corpus.bareHash(range.lowerBound), 12_345)
      found.append(Item(isAside: isAside, count: .max, key: key, part: part))
    }
    for index in range.dropLast() {
      if table.kinds[index].isFiller && table.kinds[index + 1].isFiller { continue }
      let key = KeyHash.mix(corpus.bareHash(index), corpus.bareHash(index + 1))
      let count = counts[key]
      if count >= 2 { found.append(Item(isAside: isAside, count: count, key: key, part: part)) }
    }
  }
}

/// In how many texts two words stand next to each other, roughly.
private struct NeighbourCounts: Sendable {
  private let counters: [UInt32]

  init(_ corpus: TextCorpus, _ ranges: [Range<Int>]) {
    let size = 1 << 22
    let parts = Threads.map(ranges) { range in
      var counters = [UInt32](repeating: 0, count: size)
      var keys: [UInt64] = []
      for text in range {
        keys.removeAll(keepingCapacity: true)
        for index in corpus.table.range(text).dropLast() {
          keys.append(KeyHash.mix(corpus.bareHash(index), corpus.bareHash(index + 1)))
        }
        keys.sort()
        var last: UInt64?
        for key in keys where key != last {
          last = key
          counters[Self.slot(key)] += 1
        }
      }
      return counters
    }
    var sum = parts.first ?? [UInt32](repeating: 0, count: size)
    for part in parts.dropFirst() {
      for index in sum.indices { sum[index] &+= part[index] }
    }
    counters = sum
  }

  subscript(key: UInt64) -> UInt32 { counters[Self.slot(key)] }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 42) }
}

extension TextCorpus {
  /// A number for a word without its marks.
  @inline(__always)
  func bareHash(_ index: Int) -> UInt64 { words.hashes[Int(words.bare[Int(table.tokens[index])])] }
}

extension SignatureTable {
  /// Where the part of the sentence that begins at a word ends.
  func partEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit, slots[end] == slots[start], clauses[end] == clauses[start] { end += 1 }
    return end
  }
}

extension TaskSignature.Slot {
  /// Whether such a part says why or when, not what.
  var isAside: Bool { rawValue >= Self.purpose.rawValue }
}

extension TaskSignature.Kind {
  /// Whether such a word says nothing of the work.
  var isFiller: Bool { self == .frame || self == .connective }
}
