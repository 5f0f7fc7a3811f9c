/// The storage of a document: its nodes in document order, flat, with text left in the source where it can be.
///
/// A mapping is followed by its keys and values in turn, a list by its items; where a collection ends is kept
/// apart, so that a node takes 24 bytes and a scan over siblings touches little memory. A scalar whose text is
/// written in the source as it is meant (plain or quoted, on one line, without escapes: nearly all of them)
/// is a range of the source; only the others have a copy.
struct YAMLTape: Sendable {
  struct Node: Sendable {
    /// The first byte in the source, and how many bytes belong to the node.
    var start: UInt32
    var length: UInt32
    /// Counted from 1.
    var line: UInt32
    var column: UInt32
    /// An index into `collections`, into `copies`, or, for an alias, of the node it stands for.
    var payload: UInt32
    var kind: Kind
    var style: Style
    var flags: Flags

    var end: UInt32 { start &+ length }
  }

  enum Kind: UInt8, Sendable {
    case scalar, sequence, mapping, alias
  }

  enum Style: UInt8, Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
    case block, flow
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// The text differs from the source and stands in `copies`.
    static let copied = Flags(rawValue: 1)
    /// The node ends on a later line than it starts.
    static let spansLines = Flags(rawValue: 2)
    /// A tag says that it is text, whatever it looks like.
    static let taggedAsText = Flags(rawValue: 4)
  }

  struct Collection: Sendable {
    /// The index of the first node after the collection.
    var nextNode: UInt32
    /// How many items, or how many keys and values together.
    var children: UInt32
    var endLine: UInt32
    var endColumn: UInt32
  }

  struct Copy: Sendable {
    var start: UInt32
    var length: UInt32
  }

  var source: [UInt8]
  var nodes: [Node] = []
  var collections: [Collection] = []
  var copies: [Copy] = []
  var copiedText: [UInt8] = []
  /// How many collections stand inside one another, or more: of a spliced tape, what both parts have together.
  var depth = 0
  /// Whether any node stands for another.
  var hasAliases = false

  /// The node that follows `index` and everything in it.
  @inline(__always)
  func sibling(after index: UInt32) -> UInt32 {
    let node = nodes[Int(index)]
    switch node.kind {
    case .scalar, .alias: return index &+ 1
    case .sequence, .mapping: return collections[Int(node.payload)].nextNode
    }
  }

  /// The value of the first key with this text; nil where there is none, or where the node is no mapping.
  ///
  /// Steps over the tape itself: making nodes of all that is passed over would cost more than looking at it.
  func value(of key: String, in mapping: UInt32) -> UInt32? {
    guard nodes[Int(mapping)].kind == .mapping else { return nil }
    var key = key
    return key.withUTF8 { key in
      var position = mapping &+ 1
      let end = sibling(after: mapping)
      while position < end {
        var name = nodes[Int(position)]
        if name.kind == .alias { name = nodes[Int(name.payload)] }
        if withText(of: name, { $0.hasSameBytes(as: key) }) { return position &+ 1 }
        position = sibling(after: position &+ 1)
      }
      return nil
    }
  }

  /// Whether any direct child of a collection is a mapping, or stands for one.
  func hasMapping(in collection: UInt32) -> Bool {
    guard nodes[Int(collection)].kind != .scalar else { return false }
    var position = collection &+ 1
    let end = sibling(after: collection)
    while position < end {
      let node = nodes[Int(position)]
      let content = node.kind == .alias ? nodes[Int(node.payload)] : node
      if content.kind == .mapping { return true }
      position = sibling(after: position)
    }
    return false
  }

  /// Lends the text of a scalar; it lives as long as the call.
  @inline(__always)
  func withText<Result, Failure: Error>(
    of node: Node,
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if node.flags.contains(.copied) {
      let copy = copies[Int(node.payload)]
      return try copiedText.withUnsafeBufferPointer { (bytes) throws(Failure) in
        try body(UnsafeBufferPointer(rebasing: bytes[Int(copy.start)..<Int(copy.start &+ copy.length)]))
      }
    }
    let inset: UInt32 = node.style == .singleQuoted || node.style == .doubleQuoted ? 1 : 0
    return try source.withUnsafeBufferPointer { (bytes) throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: bytes[Int(node.start &+ inset)..<Int(node.end &- inset)]))
    }
  }
}
