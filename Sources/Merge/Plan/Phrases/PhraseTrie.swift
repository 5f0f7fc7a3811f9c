/// Finds the longest listed phrase that begins at a word.
///
/// A trie over word numbers with all its edges in one hash table; a step is one probe, and words that begin
/// no phrase are dismissed by one look into a table.
struct PhraseTrie: Sendable {
  struct Match: Hashable {
    /// How many tokens the phrase takes.
    var length: Int
    var value: Int32
  }

  private static let noValue: Int32 = -1

  private var roots: [UInt32] = []
  private var values: [Int32] = [noValue]
  private var edgeKeys: [UInt64] = [UInt64](repeating: 0, count: 256)
  private var edgeTargets: [UInt32] = [UInt32](repeating: 0, count: 256)
  private var edgeCount = 0

  /// Whether no phrase was entered.
  var isEmpty: Bool { values.count == 1 }

  /// Enters a phrase; answers the value it already had, which then stays.
  @discardableResult
  mutating func insert(_ phrase: [TokenID], value: Int32) -> Int32? {
    guard let first = phrase.first else { return nil }
    var node = root(of: first)
    if node == 0 {
      node = addNode()
      while roots.count <= Int(first.raw) { roots.append(0) }
      roots[Int(first.raw)] = node
    }
    for token in phrase.dropFirst() {
      let slot = edge(from: node, over: token)
      if edgeKeys[slot] == 0 {
        let target = addNode()
        edgeKeys[slot] = Self.key(node, token)
        edgeTargets[slot] = target
        edgeCount += 1
        if edgeCount * 2 > edgeKeys.count { grow() }
        node = target
      } else {
        node = edgeTargets[slot]
      }
    }
    let old = values[Int(node)]
    if old == Self.noValue { values[Int(node)] = value }
    return old == Self.noValue ? nil : old
  }

  /// Whether a phrase begins with this word.
  @inline(__always)
  func mayBegin(with token: TokenID) -> Bool { root(of: token) != 0 }

  /// The longest phrase that stands at `start`, reading no further than `end`.
  @inline(__always)
  func longestMatch(in tokens: [TokenID], from start: Int, to end: Int) -> Match? {
    let node = root(of: tokens[start])
    return node == 0 ? nil : longestMatch(in: tokens, from: start, to: end, root: node)
  }

  private func longestMatch(in tokens: [TokenID], from start: Int, to end: Int, root: UInt32) -> Match? {
    var node = root
    var best = values[Int(node)] == Self.noValue ? nil : Match(length: 1, value: values[Int(node)])
    var index = start + 1
    while index < end {
      let slot = edge(from: node, over: tokens[index])
      guard edgeKeys[slot] != 0 else { break }
      node = edgeTargets[slot]
      index += 1
      if values[Int(node)] != Self.noValue { best = Match(length: index - start, value: values[Int(node)]) }
    }
    return best
  }

  /// The value of exactly this phrase.
  func value(of phrase: [TokenID]) -> Int32? {
    guard !phrase.isEmpty, let match = longestMatch(in: phrase, from: 0, to: phrase.count) else { return nil }
    return match.length == phrase.count ? match.value : nil
  }

  @inline(__always)
  private func root(of token: TokenID) -> UInt32 {
    Int(token.raw) < roots.count ? roots[Int(token.raw)] : 0
  }

  private mutating func addNode() -> UInt32 {
    values.append(Self.noValue)
    return UInt32(truncatingIfNeeded: values.count - 1)
  }

  @inline(__always)
  private static func key(_ node: UInt32, _ token: TokenID) -> UInt64 {
    UInt64(node) << 32 | UInt64(token.raw)
  }

  /// The slot of an edge, or the empty one where it belongs. No edge leaves node 0, so no key is zero.
  @inline(__always)
  private func edge(from node: UInt32, over token: TokenID) -> Int {
    let key = Self.key(node, token)
    let mask = edgeKeys.count - 1
    var slot = Int(truncatingIfNeeded: key &* 0x9e37_79b9_7f4a_7c15 >> 32) & mask
    while edgeKeys[slot] != 0 && edgeKeys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let keys = edgeKeys
    let targets = edgeTargets
    edgeKeys = [UInt64](repeating: 0, count: keys.count * 2)
    edgeTargets = [UInt32](repeating: 0, count: keys.count * 2)
    for index in keys.indices where keys[index] != 0 {
      let node = UInt32(truncatingIfNeeded: keys[index] >> 32)
      let slot = edge(from: node, over: TokenID(raw: UInt32(truncatingIfNeeded: keys[index])))
      edgeKeys[slot] = keys[index]
      edgeTargets[slot] = targets[index]
    }
  }
}
