import Merge

/// Reads a command line as git and its like do: `--name value`, `--name=value`, `-n value`, `-nvalue`, flags
/// joined as in `-qh`, `--` before operands that look like options, `-` as an operand.
struct ArgumentParser {
  /// What a command line asks for.
  enum Request: Sendable {
    case help(Command?)
    case version
    case run(Command, ParsedArguments)
  }

  let commands: [Command]

  private var command: Command?
  private var parsed = ParsedArguments()
  private var wantsHelp = false
  private var wantsVersion = false

  init(commands: [Command]) { self.commands = commands }

  /// Understands the arguments that follow the tool's name.
  static func parse(_ arguments: [String], commands: [Command]) throws(UsageError) -> Request {
    var parser = ArgumentParser(commands: commands)
    return try parser.parse(arguments)
  }

  private mutating func parse(_ arguments: [String]) throws(UsageError) -> Request {
    do {
      try readAll(arguments)
    } catch {
      guard Self.asksForHelp(arguments) else { throw error }
      wantsHelp = true
    }
    if wantsVersion { return .version }
    if wantsHelp { return .help(try helpSubject()) }
    guard let command else { throw .noCommand }
    if command.name == "help" { return .help(try helpSubject()) }
    try checkOperands(of: command)
    return .run(command, parsed)
  }

  /// True where `--help` stands among the options: it is answered even if something else is wrong.
  private static func asksForHelp(_ arguments: [String]) -> Bool {
    arguments.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }

  /// The command that help is wanted on; nil for the tool as a whole.
  private func helpSubject() throws(UsageError) -> Command? {
    guard let command, command.name == "help" else { return command }
    guard let topic = parsed.operands.first else { return nil }
    return try find(topic.text)
  }

  private mutating func readAll(_ arguments: [String]) throws(UsageError) {
    var index = 0
    var onlyOperands = false
    while index < arguments.count {
      let argument = arguments[index]
      if onlyOperands || argument == "-" || !argument.hasPrefix("-") {
        try readWord(argument, at: index)
      } else if argument == "--" {
        onlyOperands = true
      } else if argument.hasPrefix("--") {
        index = try readLong(arguments, at: index)
      } else {
        index = try readShort(arguments, at: index)
      }
      index += 1
    }
  }

  private mutating func readWord(_ word: String, at index: Int) throws(UsageError) {
    if command == nil {
      command = try find(word)
    } else {
      parsed.operands.append(ParsedArguments.Value(text: word, origin: index))
    }
  }

  private func find(_ name: String) throws(UsageError) -> Command {
    if let found = commands.first(where: { $0.name == name }) { return found }
    let suggestion = SpellingSuggestion.nearest(to: name, among: commands.map(\.name))
    throw .unknownCommand(name, suggestion: suggestion)
  }

  private var options: [OptionDeclaration] { command?.allOptions ?? CommonOptions.all }

  /// Reads `--name`, `--name=value` or `--name value`; returns the index of the last argument it used.
  private mutating func readLong(_ arguments: [String], at index: Int) throws(UsageError) -> Int {
    let parts = arguments[index].dropFirst(2).split(
      separator: "=",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    let name = parts.first.map(String.init) ?? ""
    let attached = parts.count > 1 ? String(parts[1]) : nil
    if attached == nil, name == "help" || name == "version" && command == nil {
      wantsHelp = wantsHelp || name == "help"
      wantsVersion = wantsVersion || name == "version"
      return index
    }
    guard let option = options.first(where: { $0.name == name }) else {
      let nearest = SpellingSuggestion.nearest(to: name, among: options.map(\.name) + ["help"])
      throw .unknownOption("--" + name, suggestion: nearest.map { "--" + $0 })
    }
    if case .none = option.value {
      guard attached == nil else { throw .unexpectedValue(option: "--" + name) }
      parsed.set(option, to: ParsedArguments.Value(text: "", origin: index))
      return index
    }
    return try readValue(of: option, attached, arguments, at: index)
  }

  /// Reads `-x`, `-xy`, `-ovalue` or `-o value`; returns the index of the last argument it used.
  private mutating func readShort(_ arguments: [String], at index: Int) throws(UsageError) -> Int {
    var rest = arguments[index].dropFirst()
    while let letter = rest.popFirst() {
      if letter == "h" {
        wantsHelp = true
        continue
      }
      guard let option = options.first(where: { $0.letter == letter }) else {
        throw .unknownOption("-\(letter)", suggestion: nil)
      }
      if case .none = option.value {
        parsed.set(option, to: ParsedArguments.Value(text: "", origin: index))
        continue
      }
      if rest.first == "=" { rest.removeFirst() }
      return try readValue(of: option, rest.isEmpty ? nil : String(rest), arguments, at: index)
    }
    return index
  }

  private mutating func readValue(
    of option: OptionDeclaration,
    _ attached: String?,
    _ arguments: [String],
    at index: Int
  ) throws(UsageError) -> Int {
    let next = index + 1
    let value: ParsedArguments.Value
    if let attached {
      value = ParsedArguments.Value(text: attached, origin: index)
    } else if next < arguments.count, arguments[next] == "-" || !arguments[next].hasPrefix("-") {
      value = ParsedArguments.Value(text: arguments[next], origin: next)
    } else {
      throw .missingValue(option: "--" + option.name)
    }
    guard option.accepts(value.text) else { throw Self.badValue(value.text, of: option) }
    parsed.set(option, to: value)
    return attached == nil ? next : index
  }

  private static func badValue(_ text: String, of option: OptionDeclaration) -> UsageError {
    var choices: [String] = []
    if case .choice(let words) = option.value { choices = words }
    let suggestion = SpellingSuggestion.nearest(to: text, among: choices)
    return .badValue(option: "--" + option.name, value: text, choices: choices, suggestion: suggestion)
  }

  private func checkOperands(of command: Command) throws(UsageError) {
    let given = parsed.operands.count
    var needed = 0
    for operand in command.operands where operand.number != .optional && operand.number != .zeroOrMore {
      needed += 1
      if given < needed { throw .missingOperand(operand.name) }
    }
    let isOpen = command.operands.contains { $0.number == .oneOrMore || $0.number == .zeroOrMore }
    if !isOpen, given > command.operands.count {
      throw .unexpectedOperand(parsed.operands[command.operands.count].text)
    }
  }
}
