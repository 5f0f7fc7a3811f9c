/// What a task may cost and who pays, as written; real plans often name only the source.
public struct Budget: Hashable, Sendable {
  public var amount: Text?
  public var money: Money?
  public var source: Text?

  public init(amount: Text?, money: Money?, source: Text?) {
    self.amount = amount
    self.money = money
    self.source = source
  }
}
