extension YAMLNode {
  /// The items of a list in their order; nothing for other kinds.
  @inline(__always)
  public var items: Items { Items(self) }

  /// The keys and values of a mapping in the order of the file; nothing for other kinds.
  @inline(__always)
  public var entries: Entries { Entries(self) }

  /// A key of a mapping with its value. The key is always a scalar.
  public struct Entry: Sendable {
    public let key: YAMLNode
    public let value: YAMLNode
  }

  /// The value of the first key with this text. Looks through all keys: for reading one or two of them.
  public func value(for key: StaticString) -> YAMLNode? {
    for entry in entries where entry.key.equals(key) { return entry.value }
    return nil
  }

  public struct Items: Sequence, Sendable {
    let list: YAMLNode

    @inline(__always)
    init(_ list: YAMLNode) { self.list = list }

    public var count: Int { underestimatedCount }

    public var underestimatedCount: Int { list.content.kind == .sequence ? list.childCount : 0 }

    @inline(__always)
    public func makeIterator() -> Iterator {
      Iterator(cursor: ChildCursor(list, kind: .sequence))
    }

    public struct Iterator: IteratorProtocol, Sendable {
      var cursor: ChildCursor

      @inline(__always)
      public mutating func next() -> YAMLNode? { cursor.next() }
    }
  }

  public struct Entries: Sequence, Sendable {
    let mapping: YAMLNode

    @inline(__always)
    init(_ mapping: YAMLNode) { self.mapping = mapping }

    public var count: Int { underestimatedCount }

    public var underestimatedCount: Int { mapping.content.kind == .mapping ? mapping.childCount / 2 : 0 }

    public var first: Entry? {
      var iterator = makeIterator()
      return iterator.next()
    }

    @inline(__always)
    public func makeIterator() -> Iterator {
      Iterator(cursor: ChildCursor(mapping, kind: .mapping))
    }

    public struct Iterator: IteratorProtocol, Sendable {
      var cursor: ChildCursor

      @inline(__always)
      public mutating func next() -> Entry? {
        guard let key = cursor.next(), let value = cursor.next() else { return nil }
        return Entry(key: key, value: value)
      }
    }
  }

  fileprivate var childCount: Int {
    Int(document.tape.collections[Int(content.payload)].children)
  }

  /// Steps over the direct children of a collection.
  struct ChildCursor: Sendable {
    let document: YAMLDocument
    var position: UInt32
    let end: UInt32

    @inline(__always)
    init(_ parent: YAMLNode, kind: YAMLTape.Kind) {
      document = parent.document
      position = parent.index &+ 1
      end = parent.content.kind == kind ? document.tape.sibling(after: parent.index) : position
    }

    @inline(__always)
    mutating func next() -> YAMLNode? {
      guard position < end else { return nil }
      defer { position = document.tape.sibling(after: position) }
      return YAMLNode(document: document, site: position)
    }
  }
}
