/// A deadline as written and as understood; `deadline` is nil where the wording was not understood.
public struct Due: Hashable, Sendable {
  public var text: Text
  public var deadline: Deadline?

  public init(text: Text, deadline: Deadline?) {
    self.text = text
    self.deadline = deadline
  }
}
