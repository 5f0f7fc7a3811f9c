/// Keys of all that a text says of the work, in any order, and of all but one part of it.
///
/// Tasks that differ in the order of their parts, in their purposes or in the verb ("Xây dựng", "Thiết lập")
/// have the first keys in common; tasks that differ within one part besides (a slip, an abbreviation that no
/// glossary lists) have one of the others.
struct WholeKeys: Sendable {
  /// Words of more than this share of the texts are left out.
  private static let commonShare = 0.25
  private static let parts = Int(TaskSignature.Slot.purpose.rawValue)

  private let isCommon: [Bool]

  init(_ corpus: TextCorpus) {
    var counts = [UInt32](repeating: 0, count: corpus.words.count)
    var seen = [UInt32](repeating: .max, count: corpus.words.count)
    for text in 0..<corpus.table.count {
      for index in corpus.table.range(text) {
        let word = Int(corpus.words.bare[Int(corpus.table.tokens[index])])
        if seen[word] != UInt32(truncatingIfNeeded: text) {
          seen[word] = UInt32(truncatingIfNeeded: text)
          counts[word] += 1
        }
      }
    }
    let most = Double(corpus.table.count) * Self.commonShare
    isCommon = counts.map { Double($0) > most }
  }

  /// Writes the keys of a text, none twice, in ascending order.
  func read(_ text: Int, _ corpus: TextCorpus, into keys: inout [UInt64]) {
    keys.removeAll(keepingCapacity: true)
    var sums: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
    withUnsafeMutableBytes(of: &sums) { bytes in
      read(text, corpus, bytes.bindMemory(to: UInt64.self), &keys)
    }
    keys.sort()
    var count = 0
    for key in keys where count == 0 || keys[count - 1] != key {
      keys[count] = key
      count += 1
    }
    keys.removeLast(keys.count - count)
  }

  private func read(
    _ text: Int,
    _ corpus: TextCorpus,
    _ sums: UnsafeMutableBufferPointer<UInt64>,
    _ keys: inout [UInt64]
  ) {
    let table = corpus.table
    var words = 0
    var hasObject = false
    /// The last two words of the work itself: what it is about stands at its end.
    var ending: (UInt64, UInt64) = (0, 0)
    for index in table.range(text) {
      let slot = table.slots[index]
      let kind = table.kinds[index]
      if slot.isAside || kind.isFiller || isCommon[Int(corpus.words.bare[Int(table.tokens[index])])] {
        continue
      }
      let hash = KeyHash.mix(corpus.bareHash(index), 99)
      if slot == .core {
        if kind == .action && !hasObject { continue }
        hasObject = true
        ending = (ending.1, hash)
      }
      sums[Int(slot.rawValue)] &+= hash
      words += 1
    }
    guard words >= 2 else { return }
    let whole = sums.reduce(0, &+)
    let core = sums[0]
    let short = whole &- core &+ ending.0 &+ ending.1
    keys.append(KeyHash.mix(whole, 7))
    keys.append(KeyHash.mix(short, 7))
    for part in 1..<Self.parts where sums[part] != 0 {
      keys.append(KeyHash.mix(whole &- sums[part], 11))
      keys.append(KeyHash.mix(short &- sums[part], 11))
    }
    if whole != core { keys.append(KeyHash.mix(whole &- core, 13)) }
  }
}
