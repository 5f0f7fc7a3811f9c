/// A JSON value, for making documents and bending them.
indirect enum Sample: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([Sample])
  case object([Member])

  struct Member: Hashable, Sendable {
    var key: String
    var value: Sample
  }

  /// The value as JSON, which is also YAML in flow style.
  var json: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): Self.quoted(text)
    case .array(let items): "[\(items.map(\.json).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(Self.quoted($0.key)): \($0.value.json)" }.joined(separator: ", "))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  subscript(key: String) -> Sample? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}
