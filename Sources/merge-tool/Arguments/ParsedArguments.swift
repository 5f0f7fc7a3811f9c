/// The arguments of one command, each with the position it was given at.
struct ParsedArguments: Sendable {
  /// A text that the user typed, and where.
  struct Value: Hashable, Sendable {
    var text: String
    /// The index among the arguments, without the tool's own name.
    var origin: Int
  }

  var operands: [Value] = []
  /// By long name; of an option given twice the later value.
  private(set) var options: [String: Value] = [:]
  /// By long name; all values in the order in which they were given.
  private var lists: [String: [Value]] = [:]

  mutating func set(_ option: OptionDeclaration, to value: Value) {
    options[option.name] = value
    lists[option.name, default: []].append(value)
  }

  /// Every text given for an option that may be given several times.
  func values<Value>(of option: Option<Value>) -> [String] {
    lists[option.declaration.name]?.map(\.text) ?? []
  }

  /// The value of an option, or what holds in its absence.
  subscript<Value>(option: Option<Value>) -> Value {
    options[option.declaration.name].flatMap { option.read($0.text) } ?? option.absent
  }

  /// The texts of all operands.
  var operandTexts: [String] { operands.map(\.text) }
}
