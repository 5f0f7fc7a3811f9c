/// What a person decided about tasks, targets or reporting duties: once, and kept in `decisions.yaml`.
///
/// ```yaml
/// - finding: lead-9c941179
///   fields: {lead: Sở Nội vụ}
///   items:
///     - plan: reform-communication-2025
///       item: rc-17
///       content: 8d3f1c0e55aa0b12
///       title: Tập huấn kỹ năng số
///       says: {lead: Sở Nội vụ}
///     - ...
///   by: Phòng Bưu chính, viễn thông
///   when: 2025-03-25
///   why: Sở Nội vụ là cơ quan thường trực cải cách hành chính
/// ```
/// What it was decided on is remembered with it, so that a change of the sources is noticed and named.
public struct Decision: Hashable, Sendable {
  /// What was decided about whole items.
  public enum Verdict: String, Hashable, CaseIterable, Sendable {
    /// They are one piece of work.
    case same
    /// They share work, and both stay.
    case apart
    /// They have nothing to do with one another.
    case notSame = "not-same"
    /// The finding is known, and everything stays as it is.
    case accepted
  }

  /// The value that a field gets.
  public enum Choice: Hashable, Sendable {
    case value(OpenConflict.Value)
    /// What the item of this plan says.
    case side(plan: String)
  }

  /// The value that a field got, in one line.
  public static func line(_ choice: Choice) -> String {
    switch choice {
    case .value(let value): value.line
    case .side(let plan): plan
    }
  }

  public struct Field: Hashable, Sendable {
    public var name: Term
    public var choice: Choice

    public init(_ name: Term, _ choice: Choice) {
      self.name = name
      self.choice = choice
    }
  }

  /// The finding that it answers; empty where a person named tasks that no finding is about.
  public var finding: String
  public var verdict: Verdict?
  /// In the order of the file.
  public var fields: [Field]
  /// What it was decided on. Empty where a person wrote the decision by hand and named the finding alone.
  public var items: [RememberedItem]
  public var by: String
  public var when: Day?
  public var why: String
  /// Where it stands.
  public var place: Place
  /// Whether it is the verdict of a second reader, which holds for one run, and not a person's decision.
  public var isJudgement = false

  public init(
    finding: String,
    verdict: Verdict? = nil,
    fields: [Field] = [],
    items: [RememberedItem],
    by: String,
    when: Day?,
    why: String,
    place: Place = Place(file: "decisions.yaml", range: .none)
  ) {
    self.finding = finding
    self.verdict = verdict
    self.fields = fields
    self.items = items
    self.by = by
    self.when = when
    self.why = why
    self.place = place
  }
}

/// An item as it was when a person decided about it.
public struct RememberedItem: Hashable, Sendable {
  public var kind: ItemPosition.Kind
  public var plan: String
  /// Its id at that time: a help for finding it again, no key.
  public var item: String
  /// The fingerprint of the words that say what it is; see `ItemContent`.
  public var content: String
  /// Its title, to be shown; a long one is cut.
  public var title: String
  /// What it said in the fields that were decided.
  public var says: [Trace.Origin.Wording]

  public init(
    kind: ItemPosition.Kind,
    plan: String,
    item: String,
    content: String,
    title: String,
    says: [Trace.Origin.Wording] = []
  ) {
    self.kind = kind
    self.plan = plan
    self.item = item
    self.content = content
    self.title = title
    self.says = says
  }

  /// What it said in a field; empty where it said nothing or that is not remembered.
  func texts(of field: Term) -> [String] { says.first { $0.field == field }?.texts ?? [] }
}
