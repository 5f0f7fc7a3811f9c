/// What a point of a letter asks for.
public struct CommentRequest: Hashable, Sendable {
  public enum Kind: String, Hashable, CaseIterable, Sendable {
    /// Fold a plan or a part of it into other plans.
    case integrate
    /// Give the lead, or the support, to others.
    case lead, support
    case due, target, output, budget
    /// Put other words in the place of some.
    case wording
    /// Say what a term means.
    case define
    case add, delete, move
    /// Agreed, nothing is asked.
    case agree

    /// The field that gets another value; nil where the request is about something else.
    var field: Term? {
      switch self {
      case .lead: .lead
      case .support: .support
      case .due: .due
      case .target: .value
      case .output: .output
      case .budget: .budget
      default: nil
      }
    }
  }

  public var kind: Kind
  /// What the draft says at present, where the letter names it; the request holds only while the draft does.
  public var from: Text?
  /// What it shall say; for a move, the address to move to.
  public var to: [Text]
  /// Of a budget.
  public var budget: Budget?
  /// The field that an addition or other words are about.
  public var field: Term?
  /// The term to be defined.
  public var term: Text?
  /// The plans to fold the content into.
  public var into: [Text]
  /// The task to be added.
  public var task: ProposedTask?

  public init(_ kind: Kind, from: Text? = nil, to: [Text] = []) {
    self.kind = kind
    self.from = from
    self.to = to
    into = []
  }
}

/// A task that a letter proposes.
public struct ProposedTask: Hashable, Sendable {
  /// The fields that it fills, in the order of the format.
  public var fields: [Trace.Origin.Wording]
  public var budget: Budget?

  /// The texts of a field; empty where the proposal says nothing.
  public func texts(of field: Term) -> [String] { fields.first { $0.field == field }?.texts ?? [] }
}
