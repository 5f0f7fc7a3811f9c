import Merge

extension Sample {
  /// The value of a node under YAML 1.2's core schema, as validators see it.
  init(_ node: YAMLNode) {
    switch node.kind {
    case .sequence: self = .array(node.items.map { Sample($0) })
    case .mapping:
      self = .object(node.entries.map { Member(key: $0.key.string, value: Sample($0.value)) })
    case .scalar:
      if node.isNull {
        self = .null
      } else if node.isBoolean {
        self = .bool(node.string.lowercased() == "true")
      } else if node.isNumber {
        self = .number(node.string)
      } else {
        self = .string(node.string)
      }
    }
  }
}
