/// The keys by which texts find each other, and the texts of each key.
///
/// A text has the keys of all that it says and of all but one part (`WholeKeys`), and combinations of its rare
/// items (`Combinations`). Of these at most `keysOfText` are kept, the commonest first: a key that only chance
/// gives to two texts is rarer than one they have for a reason.
struct CandidateKeys: Sendable {
  /// A key of more texts than this finds too many.
  private static let mostTexts = 30
  private static let mostTextsOfWhole = 60
  private static let keysOfText = 40

  /// The texts of all keys, one key after the other.
  private let texts: [UInt32]
  /// Where each key of each text begins in `texts`.
  private let keys: [UInt32]
  private let keyStarts: [UInt32]
  /// One bit for each place in `texts` where a key ends.
  private let ends: [Bool]

  /// Calls `body` with every text that shares a key with one, itself and repetitions included.
  @inline(__always)
  func forEachText(sharingKeysWith text: Int, _ body: (Int) -> Void) {
    texts.withUnsafeBufferPointer { texts in
      ends.withUnsafeBufferPointer { ends in
        keys.withUnsafeBufferPointer { keys in
          for index in Int(keyStarts[text])..<Int(keyStarts[text + 1]) {
            var place = Int(keys[index])
            while true {
              body(Int(texts[place]))
              if ends[place] { break }
              place += 1
            }
          }
        }
      }
    }
  }

  init(_ corpus: TextCorpus) {
    let count = corpus.table.count
    // An entry is a key's upper bits and the number of its text in the lower.
    let bits = UInt64(max(1, Int.bitWidth - count.leadingZeroBitCount))
    var entries = Self.entries(corpus, bits)
    (texts, ends) = Self.lists(Self.sorted(&entries), bits)
    var starts = [UInt32](repeating: 0, count: count + 1)
    for text in texts { starts[Int(text) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var keys = [UInt32](repeating: 0, count: texts.count)
    var begin = 0
    for (index, text) in texts.enumerated() {
      keys[Int(next[Int(text)])] = UInt32(truncatingIfNeeded: begin)
      next[Int(text)] += 1
      if ends[index] { begin = index + 1 }
    }
    self.keys = keys
    keyStarts = starts
  }

  /// The texts of sorted entries, and where the key of each ends. The entries, of which a million texts have
  /// hundreds of megabytes, are not needed after it.
  private static func lists(_ entries: [UInt64], _ bits: UInt64) -> (texts: [UInt32], ends: [Bool]) {
    var ends = [Bool](repeating: true, count: entries.count)
    for index in entries.indices.dropLast() {
      ends[index] = entries[index] >> bits != entries[index + 1] >> bits
    }
    return (entries.map { UInt32(truncatingIfNeeded: $0 & (1 << bits - 1)) }, ends)
  }

  /// All entries in ascending order.
  /// - Parameter lists: for each thread one list for each value of the keys' first byte; emptied, because of a
  ///   million texts a second copy of all entries would be felt.
  private static func sorted(_ lists: inout [[[UInt64]]]) -> [UInt64] {
    var entries: [UInt64] = []
    entries.reserveCapacity(lists.joined().reduce(0) { $0 + $1.count })
    var stretches: [Range<Int>] = []
    for byte in 0..<256 {
      let start = entries.count
      for thread in lists.indices {
        entries += lists[thread][byte]
        lists[thread][byte] = []
      }
      stretches.append(start..<entries.count)
    }
    entries.withUnsafeMutableBufferPointer { entries in
      // Threads sort stretches that do not touch.
      nonisolated(unsafe) let entries = entries
      _ = Threads.map(stretches) { stretch in
        var list = UnsafeMutableBufferPointer(rebasing: entries[stretch])
        list.sort()
      }
    }
    return entries
  }

  /// The entries of all texts: for each thread one list for each value of the keys' first byte.
  private static func entries(_ corpus: TextCorpus, _ bits: UInt64) -> [[[UInt64]]] {
    let count = corpus.table.count
    let ranges = Threads.ranges(of: count)
    let whole = WholeKeys(corpus)
    let wholeCounts = CountSketch(expected: count * 4, texts: ranges) { range, body in
      var keys: [UInt64] = []
      for text in range {
        whole.read(text, corpus, into: &keys)
        for key in keys { body(key) }
      }
    }
    let combinations = Combinations(TextItems(corpus), texts: count, mostTexts: mostTexts)
    return Threads.map(ranges) { range in
      var lists = [[UInt64]](repeating: [], count: 256)
      var keys: [UInt64] = []
      var found: [(count: Int, key: UInt64)] = []
      func add(_ key: UInt64, _ text: Int) {
        lists[Int(truncatingIfNeeded: key >> 56)].append((key >> bits) << bits | UInt64(text))
      }
      for text in range {
        whole.read(text, corpus, into: &keys)
        for key in keys where (2...mostTextsOfWhole).contains(wholeCounts[key]) { add(key, text) }
        found.removeAll(keepingCapacity: true)
        combinations.forEachKey(text) { key, count in found.append((count, key)) }
        if found.count > keysOfText {
          found.sort { $0.count != $1.count ? $0.count > $1.count : $0.key < $1.key }
        }
        for one in found.prefix(keysOfText) { add(one.key, text) }
      }
      return lists
    }
  }
}
