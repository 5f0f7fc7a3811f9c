/// An index of texts by keys made of neighbouring and of rare words.
struct CandidateKeys: Sendable {
  /// A key of more texts than this finds too many.
  private static let mostTexts = 60
  /// Of each text so many keys are kept: the commonest that are no commoner than that.
  private static let keysOfText = 24
  /// Pairs are made of so many of a text's rarest pairs of neighbours.
  private static let rarePairs = 10

  /// The keys of each text, by number; as many as `keysOfText`, or fewer.
  private let keyStarts: [UInt32]
  private let keys: [UInt32]
  private let textStarts: [UInt32]
  private let texts: [UInt32]

  /// Calls `body` with every text that shares a key with one, itself and repetitions included.
  @inline(__always)
  func forEachText(sharingKeysWith text: Int, _ body: (Int) -> Void) {
    for index in Int(keyStarts[text])..<Int(keyStarts[text + 1]) {
      let key = Int(keys[index])
      for place in Int(textStarts[key])..<Int(textStarts[key + 1]) { body(Int(texts[place])) }
    }
  }

  init(_ corpus: TextCorpus) {
    let counts = KeyCounts(corpus, Self.rarePairs)
    let parts = Threads.map(Threads.ranges(of: corpus.table.count)) { range in
      Self.choose(range, corpus, counts)
    }
    var starts: [UInt32] = [0]
    var chosen: [UInt64] = []
    for part in parts {
      let base = UInt32(clamping: chosen.count)
      chosen += part.keys
      starts += part.ends.map { $0 + base }
    }
    keyStarts = starts
    (keys, textStarts, texts) = Self.index(chosen, starts)
  }

  private struct Chosen: Sendable {
    var keys: [UInt64] = []
    var ends: [UInt32] = []
  }

  private static func choose(_ range: Range<Int>, _ corpus: TextCorpus, _ counts: KeyCounts) -> Chosen {
    var result = Chosen()
    var maker = KeyMaker(corpus, rarePairs: rarePairs)
    var found: [(count: UInt8, key: UInt64)] = []
    for text in range {
      found.removeAll(keepingCapacity: true)
      maker.make(text, counts.pairs) { key in
        let count = counts.count(of: key)
        if count >= 2 && count <= mostTexts { found.append((count, key)) }
      }
      found.sort { ($1.count, $0.key) < ($0.count, $1.key) }
      var last: UInt64?
      var taken = 0
      for one in found where one.key != last {
        last = one.key
        result.keys.append(one.key)
        taken += 1
        if taken == keysOfText { break }
      }
      result.ends.append(UInt32(clamping: result.keys.count))
    }
    return result
  }

  /// Numbers the keys and lists the texts of each.
  private static func index(
    _ chosen: [UInt64],
    _ starts: [UInt32]
  ) -> (keys: [UInt32], textStarts: [UInt32], texts: [UInt32]) {
    var numbers = KeyNumbers(capacity: chosen.count)
    let keys = chosen.map { numbers.number(of: $0) }
    var textStarts = [UInt32](repeating: 0, count: numbers.count + 1)
    for key in keys { textStarts[Int(key) + 1] += 1 }
    for key in 0..<numbers.count { textStarts[key + 1] += textStarts[key] }
    var next = textStarts
    var texts = [UInt32](repeating: 0, count: keys.count)
    for text in 0..<starts.count - 1 {
      for index in Int(starts[text])..<Int(starts[text + 1]) {
        let key = Int(keys[index])
        texts[Int(next[key])] = UInt32(truncatingIfNeeded: text)
        next[key] += 1
      }
    }
    return (keys, textStarts, texts)
  }
}

/// Numbers keys in the order in which they come.
private struct KeyNumbers {
  private var keys: [UInt64]
  private var numbers: [UInt32]
  private(set) var count = 0

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    numbers = [UInt32](repeating: 0, count: size)
  }

  mutating func number(of key: UInt64) -> UInt32 {
    let key = key == 0 ? 1 : key
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & (keys.count - 1)
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    if keys[slot] == 0 {
      keys[slot] = key
      numbers[slot] = UInt32(truncatingIfNeeded: count)
      count += 1
    }
    return numbers[slot]
  }
}
