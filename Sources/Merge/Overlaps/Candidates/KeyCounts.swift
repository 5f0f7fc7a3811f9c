/// How many texts have each key, counted up to 255 and now and then a little too high.
struct KeyCounts: Sendable {
  /// Of pairs of neighbouring words alone.
  let pairs: CountSketch
  private let all: CountSketch

  init(_ corpus: TextCorpus, _ rarePairs: Int) {
    let count = corpus.table.count
    let pairs = CountSketch(expected: count * 16, texts: 0..<count) { text, body in
      var maker = KeyMaker(corpus, rarePairs: rarePairs)
      maker.makePairs(text, body)
    }
    all = CountSketch(expected: count * 64, texts: 0..<count) { text, body in
      var maker = KeyMaker(corpus, rarePairs: rarePairs)
      maker.make(text, pairs, body)
    }
    self.pairs = pairs
  }

  func count(of key: UInt64) -> UInt8 { all[key] }
}

/// Counters that keys share by their hash.
struct CountSketch: Sendable {
  private let shards: [[UInt8]]
  private let mask: UInt64

  /// Counts the keys that `keys` gives for each text.
  init(expected: Int, texts: Range<Int>, keys: @Sendable (Int, (UInt64) -> Void) -> Void) {
    let shardCount = Threads.ranges(of: texts.count, atLeast: 2_000).count
    var size = 1 << 12
    while size < expected / shardCount, size < 1 << 28 { size *= 2 }
    let mask = UInt64(size - 1)
    shards = Threads.map(Array(0..<shardCount)) { shard in
      var counters = [UInt8](repeating: 0, count: Int(mask) + 1)
      counters.withUnsafeMutableBufferPointer { counters in
        for text in texts {
          keys(text) { key in
            guard Self.shard(key, shardCount) == shard else { return }
            let slot = Int(truncatingIfNeeded: key >> 8 & mask)
            if counters[slot] < 255 { counters[slot] += 1 }
          }
        }
      }
      return counters
    }
    self.mask = mask
  }

  subscript(key: UInt64) -> UInt8 {
    shards[Self.shard(key, shards.count)][Int(truncatingIfNeeded: key >> 8 & mask)]
  }

  @inline(__always)
  private static func shard(_ key: UInt64, _ count: Int) -> Int {
    count == 1 ? 0 : Int(truncatingIfNeeded: key & 0xff) % count
  }
}
