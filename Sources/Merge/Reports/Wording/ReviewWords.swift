extension Wording {
  /// One of the words of the review page.
  func review(_ label: ReviewLabel) -> String { language == .vietnamese ? label.vietnamese : label.english }

  /// All words of the review page by the keys that its scripts know: its own, and those that it shares with the other reports.
  var reviewWords: JSONValue {
    var members = ReviewLabel.allCases.map { JSONValue.Member($0.rawValue, .string(review($0))) }
    func add(_ family: String, _ key: String, _ words: String) {
      members.append(.init("\(family).\(key)", .string(words)))
    }
    for kind in ItemPosition.Kind.allCases {
      for field in kind.fields where !members.contains(where: { $0.key == "field.\(field.rawValue)" }) {
        add("field", field.rawValue, word(field))
      }
    }
    for kind in Balance.kinds { add("kind", kind.rawValue, word(kind)) }
    for relation in [Term.duplicate, .overlap, .related] {
      add("relation", relation.rawValue, word(relation))
    }
    for severity in Severity.allCases { add("severity", severity.rawValue, word(severity)) }
    for code in FindingCode.allCases { add("code", code.rawValue, title(code)) }
    for name in ["prior"] + Evidence.Kind.allCases.map(\.name) { add("comparison", name, comparison(name)) }
    for amount in OverlapPair.Comparison.Amount.allCases {
      add("level", amount.rawValue, level(.amount(amount)))
    }
    for outcome in OverlapPair.Comparison.Outcome.allCases {
      add("level", outcome.rawValue, level(.outcome(outcome)))
    }
    return .object(members)
  }
}
