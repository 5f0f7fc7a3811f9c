/// What two texts of tasks have in common and what only one of them has, in numbers that the model weighs.
struct Evidence: Hashable, Sendable {
  /// One comparison; `name` names it in the model's file.
  enum Kind: Int, CaseIterable, Sendable {
    /// The share of both texts' words, by weight, that the other has too.
    case words
    /// The same for the text that is covered less.
    case covered
    /// The share of pairs of neighbouring words that both have.
    case pairs
    /// The weight of the pairs of words that both have.
    case sharedPairs
    /// The weight of the words that both have, where what their plans say in every line counts little.
    case sharedWords
    /// The weight of the longest passage that both have.
    case passage
    /// How well the best two pieces of work agree: what is done, to what.
    case work
    /// Fields of work: `SetLevel`.
    case sectors
    /// Channels: `SetLevel`.
    case channels
    /// Names in quotation marks: 0 none, 1 in one text, 2 another, 3 the same.
    case named
    /// Numbered things: 0 nothing, 1 the same, 2 another.
    case numbered
    /// Both tell people about related matters: 1, and first of all so: 2.
    case announcing
    /// A bare mention of its own plan, in two plans: 1, and worded alike: 2.
    case ownDocument
    /// One tells what has been done, the other what is to be done: 1.
    case finished
    /// The wording is close, and what is done first is nothing that the other does: 1.
    case otherAction
    /// The weight of words of one that stand in the place of other words of the other.
    case swapped
    /// How much of all that differs is one thing in the place of another: 0 to 1, -1 where the wording is not
    /// close.
    case exchanged
    /// What is swapped, where the wording is close; -1 elsewhere.
    case closeSwapped
    // Where the wording is close and many tasks share it, what differs decides. -1 elsewhere.
    case opening, replaced, inserted, addedClause, otherClauses, otherParty, otherCore, firstAction
  }

  /// How two sets of concepts compare.
  enum SetLevel: Double {
    case none, one, disjoint, partly, contained, equal

    init(_ a: UInt64, _ b: UInt64) {
      let shared = a & b
      if a == 0 && b == 0 {
        self = .none
      } else if a == 0 || b == 0 {
        self = .one
      } else if shared == 0 {
        self = .disjoint
      } else if a == b {
        self = .equal
      } else {
        self = shared == a || shared == b ? .contained : .partly
      }
    }
  }

  /// At the place of each kind; a vector, because one is made for every pair of texts.
  private var values = SIMD32<Double>.zero

  subscript(kind: Kind) -> Double {
    get { values[kind.rawValue] }
    set { values[kind.rawValue] = newValue }
  }

  init() {}
}

extension Evidence.Kind {
  var name: String { Self.names[rawValue] }

  private static let names = allCases.map { String(describing: $0) }

  init?(name: String) {
    guard let place = Self.names.firstIndex(of: name), let kind = Self(rawValue: place) else { return nil }
    self = kind
  }
}
