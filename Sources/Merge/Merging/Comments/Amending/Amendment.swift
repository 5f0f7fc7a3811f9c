/// What the letters came to: every point with what was done about it, and the drafts after it.
public struct Amendment: Sendable {
  /// The points of all letters, each once, in the order of the letters' dates.
  public internal(set) var points: [AmendedPoint] = []
  /// The drafts that were changed.
  public internal(set) var drafts: [AmendedDraft] = []
  /// Answers about points that no letter has.
  var strayAnswers: [CommentAnswer] = []

  public init() {}

  /// What letters changed in an item, as the annual plan keeps it.
  func settlements(of kind: Term, _ plan: String, _ item: String, _ wording: AnnualWording)
    -> [Trace.Settlement]
  {
    points.flatMap { point in
      point.changes.filter { $0.plan == plan && $0.itemKind == kind && $0.item == item }.map { change in
        let field = change.field ?? (kind == .target ? .indicator : kind == .report ? .content : .title)
        return Trace.Settlement(
          field: field,
          by: Trace.Settlement.comment,
          reason: wording.reason(point, change)
        )
      }
    }
  }
}

/// A draft with the changes that letters asked for.
public struct AmendedDraft: Sendable {
  /// The index of the plan in the workspace.
  public var plan: Int
  /// The new revision, byte by byte the author's but for what was changed.
  public var bytes: [UInt8]
  /// The draft as it was before.
  public var before: Plan
  /// The plan after the changes, its places those of the author's file.
  public var after: Plan
  /// What is to be noticed in the revision and was not in the draft.
  public var findings: [Finding]
}

/// A point of a letter and what became of it.
public struct AmendedPoint: Hashable, Sendable {
  public enum Outcome: String, Hashable, CaseIterable, Sendable {
    /// It was carried out, exactly.
    case applied
    /// There is nothing left to do.
    case satisfied
    /// Nothing is asked, or a person has taken note of it.
    case noted
    /// The draft is open where the letter asks for a definition.
    case open
    /// Other points ask for something else.
    case contradicted
    /// A person must see to it.
    case unresolved
    /// The draft has changed since.
    case stale
    case rejected
    case superseded
  }

  /// Something that was changed.
  public struct Change: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
      case field, addition, deletion, move
    }

    public var kind: Kind
    public var plan: String
    /// The kind of item, and its id where it has one.
    public var itemKind: Term
    public var item: String?
    /// The item before and after; nil where it is new, or gone.
    public var before: PlanPlace?
    public var after: PlanPlace?
    public var field: Term?
    public var textsBefore: [String]
    public var textsAfter: [String]
    public var addressBefore: Address?
    public var addressAfter: Address?
  }

  public var letter: CommentLetter
  public var point: CommentPoint
  public var outcome: Outcome
  /// What its addresses name in the draft as it was.
  public var places: [PlanPlace]
  /// The same as addresses, before and after.
  public var addressesBefore: [Address] = []
  public var addressesAfter: [Address] = []
  public var changes: [Change] = []
  /// Why, and what a person should know.
  public var notes: [Message]
  /// The points that stand against it, or took its place.
  public var rivals: [PointName] = []
  /// Where a term that it asks about is used.
  public var uses: [TermUse] = []
  public var answer: CommentAnswer?

  public var name: PointName { PointName(letter: letter.id.string, point: point.id.string) }
  /// Where the letter asks.
  public var place: Place { Place(file: letter.file, range: point.range) }

  /// How it is answered, by a person or by what was done; nil where it still has to be.
  public var disposition: CommentAnswer.Disposition? {
    switch outcome {
    case .applied: answer?.disposition ?? .accepted
    case .satisfied: answer?.disposition ?? .accepted
    case .noted: answer?.disposition ?? .noted
    case .rejected: .rejected
    case .superseded: .superseded
    case .open, .contradicted, .unresolved, .stale: nil
    }
  }
}
