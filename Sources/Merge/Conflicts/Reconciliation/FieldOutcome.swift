/// What became of one field when items that are the same work were brought together.
///
/// ```swift
/// for outcome in Reconciliation(context).reconcile(group.members) {
///   switch outcome.verdict {
///   case .agreed: task[outcome.field] = outcome.value
///   case .settled(let policy, let because): ...   // the same, and recorded with its reason
///   case .open(let finding): ...                  // `outcome.openConflict` is the value, `finding` the report
///   }
/// }
/// ```
public struct FieldOutcome: Hashable, Sendable {
  public enum Verdict: Hashable, Sendable {
    /// All members that say something say the same.
    case agreed
    /// They differ, and a policy or the meaning of their words says what holds.
    case settled(by: Policies.Policy, because: [Message])
    /// A person has chosen.
    case decided(DecidedFields.Ruling)
    /// A person has to choose; the finding carries the id, the reasons and the places of every side.
    case open(Finding)
  }

  /// One of the values that differ in meaning.
  public struct Candidate: Hashable, Sendable {
    public var value: OpenConflict.Value
    /// Positions, in the list that was reconciled, of the members that say so. Empty where no member does,
    /// such as a successor that an agency's task may have gone to.
    public var members: [Int]

    public init(value: OpenConflict.Value, members: [Int]) {
      self.value = value
      self.members = members
    }
  }

  public var field: Term
  public var verdict: Verdict
  /// The value of the unified item; nil where the field is open, and where nothing is left of it (the only
  /// agency that supports has the lead).
  public var value: OpenConflict.Value?
  /// Positions of the members whose words the value has, or says the same as; empty where the field is open.
  public var agreeing: [Int]
  /// Positions of the members that say something else, so that their words must be kept elsewhere.
  public var dissenting: [Int]
  /// The values to choose from, where the field is open.
  public var candidates: [Candidate]

  public init(
    field: Term,
    verdict: Verdict,
    value: OpenConflict.Value?,
    agreeing: [Int] = [],
    dissenting: [Int] = [],
    candidates: [Candidate] = []
  ) {
    self.field = field
    self.verdict = verdict
    self.value = value
    self.agreeing = agreeing
    self.dissenting = dissenting
    self.candidates = candidates
  }

  /// The finding of an open field.
  public var finding: Finding? {
    if case .open(let finding) = verdict { return finding }
    return nil
  }

  /// The open field as a value of a plan.
  /// - Parameter name: how provenance names a member: `plan/item`.
  public func openConflict(naming name: (Int) -> String) -> OpenConflict? {
    guard let finding else { return nil }
    return OpenConflict(
      id: finding.fingerprint,
      field: field,
      candidates: candidates.map { OpenConflict.Candidate(value: $0.value, from: $0.members.first.map(name)) }
    )
  }
}
