/// What a field of an item says, as far as comparing needs it: the texts, and whether people still have to choose.
struct FieldValue: Hashable {
  var texts: [String] = []
  var isOpen = false

  static let empty = FieldValue()

  var isEmpty: Bool { texts.isEmpty && !isOpen }

  init() {}

  /// - Parameter node: nil for a field that the item does not have.
  init(_ node: YAMLNode?) {
    guard let node, !node.isNull else { return }
    switch node.kind {
    case .scalar: texts = [node.string]
    case .sequence: texts = node.items.map(\.string)
    case .mapping:
      isOpen = node.hasKey("conflict")
      texts = isOpen ? Self.candidates(node) : node.entries.map { "\($0.key.string): \($0.value.string)" }
    }
  }

  /// The values to choose from.
  private static func candidates(_ node: YAMLNode) -> [String] {
    var texts: [String] = []
    for entry in node.entries {
      switch entry.key.string {
      case "candidates":
        for candidate in entry.value.items {
          texts += candidate.value(for: "value").map { FieldValue($0).texts } ?? []
        }
      case "base", "ours", "theirs": texts += FieldValue(entry.value).texts
      default: break
      }
    }
    return texts
  }

  /// The texts in one line.
  var line: String { texts.joined(separator: "; ") }
}
