import Merge

/// What the parser and the help need to know of an option, whatever type its value has.
struct OptionDeclaration: Sendable {
  enum Value: Sendable {
    /// The option stands alone: `--quiet`.
    case none
    /// The option takes one of these words.
    case choice([String])
    /// The option takes a text that the help calls by this name: `PATH`.
    case text(name: CommandText)
  }

  /// The long name without its hyphens: `output`.
  var name: String
  /// The short name: `o`.
  var letter: Character?
  var value: Value
  /// What holds where the option is absent, shown by the help.
  var absent: String?
  var help: CommandText
  /// Whether a text is possible as the option's value.
  var accepts: @Sendable (String) -> Bool
}

/// An option of a command together with the type of its value.
///
/// Commands keep their options as constants, and read parsed arguments with them: `arguments[Self.format]`.
struct Option<Value: Sendable>: Sendable {
  var declaration: OptionDeclaration
  var absent: Value
  /// The value of a text as typed; nil where the text is not possible.
  var read: @Sendable (String) -> Value?

  private init(
    _ name: String,
    _ letter: Character?,
    _ kind: OptionDeclaration.Value,
    absent: Value,
    absentText: String?,
    help: CommandText,
    read: @escaping @Sendable (String) -> Value?
  ) {
    self.absent = absent
    self.read = read
    declaration = OptionDeclaration(
      name: name,
      letter: letter,
      value: kind,
      absent: absentText,
      help: help,
      accepts: { read($0) != nil }
    )
  }
}

extension Option where Value == Bool {
  /// An option without a value, absent unless given.
  static func flag(_ name: String, _ letter: Character? = nil, help: CommandText) -> Option {
    Option(name, letter, .none, absent: false, absentText: nil, help: help) { _ in true }
  }
}

extension Option where Value: CaseIterable & RawRepresentable<String> {
  /// An option that takes one of the cases' names.
  static func choice(_ name: String, absent: Value, help: CommandText) -> Option {
    let words = Value.allCases.map(\.rawValue)
    return Option(name, nil, .choice(words), absent: absent, absentText: absent.rawValue, help: help) {
      Value(rawValue: $0)
    }
  }

  /// An option that takes one of some of the cases' names.
  static func choice(_ name: String, among cases: [Value], absent: Value, help: CommandText) -> Option {
    let words = cases.map(\.rawValue)
    return Option(name, nil, .choice(words), absent: absent, absentText: absent.rawValue, help: help) {
      words.contains($0) ? Value(rawValue: $0) : nil
    }
  }
}

extension Option {
  /// An option that may be absent and takes one of the cases' names.
  static func choice<Case: CaseIterable & RawRepresentable<String>>(
    _ name: String,
    help: CommandText
  ) -> Option where Value == Case? {
    let words = Case.allCases.map(\.rawValue)
    return Option(name, nil, .choice(words), absent: nil, absentText: nil, help: help) {
      Case(rawValue: $0).map(Optional.some)
    }
  }
}

extension Option {
  /// An option that may be absent and takes names of cases, separated by commas.
  static func list<Case: RawRepresentable<String>>(
    _ name: String,
    called valueName: CommandText,
    help: CommandText
  ) -> Option where Value == [Case]? {
    Option(name, nil, .text(name: valueName), absent: nil, absentText: nil, help: help) { text in
      let cases = text.split(separator: ",").map { Case(rawValue: String($0)) }
      return cases.isEmpty || cases.contains { $0 == nil } ? nil : .some(cases.compactMap(\.self))
    }
  }
}

extension Option where Value == String? {
  /// An option that takes any text but an empty one.
  static func text(
    _ name: String,
    _ letter: Character? = nil,
    called valueName: CommandText,
    help: CommandText
  ) -> Option {
    Option(name, letter, .text(name: valueName), absent: nil, absentText: nil, help: help) {
      $0.isEmpty ? nil : .some($0)
    }
  }
}

extension Option where Value == String? {
  /// An option that takes a date.
  static func day(_ name: String, help: CommandText) -> Option {
    Option(name, nil, .text(name: .dateName), absent: nil, absentText: nil, help: help) {
      Day($0) == nil ? nil : .some($0)
    }
  }
}

extension Option where Value == Double {
  /// An option that takes a probability from 0 to 1, written with a point or a comma.
  static func probability(_ name: String, absent: Double, help: CommandText) -> Option {
    let kind = OptionDeclaration.Value.text(name: .probabilityName)
    return Option(name, nil, kind, absent: absent, absentText: "\(absent)", help: help) { text in
      let digits = text.replacing(",", with: ".")
      guard digits.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }), let value = Double(digits) else {
        return nil
      }
      return (0...1).contains(value) ? value : nil
    }
  }
}
