import Testing

@testable import Merge

/// The scripts of the page hold no words; every key that they ask for has some.
@Suite("Words of the review page")
struct ReviewWordsTests {
  private static let scripts = ReviewPage.scripts.map(ReviewPage.text).joined(separator: "\n")

  /// The keys that stand in quotes as the first argument of `t(...)`, or as its choices.
  private static var askedKeys: Set<String> {
    var keys: Set<String> = []
    for match in scripts.matches(of: /\bt\(([^()]*?)[,)]/) {
      for key in match.1.matches(of: /"([A-Za-z][A-Za-z0-9.-]*)"/) { keys.insert(String(key.1)) }
    }
    return keys
  }

  @Test("every key that the scripts ask for has words in both languages")
  func known() {
    for language in Language.allCases {
      let words = Wording(language).reviewWords
      // What ends with a full stop is the family of a key made while the page runs.
      let missing = Self.askedKeys.filter { key in
        words[key] == nil && !key.hasSuffix(".") && !["del", "verdict-"].contains(key)
      }
      #expect(missing.sorted() == [])
    }
  }

  @Test("every label of the page is asked for somewhere")
  func used() {
    let unused = ReviewLabel.allCases.map(\.rawValue).filter { key in
      let family = key.split(separator: ".")[0]
      return key != "needsScript" && !Self.scripts.contains("\"\(key)\"")
        && !(key.contains(".") && Self.scripts.contains("\"\(family).\""))
    }
    #expect(unused == [])
  }

  @Test("every label has both languages, with the same gaps, and no key stands twice")
  func gaps() {
    for label in ReviewLabel.allCases {
      let gaps = [label.vietnamese, label.english].map { text in
        Set(text.matches(of: /\{\w+\}/).map { String($0.0) })
      }
      #expect(gaps[0] == gaps[1], "\(label)")
      #expect(!label.vietnamese.isEmpty && !label.english.isEmpty)
    }
    guard case .object(let members) = Wording(.vietnamese).reviewWords else { return }
    #expect(Set(members.map(\.key)).count == members.count)
  }
}
