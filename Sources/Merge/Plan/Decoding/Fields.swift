/// The values of one object in a file, by key.
struct Fields<Key: ObjectShape> {
  let node: YAMLNode
  fileprivate var values: [YAMLNode?]

  fileprivate init(node: YAMLNode) {
    self.node = node
    values = Array(repeating: nil, count: Key.table.names.count)
  }

  /// The value of a key; nil where the file has none.
  subscript(key: Key) -> YAMLNode? { values[key.rawValue] }

  /// The value of an optional key; nil also where it was left empty (`due:`), as authors do to fill it later.
  func filled(_ key: Key) -> YAMLNode? {
    guard let value = values[key.rawValue], !value.isNull else { return nil }
    return value
  }
}

extension ShapeReader {
  /// Sorts the entries of a mapping by key, reporting unknown and missing keys; nil where it is no mapping.
  ///
  /// A misspelt required key is reported once, as the unknown key that it is.
  mutating func fields<Key: ObjectShape>(of node: YAMLNode, as _: Key.Type) -> Fields<Key>? {
    guard node.kind == .mapping else {
      noMapping(node, as: Key.self)
      return nil
    }
    var fields = Fields<Key>(node: node)
    var next = 0
    var misspelt: [String] = []
    for entry in node.entries {
      let key = entry.key
      guard key.kind == .scalar, let index = Key.table.index(of: key, from: next) else {
        let isCutOff = isCutOff(entry.key, entry.value)
        let meant = unknownKey(key, among: Key.table.names, isCutOff: isCutOff)
        if let meant { misspelt.append(meant) }
        continue
      }
      fields.values[index] = entry.value
      next = index + 1
    }
    for key in Key.required where fields.values[key.rawValue] == nil {
      let name = Key.table.names[key.rawValue]
      if !misspelt.contains(name) { missingKey(name, in: node, format: Key.fileFormat) }
    }
    return fields
  }

  private mutating func noMapping<Key: ObjectShape>(_ node: YAMLNode, as _: Key.Type) {
    var remedies: [Message]?
    if let format = Key.fileFormat {
      remedies = [writeFormat(format)]
    } else if node.kind == .scalar, !node.isNull {
      remedies = [Message(.writeMapping), Message(.knownKeys, ["names": .list(Key.table.names)])]
    }
    wrongType(node, expected: .mapping, remedies: remedies)
  }
}
