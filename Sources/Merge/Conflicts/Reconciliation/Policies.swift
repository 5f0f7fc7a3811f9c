/// What the engine may settle by itself where tasks of the same work disagree, field by field.
///
/// ```swift
/// var policies = Policies()
/// policies[.due] = .earliest
/// policies.precedence = ["e-service-2025", "digital-transformation-2025"]
/// policies[.lead] = .precedence
/// ```
/// A policy speaks where values contradict, and where several wordings could stand. Values that get along (a date
/// within a quarter, a renamed agency) are settled by their meaning whatever the policy says, and recorded with
/// that reason.
public struct Policies: Hashable, Sendable {
  /// A way of settling a field; `Trace.Settlement.by` carries its raw value.
  public enum Policy: String, Hashable, CaseIterable, Sendable {
    /// A contradiction stays open until a person chooses.
    case ask
    /// The deadline that ends first, or last.
    case earliest, latest
    /// The greater, or the smaller, amount or target.
    case largest, smallest
    /// Everything that any side says.
    case union
    /// The wording that says most.
    case complete
    /// What the plan says that stands first in `precedence`.
    case precedence
    /// The more exact of values that get along; never configured.
    case narrowest
    /// The agency that has the work today in place of one that was renamed or merged; never configured.
    case succession
  }

  /// Ids of plans, the most authoritative first; for the policy `precedence`.
  public var precedence: [String]
  private var chosen: [Term: Policy]

  public init(precedence: [String] = []) {
    self.precedence = precedence
    chosen = [:]
  }

  /// The policy of a field: the one chosen, or else the default. A policy that a field does not allow is
  /// not taken over.
  public subscript(field: Term) -> Policy {
    get { chosen[field] ?? Self.standard(for: field) }
    set { if Self.allowed(for: field).contains(newValue) { chosen[field] = newValue } }
  }

  /// What holds where nobody chose: wordings are taken whole, lists are united, everything else is asked.
  public static func standard(for field: Term) -> Policy {
    switch field {
    case .title, .indicator: .complete
    case .detail, .support, .audience, .channel, .basis, .content, .from, .to: .union
    default: .ask
    }
  }

  /// The policies that make sense for a field, the default first.
  public static func allowed(for field: Term) -> [Policy] {
    switch field {
    case .title, .indicator: [.complete, .precedence]
    case .detail, .audience, .channel, .content: [.union, .complete, .precedence]
    case .support, .basis, .from, .to: [.union, .precedence]
    case .lead, .output: [.ask, .union, .precedence]
    case .due: [.ask, .earliest, .latest, .precedence]
    case .budget, .value: [.ask, .largest, .smallest, .precedence]
    case .by, .strength: [.ask, .precedence]
    default: []
    }
  }
}
