import Testing

@testable import Merge

/// Two wordings of one field and how they must relate.
struct FieldPair: CustomTestStringConvertible, Sendable {
  enum Verdict: String, Sendable {
    case same, form, left, right, complement, question, conflict

    /// The verdict with left and right exchanged.
    var flipped: Verdict {
      switch self {
      case .left: .right
      case .right: .left
      default: self
      }
    }

    init(_ relation: FieldRelation) {
      switch relation {
      case .same: self = .same
      case .form: self = .form
      case .leftRefines: self = .left
      case .rightRefines: self = .right
      case .complement: self = .complement
      case .question: self = .question
      case .conflict: self = .conflict
      }
    }
  }

  var left: String
  var right: String
  var verdict: Verdict

  init(_ left: String, _ right: String, _ verdict: Verdict) {
    self.left = left
    self.right = right
    self.verdict = verdict
  }

  var testDescription: String { "“\(left)” | “\(right)” → \(verdict.rawValue)" }
}
