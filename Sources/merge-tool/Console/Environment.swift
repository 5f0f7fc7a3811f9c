#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Merge

/// What the tool takes from the environment it runs in: how to speak and how to show, never what to compute.
struct Environment: Sendable {
  private let read: @Sendable (String) -> String?

  /// An environment of given variables.
  init(_ variables: [String: String]) { read = { variables[$0] } }

  private init(read: @escaping @Sendable (String) -> String?) { self.read = read }

  /// The variables of this process.
  static let current = Environment(read: { name in getenv(name).map { String(cString: $0) } })

  /// A variable that is set and not empty.
  subscript(_ name: String) -> String? { read(name).flatMap { $0.isEmpty ? nil : $0 } }

  /// Vietnamese where the locale is Vietnamese, English otherwise. Like gettext, the first variable that is
  /// set decides.
  var language: Language {
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    let tongue = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    return tongue == "vi" ? .vietnamese : .english
  }

  /// Whether a stream is coloured. `--color` decides, then NO_COLOR (no-color.org), then whether a person is
  /// looking.
  func style(_ choice: ColorChoice, isTerminal: Bool) -> TextStyle {
    switch choice {
    case .always: .coloured
    case .never: .plain
    case .auto: isTerminal && self["NO_COLOR"] == nil && self["TERM"] != "dumb" ? .coloured : .plain
    }
  }

  /// The columns that listings may use: those that COLUMNS tells, else the terminal's, else 100.
  var columns: Int {
    self["COLUMNS"].flatMap { Int($0) } ?? StandardStream.output.columns ?? StandardStream.error.columns
      ?? 100
  }
}
