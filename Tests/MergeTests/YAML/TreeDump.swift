import Merge

/// A tree as lines with places, for holding it against what a reader of the file sees.
func dump(_ node: YAMLNode, indent: String = "") -> String {
  let mark = node.isAlias ? "*" : ""
  switch node.kind {
  case .scalar:
    let style = node.isNull ? "null" : node.isPlain ? "plain" : node.isQuoted ? "quoted" : "block"
    return "\(indent)\(node.range) \(mark)\(style) \(node.string.debugDescription)\n"
  case .sequence:
    return "\(indent)\(node.range) \(mark)list\n"
      + node.items.map { dump($0, indent: indent + "  ") }.joined()
  case .mapping:
    let entries = node.entries.map {
      dump($0.key, indent: indent + "  ") + dump($0.value, indent: indent + "    ")
    }
    return "\(indent)\(node.range) \(mark)mapping\n" + entries.joined()
  }
}

func read(_ text: String, limits: YAMLReader.Limits = .default) throws -> YAMLDocument {
  try YAMLReader(limits: limits).read(Array(text.utf8), file: "plan.yaml")
}
