/// What a person asks to be written down.
public struct DecisionRequest: Hashable, Sendable {
  public var verdict: Decision.Verdict?
  /// Fields with what shall hold: a value, or a side by its letter (`A`), its plan, or `plan/item`.
  public var fields: [Field]
  public var by: String
  public var when: Day
  public var why: String

  public struct Field: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(verdict: Decision.Verdict?, fields: [Field] = [], by: String, when: Day, why: String) {
    self.verdict = verdict
    self.fields = fields
    self.by = by
    self.when = when
    self.why = why
  }
}

/// Why a decision cannot be made as asked.
public enum DecisionError: Error, Hashable, Sendable {
  /// Neither a verdict nor a field was given.
  case nothingDecided
  /// The finding has no two tasks that could be the same or not.
  case noPair
  /// The finding is about several pairs; the person must name two tasks.
  case severalPairs(items: [String])
  /// The verdict answers another kind of finding: overlaps are same, apart or not the same; the rest is accepted.
  case wrongVerdict(Decision.Verdict, possible: [Decision.Verdict])
  /// An open field is settled by a value.
  case needsValue(field: String)
  /// Items of this kind have no such field.
  case unknownField(String, known: [String])
  /// A value that the field cannot have.
  case badValue(field: String, value: String, known: [String])
  /// Tasks stay two, so that no field of theirs is one.
  case fieldsOfTwo
  /// The finding is about no item of a plan: the plan or the reference data must be corrected.
  case noItem
  /// Letters with comments have corrected what was found; the revised drafts no longer say it.
  case correctedByLetters
  /// There is no such task.
  case unknownTask(String, suggestion: String?)
  /// A task is the same as itself.
  case oneTask(String)
}
