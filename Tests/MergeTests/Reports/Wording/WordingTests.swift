import Testing

@testable import Merge

@Suite("Wording")
struct WordingTests {
  @Test("every sentence has both languages, with the same gaps")
  func messages() {
    for key in MessageKey.allCases {
      #expect(gaps(key.english) == gaps(key.vietnamese), "\(key)")
      #expect(!key.english.isEmpty && !key.vietnamese.isEmpty, "\(key)")
    }
  }

  @Test("every label of the reports has both languages, with the same gaps")
  func labels() {
    for label in ReportLabel.allCases {
      #expect(gaps(label.english) == gaps(label.vietnamese), "\(label)")
      #expect(!label.english.isEmpty && !label.vietnamese.isEmpty, "\(label)")
    }
  }

  @Test("every code is described in both languages, no two alike")
  func codes() {
    for language in Language.allCases {
      let wording = Wording(language)
      let titles = FindingCode.allCases.map(wording.title)
      #expect(Set(titles).count == titles.count)
      #expect(FindingCode.allCases.allSatisfy { wording.explanation($0).hasSuffix(".") })
    }
  }

  @Test("a gap without an argument stays visible")
  func gap() {
    #expect(Wording(.english).sentence(Message(.unknownKey)) == "there is no key “{key}” here")
  }

  @Test("text that looks like a gap is taken as it is")
  func literalBraces() {
    let message = Message(.unknownKey, ["key": "{key} {x"])
    #expect(Wording(.english).sentence(message) == "there is no key “{key} {x” here")
  }

  @Test("English counts one and many")
  func counts() {
    #expect(Wording(.english).count(1, .report) == "1 reporting duty")
    #expect(Wording(.english).count(2, .report) == "2 reporting duties")
    #expect(Wording(.vietnamese).count(2, .report) == "2 chế độ báo cáo")
    #expect(Wording(.english).joined([]) == "")
    #expect(Wording(.english).joined(["a"]) == "a")
    #expect(Wording(.vietnamese).joined(["a", "b", "c"]) == "a, b và c")
  }

  private func gaps(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{([A-Za-z]+)\}/).map { String($0.1) })
  }
}
