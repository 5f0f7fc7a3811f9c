/// What `.gitattributes` says of the tool: which files are plans.
enum GitAttributes {
  private static let drivers = " merge=merge-tool diff=merge-tool"

  /// The block for a pattern. Without one, those that stand in the text stay, or else all YAML files are meant.
  static func block(_ pattern: String?, over text: [UInt8]) -> MarkedBlock {
    var block = MarkedBlock(name: "merge-tool", lines: ["*.yaml" + drivers])
    if let pattern {
      block.lines = [quoted(pattern) + drivers]
    } else if let lines = block.contents(in: text), !lines.isEmpty {
      block.lines = lines
    }
    return block
  }

  /// A pattern as the file writes it: in quotes where it has spaces, as in `"kế hoạch/*.yaml"`.
  private static func quoted(_ pattern: String) -> String {
    guard pattern.contains(where: { $0 == " " || $0 == "\"" }) || pattern.hasPrefix("#") else {
      return pattern
    }
    return "\"" + pattern.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
