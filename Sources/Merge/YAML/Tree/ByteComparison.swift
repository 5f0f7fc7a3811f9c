extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes go on with `text` at `offset`.
  @inline(__always)
  func hasPrefix(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard text.count <= count &- offset else { return false }
    for index in 0..<text.count where self[offset &+ index] != text[index] { return false }
    return true
  }

  /// Whether two texts are the same, eight bytes at a time.
  func hasSameBytes(as other: Self) -> Bool {
    guard count == other.count else { return false }
    let (left, right) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    var offset = 0
    while offset &+ 8 <= count {
      let first = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if first != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
      offset &+= 8
    }
    while offset < count {
      if self[offset] != other[offset] { return false }
      offset &+= 1
    }
    return true
  }
}
