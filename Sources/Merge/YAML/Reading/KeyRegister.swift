/// Finds keys that a mapping has twice, all of them, while the file is read.
///
/// Small mappings compare hashes pair by pair; large ones sort, so that neither a million keys nor keys made
/// to collide cost more than n log n.
struct KeyRegister {
  struct Duplicate {
    var first: UInt32
    var second: UInt32
  }

  private struct Key {
    var hash: UInt64
    var node: UInt32
  }

  private(set) var duplicates: [Duplicate] = []
  private var keys: [Key] = []
  /// Where the keys of each open collection begin in `keys`.
  private var starts: [Int] = []

  /// FNV-1a over the text of a key.
  @inline(__always)
  static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var bits: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { bits = (bits ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return bits
  }

  @inline(__always)
  mutating func enter() { starts.append(keys.count) }

  @inline(__always)
  mutating func add(_ node: UInt32, hash: UInt64) { keys.append(Key(hash: hash, node: node)) }

  /// Leaves a collection that has no keys of its own.
  @inline(__always)
  mutating func leave() { starts.removeLast() }

  /// Leaves a mapping and notes its duplicates.
  @inline(__always)
  mutating func leave(_ tape: borrowing YAMLTape) {
    guard let start = starts.popLast() else { return }
    let count = keys.count - start
    if count > 32 {
      compareSorted(from: start, tape)
    } else if count > 1 {
      comparePairs(from: start, tape)
    }
    keys.removeLast(count)
  }

  @inline(__always)
  private mutating func comparePairs(from start: Int, _ tape: borrowing YAMLTape) {
    for later in (start + 1)..<keys.count {
      for earlier in start..<later where keys[earlier].hash == keys[later].hash {
        if tape.compareText(keys[earlier].node, keys[later].node) == 0 {
          duplicates.append(Duplicate(first: keys[earlier].node, second: keys[later].node))
          break
        }
      }
    }
  }

  private mutating func compareSorted(from start: Int, _ tape: borrowing YAMLTape) {
    let tape = copy tape
    let sorted = keys[start...].sorted { left, right in
      if left.hash != right.hash { return left.hash < right.hash }
      let order = tape.compareText(left.node, right.node)
      return order == 0 ? left.node < right.node : order < 0
    }
    var first = sorted[0]
    for key in sorted.dropFirst() {
      if key.hash == first.hash, tape.compareText(first.node, key.node) == 0 {
        duplicates.append(Duplicate(first: first.node, second: key.node))
      } else {
        first = key
      }
    }
  }
}

extension YAMLTape {
  /// Orders the texts of two scalars (or aliases of scalars) by their bytes: negative, 0 or positive.
  func compareText(_ left: UInt32, _ right: UInt32) -> Int {
    withText(of: resolved(left)) { leftText in
      withText(of: resolved(right)) { rightText in
        for (leftByte, rightByte) in zip(leftText, rightText) where leftByte != rightByte {
          return Int(leftByte) - Int(rightByte)
        }
        return leftText.count - rightText.count
      }
    }
  }

  private func resolved(_ index: UInt32) -> Node {
    let node = nodes[Int(index)]
    return node.kind == .alias ? nodes[Int(node.payload)] : node
  }
}
