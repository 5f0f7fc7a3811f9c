/// The blocks of one version of a file, to be found again in others.
struct BlockTable {
  let text: [UInt8]
  private var places: [UInt64: ItemBlocks.Block] = [:]

  /// How deep blocks may stand in one another, so that no file is compared again and again for its nesting alone.
  private let depth: Int

  init(_ text: [UInt8], limits: YAMLReader.Limits = .default) {
    self.text = text
    depth = limits.depth
    guard let found = text.withUnsafeBufferPointer({ ItemBlocks($0, depth: limits.depth) }) else { return }
    places.reserveCapacity(found.blocks.count)
    // Of equal blocks the last one stands for all.
    for block in found.blocks { places[block.hash] = block }
  }

  /// A block of another version that stands here word for word.
  struct Shared {
    /// In the other version.
    var block: ItemBlocks.Block
    /// In this one.
    var origin: ItemBlocks.Block
  }

  /// The largest blocks of another version that stand here too, in their order. None overlaps another.
  ///
  /// Complexity: one pass over the other version, and a comparison of bytes for every level of lists.
  func shared(with other: [UInt8]) -> [Shared] {
    guard !places.isEmpty else { return [] }
    return text.withUnsafeBufferPointer { text in
      other.withUnsafeBufferPointer { other in
        guard let found = ItemBlocks(other, depth: depth) else { return [] }
        var shared: [Shared] = []
        var end: UInt32 = 0
        for block in found.blocks where block.start >= end {
          guard let origin = places[block.hash], origin.column == block.column, origin.lines == block.lines,
            UnsafeBufferPointer(rebasing: text[origin.range])
              .hasSameBytes(as: UnsafeBufferPointer(rebasing: other[block.range]))
          else { continue }
          shared.append(Shared(block: block, origin: origin))
          end = block.end
        }
        return shared
      }
    }
  }
}
