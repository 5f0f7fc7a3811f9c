/// In how many texts two words stand next to each other.
struct BigramCounts: Sendable {
  private var shards: [Shard]

  private struct Shard: Sendable {
    var keys = [UInt64](repeating: .max, count: 1024)
    var counts = [UInt32](repeating: 0, count: 1024)
    var used = 0

    @inline(__always)
    func slot(_ key: UInt64) -> Int {
      let mask = keys.count - 1
      var slot = Int(truncatingIfNeeded: BigramCounts.mix(key)) & mask
      while keys[slot] != .max && keys[slot] != key { slot = (slot + 1) & mask }
      return slot
    }

    mutating func add(_ key: UInt64) {
      let slot = slot(key)
      if keys[slot] == .max {
        keys[slot] = key
        used += 1
      }
      counts[slot] += 1
      if used * 2 > keys.count { grow() }
    }

    private mutating func grow() {
      let (oldKeys, oldCounts) = (keys, counts)
      keys = [UInt64](repeating: .max, count: oldKeys.count * 2)
      counts = [UInt32](repeating: 0, count: oldKeys.count * 2)
      for index in oldKeys.indices where oldKeys[index] != .max {
        let slot = slot(oldKeys[index])
        keys[slot] = oldKeys[index]
        counts[slot] = oldCounts[index]
      }
    }
  }

  /// Counts each key once for every text that has it. `keys` holds the keys of all texts, none twice in one.
  init(_ keys: [UInt64]) {
    let shardCount = Threads.ranges(of: keys.count, atLeast: 100_000).count
    shards = Threads.map(Array(0..<shardCount)) { number in
      var shard = Shard()
      for key in keys where Self.shard(key, of: shardCount) == number { shard.add(key) }
      return shard
    }
  }

  subscript(key: UInt64) -> UInt32 {
    let shard = shards[Self.shard(key, of: shards.count)]
    let slot = shard.slot(key)
    return shard.keys[slot] == key ? shard.counts[slot] : 0
  }

  @inline(__always)
  private static func mix(_ key: UInt64) -> UInt64 {
    var hash = key &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 29
    return hash
  }

  @inline(__always)
  private static func shard(_ key: UInt64, of count: Int) -> Int {
    count == 1 ? 0 : Int(truncatingIfNeeded: mix(key) >> 40) % count
  }
}
