/// A version of a file in which every block that another version has too is cut down to `- ~`, and its tree.
///
/// Most of a revised file stands in the file that it was made from. That part need not be parsed twice: what libyaml
/// makes of an item of a block list follows from the item's own lines and from the column of its dash, as long as
/// nothing is carried across: tag handles and odd line breaks (`ItemBlocks` finds none in files that have these) or
/// aliases (`tape(with:)` refuses them). So only the rest is parsed, and where it has a list item at the place of each
/// block, the items' own nodes are put there from the tree of the other version.
///
/// The result is the tree that reading the whole file gives, node for node. A file that cannot be read, of another
/// format or encoding or with a syntax error, has no skeleton: the rest of it cannot be parsed either.
struct YAMLSkeleton {
  /// A block that is cut down.
  struct Cut {
    /// Of the `~`, in the skeleton.
    var offset: UInt32
    /// Of the item's mapping, in the version itself.
    var start: UInt32
    var lines: UInt32
    var blockLength: UInt32
    /// Of the line with the `~`, break included.
    var placeholderLength: UInt32
    /// In the other version: where the mapping starts and the block ends.
    var otherStart: UInt32
    var otherEnd: UInt32
  }

  let source: [UInt8]
  let tape: YAMLTape
  let cuts: [Cut]
  private let limits: YAMLReader.Limits

  /// Nil where the versions have too little in common, or where the rest is not YAML that can be taken apart: then
  /// the whole file is to be read.
  ///
  /// - Parameter share: how much of the file must be known for the skeleton to be worth its while.
  init?(_ source: [UInt8], like table: BlockTable, limits: YAMLReader.Limits, share: Double = 0.5) {
    guard source.count <= limits.bytes else { return nil }
    let shared = table.shared(with: source)
    let known = shared.reduce(0) { $0 + $1.block.range.count }
    guard known > 0, Double(known) >= share * Double(source.count) else { return nil }
    let (text, cuts) = Self.cut(source, shared)
    var composer = YAMLComposer(source: text, limits: limits, refusal: Refusal(file: ""))
    // What is wrong with the file is told from the whole of it.
    guard (try? composer.compose()) != nil, composer.duplicateKeys().isEmpty else { return nil }
    (self.source, self.cuts, self.limits) = (source, cuts, limits)
    tape = composer.tape
  }

  private static func cut(_ source: [UInt8], _ shared: [BlockTable.Shared]) -> ([UInt8], [Cut]) {
    var text: [UInt8] = []
    var cuts: [Cut] = []
    cuts.reserveCapacity(shared.count)
    var end = 0
    for one in shared {
      let block = one.block
      text += source[end..<block.range.lowerBound]
      let start = text.count
      text.append(contentsOf: repeatElement(0x20, count: Int(block.column)))
      text += [UInt8(ascii: "-"), 0x20, UInt8(ascii: "~"), 0x0a]
      cuts.append(
        Cut(
          offset: UInt32(truncatingIfNeeded: start) &+ block.column &+ 2,
          start: block.content,
          lines: block.lines,
          blockLength: UInt32(truncatingIfNeeded: block.range.count),
          placeholderLength: UInt32(truncatingIfNeeded: text.count - start),
          otherStart: one.origin.content,
          otherEnd: one.origin.end
        )
      )
      end = block.range.upperBound
    }
    text += source[end...]
    return (text, cuts)
  }

  /// The tree of the whole version; nil where the trees do not fit together.
  func tape(with other: YAMLTape) -> YAMLTape? {
    guard tape.depth + other.depth <= limits.depth, !tape.hasAliases, !other.hasAliases else { return nil }
    var splicer = TapeSplicer(self, other)
    return splicer.splice()
  }
}
