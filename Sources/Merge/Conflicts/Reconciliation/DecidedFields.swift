/// What people decided about fields of items that are the same work, by the items and the field.
///
/// ```swift
/// var decided = DecidedFields()
/// decided[position, .lead] = DecidedFields.Ruling(value: .texts(["Sở Nội vụ"]), by: "Lê A", on: day, why: "...")
/// let reconciliation = Reconciliation(context, policies: policies, decided: decided)
/// ```
/// A ruling comes before every policy.
public struct DecidedFields: Hashable, Sendable {
  /// A value that a person chose, with who, when and why.
  public struct Ruling: Hashable, Sendable {
    public var value: OpenConflict.Value
    public var by: String
    public var on: Day?
    public var why: String

    public init(value: OpenConflict.Value, by: String, on: Day?, why: String) {
      self.value = value
      self.by = by
      self.on = on
      self.why = why
    }
  }

  private struct Key: Hashable {
    var item: ItemPosition
    var field: Term
  }

  private var rulings: [Key: Ruling] = [:]

  public init() {}

  public var isEmpty: Bool { rulings.isEmpty }

  public subscript(item: ItemPosition, field: Term) -> Ruling? {
    get { rulings[Key(item: item, field: field)] }
    set { rulings[Key(item: item, field: field)] = newValue }
  }

  /// The outcome of a field after what people decided: theirs, or else the one that the rules came to.
  /// - Parameter texts: what each member says in the field.
  func outcome(
    _ field: Term,
    _ members: [ItemPosition],
    texts: (Int) -> [String],
    else outcome: FieldOutcome?
  ) -> FieldOutcome? {
    guard !rulings.isEmpty, let ruling = members.lazy.compactMap({ self[$0, field] }).first else {
      return outcome
    }
    let chosen = ruling.value.texts.map(ComparisonText.key)
    let speaking = members.indices.filter { !texts($0).isEmpty }
    let agreeing = speaking.filter { texts($0).map(ComparisonText.key) == chosen }
    return FieldOutcome(
      field: field,
      verdict: .decided(ruling),
      value: ruling.value,
      agreeing: agreeing,
      dissenting: speaking.filter { !agreeing.contains($0) }
    )
  }
}

/// Names an item among the plans of a run: its kind, the index of its plan, and its index there.
public struct ItemPosition: Hashable, Comparable, Sendable {
  public enum Kind: String, Hashable, CaseIterable, Comparable, Sendable {
    case task, target, report

    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  public var kind: Kind
  public var plan: Int
  public var item: Int

  public init(_ kind: Kind, plan: Int, item: Int) {
    self.kind = kind
    self.plan = plan
    self.item = item
  }

  public init(_ task: TaskReference) { self.init(.task, plan: task.plan, item: task.task) }

  public static func < (left: ItemPosition, right: ItemPosition) -> Bool {
    (left.kind, left.plan, left.item) < (right.kind, right.plan, right.item)
  }

  /// The task; nil for a target or a reporting duty.
  var task: TaskReference? { kind == .task ? TaskReference(plan: plan, task: item) : nil }
}
