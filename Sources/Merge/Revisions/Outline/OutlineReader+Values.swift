extension OutlineReader {
  @inline(__always)
  mutating func text(_ node: YAMLNode, isBoolean: Bool = false) -> UInt64 {
    guard node.kind == .scalar else {
      doubt()
      return anything(node)
    }
    let (hash, isOrdinary) = node.withUTF8 { text in
      // Longer than any word that means no text, and not all blank.
      (ContentHash(text).value, text.count > 5 && text[0] > 0x20)
    }
    if !isOrdinary, !isBoolean, node.isNull || node.isBoolean || node.isBlank { doubt() }
    return hash
  }

  mutating func texts(_ node: YAMLNode, areReferences: Bool = false) -> UInt64 {
    var hash = ContentHash(seed: 1)
    func add(_ node: YAMLNode, _ reader: inout Self) {
      let text = areReferences ? reader.word(node) : reader.text(node)
      if areReferences { reader.references.append(text) }
      hash.combine(text)
    }
    guard node.kind == .sequence else {
      add(node, &self)
      return hash.value
    }
    // Nobody to report to is an error, which the decoder tells.
    if node.items.count == 0 { doubt() }
    for item in node.items { add(item, &self) }
    return hash.value
  }

  /// An id of letters that ids may have.
  private mutating func word(_ node: YAMLNode) -> UInt64 {
    let isWord =
      node.kind == .scalar
      && node.withUTF8 { text in
        text.allSatisfy { byte in
          switch byte {
          case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f: true
          default: false
          }
        }
      }
    if !isWord { doubt() }
    return text(node)
  }

  mutating func identifier(_ node: YAMLNode, of kind: RevisionItem.Kind) -> UInt64 {
    let hash = word(node)
    if !identifiers[Int(kind.rawValue)].insert(hash).inserted { hasSameIdentifiers = true }
    return hash
  }

  mutating func budget(_ node: YAMLNode) -> UInt64 {
    guard node.kind == .mapping else {
      doubt()
      return anything(node)
    }
    var sum = Sum()
    var last = -1
    for entry in node.entries {
      guard let key = key(entry.key, BudgetKey.self, after: &last), !entry.value.isNull else { continue }
      sum.add(key.rawValue, text(entry.value))
    }
    return sum.content
  }

  /// A value that the outline does not know.
  mutating func anything(_ node: YAMLNode) -> UInt64 {
    doubt()
    return Self.hash(node)
  }

  private static func hash(_ node: YAMLNode) -> UInt64 {
    var hash = ContentHash(seed: 7)
    switch node.kind {
    case .scalar: node.withUTF8 { hash.combine($0) }
    case .sequence:
      for item in node.items { hash.combine(Self.hash(item)) }
    case .mapping:
      for entry in node.entries {
        entry.key.withUTF8 { hash.combine($0) }
        hash.combine(Self.hash(entry.value))
      }
    }
    return hash.value
  }

  /// The fields of an item summed up in any order: the order of the keys says nothing.
  struct Sum {
    var identity: UInt64 = 0
    var number: UInt32 = 0
    var headline: UInt64?
    var content: UInt64 = 0
    var refersToOthers = false

    @inline(__always)
    mutating func add(_ key: Int, _ value: UInt64) {
      var hash = ContentHash(seed: UInt64(bitPattern: Int64(key)) &+ 2)
      hash.combine(value)
      content &+= hash.value
    }
  }
}
