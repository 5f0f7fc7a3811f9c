/// How plain text is dressed for a terminal: as it is, or with ANSI colours.
///
/// Colour only repeats what the words say; nothing is told by colour alone.
public enum TextStyle: Hashable, Sendable {
  case plain, coloured

  /// What a stretch of text is, from which its colour follows.
  public enum Role: Hashable, Sendable {
    case heading, error, warning, note, faint, good
    /// What only one of two texts says.
    case own

    fileprivate var code: String {
      switch self {
      case .heading: "1"
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      case .faint: "2"
      case .good: "32"
      case .own: "33"
      }
    }
  }

  /// The text as this style shows it.
  public func apply(_ role: Role, _ text: String) -> String {
    switch self {
    case .plain: text
    case .coloured: text.isEmpty ? text : "\u{1b}[\(role.code)m\(text)\u{1b}[0m"
    }
  }
}

extension Severity {
  /// The role in which text of this severity is shown.
  var role: TextStyle.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
