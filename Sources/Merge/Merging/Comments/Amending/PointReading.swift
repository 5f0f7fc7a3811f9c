/// What a point of a letter comes to when it is held against the draft, before other points are looked at.
struct PointReading: Hashable {
  enum Verdict: Hashable {
    /// It can be carried out exactly.
    case edits([DraftEdit])
    /// There is nothing left to do.
    case satisfied
    /// A term to be defined, and where it is used.
    case open([TermUse])
    /// Nothing is asked.
    case noted
    /// It cannot be carried out exactly; a person must.
    case refused
    /// The draft no longer says what the letter answers to.
    case stale
  }

  var verdict: Verdict
  /// What the addresses name in the draft.
  var places: [PlanPlace] = []
  /// Why, and what a person should know.
  var notes: [Message] = []

  var edits: [DraftEdit] {
    if case .edits(let edits) = verdict { return edits }
    return []
  }
}

/// A use of a term that a letter asks to define.
public struct TermUse: Hashable, Sendable {
  public var plan: String
  public var place: PlanPlace
  public var field: Term
}
