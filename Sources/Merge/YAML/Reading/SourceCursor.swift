/// Finds the byte that a libyaml mark means. Marks count Unicode scalars from the start of the text; the
/// cursor remembers where the last one was, so that a whole file costs at most one pass.
struct SourceCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var scalars = 0
  private var offset: Int

  /// `offset` is where libyaml began to read: after a byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The byte at which scalar `target` begins.
  @inline(__always)
  mutating func seek(_ target: Int) -> Int {
    while scalars < target, offset < bytes.count {
      let byte = bytes[offset]
      offset &+= byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
      scalars &+= 1
    }
    while scalars > target, offset > 0 {
      offset &-= 1
      if bytes[offset] & 0xc0 != 0x80 { scalars &-= 1 }
    }
    return offset
  }

  /// Tells the cursor a pair that the caller knows from comparing text.
  @inline(__always)
  mutating func jump(to target: Int, offset newOffset: Int) {
    scalars = target
    offset = newOffset
  }
}
