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

  mutating func set(_ option: OptionDeclaration, to value: Value) { options[option.name] = value }

  /// The value of an option, or what holds in its absence.
  subscript<Value>(option: Option<Value>) -> Value {
    options[option.declaration.name].flatMap { option.read($0.text) } ?? option.absent
  }

  /// The texts of all operands.
  var operandTexts: [String] { operands.map(\.text) }
}
