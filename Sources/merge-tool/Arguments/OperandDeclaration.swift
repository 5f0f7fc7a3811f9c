/// An argument that a command takes by its position, such as the plans.
struct OperandDeclaration: Sendable {
  enum Number: Sendable {
    case one, optional, oneOrMore, zeroOrMore
  }

  /// What usage lines and messages call it: `PLAN`.
  var name: CommandText
  var number: Number
  var help: CommandText
}
