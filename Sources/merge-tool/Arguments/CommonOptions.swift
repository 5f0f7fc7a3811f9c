import Merge

/// The options that every command takes.
enum CommonOptions {
  static let language = Option<Language?>.choice("lang", help: .languageHelp)
  static let color = Option<ColorChoice>.choice("color", absent: .auto, help: .colorHelp)
  static let quiet = Option<Bool>.flag("quiet", "q", help: .quietHelp)

  static let all: [OptionDeclaration] = [language.declaration, color.declaration, quiet.declaration]
}

/// When output is coloured.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// The forms in which commands give their results.
enum OutputFormat: String, CaseIterable, Sendable {
  case text, json, sarif, markdown = "md"
}
