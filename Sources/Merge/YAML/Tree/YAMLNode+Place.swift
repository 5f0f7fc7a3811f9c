extension YAMLNode {
  /// Where the node stands: from its first character (an anchor or tag included) to just after its last.
  ///
  /// A block collection ends with its last item, not with the blank lines and comments below it. Takes time
  /// in the length of the scalar; constant for collections.
  public var range: SourceRange {
    let tape = document.tape
    let node = tape.nodes[Int(site)]
    let start = SourceLocation(line: Int(node.line), column: Int(node.column))
    switch node.kind {
    case .sequence, .mapping:
      let collection = tape.collections[Int(node.payload)]
      return SourceRange(
        start: start,
        end: SourceLocation(line: Int(collection.endLine), column: Int(collection.endColumn))
      )
    case .scalar, .alias:
      return SourceRange(start: start, end: tape.end(of: node))
    }
  }

  /// Where the node stands, with the file's name: what a finding points at.
  public var place: Place { document.place(range) }

  /// The bytes of the source that the node takes, for editing a file without touching the rest.
  public var byteRange: Range<Int> {
    let node = document.tape.nodes[Int(site)]
    return Int(node.start)..<Int(node.end)
  }

  /// Only where the node starts; cheaper than `range`.
  public var start: SourceLocation {
    let node = document.tape.nodes[Int(site)]
    return SourceLocation(line: Int(node.line), column: Int(node.column))
  }
}

extension YAMLTape {
  /// The point just after a scalar or an alias.
  func end(of node: Node) -> SourceLocation {
    source.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.end)])
      if node.flags.contains(.spansLines) {
        var position = SourcePosition(line: Int(node.line), column: Int(node.column))
        position.advance(over: text)
        return position.location
      }
      var scalars = 0
      for byte in text where byte & 0xc0 != 0x80 { scalars &+= 1 }
      return SourceLocation(line: Int(node.line), column: Int(node.column) &+ scalars)
    }
  }
}
