import Merge
import Testing

@testable import merge_tool

@Suite("Taking the language from the environment")
struct LanguageTests {
  @Test(
    "the first variable that is set decides, as for gettext",
    arguments: [
      (["LANG": "vi_VN.UTF-8"], Language.vietnamese),
      (["LANG": "vi"], .vietnamese),
      (["LANG": "en_US.UTF-8"], .english),
      (["LANG": "C.UTF-8"], .english),
      (["LANG": "vie"], .english),
      (["LANG": "vi_VN", "LC_ALL": "C"], .english),
      (["LANG": "en_US", "LC_MESSAGES": "vi_VN"], .vietnamese),
      (["LANG": "vi_VN", "LC_ALL": ""], .vietnamese),
      ([:], .english),
    ]
  )
  func language(variables: [String: String], expected: Language) {
    #expect(Environment(variables).language == expected)
  }

  @Test("colour is for terminals, unless NO_COLOR or the option says otherwise")
  func colour() {
    let plain = Environment([:])
    #expect(plain.style(.auto, isTerminal: true) == .coloured)
    #expect(plain.style(.auto, isTerminal: false) == .plain)
    #expect(plain.style(.always, isTerminal: false) == .coloured)
    #expect(plain.style(.never, isTerminal: true) == .plain)
    #expect(Environment(["NO_COLOR": "1"]).style(.auto, isTerminal: true) == .plain)
    #expect(Environment(["NO_COLOR": ""]).style(.auto, isTerminal: true) == .coloured)
    #expect(Environment(["NO_COLOR": "1"]).style(.always, isTerminal: true) == .coloured)
    #expect(Environment(["TERM": "dumb"]).style(.auto, isTerminal: true) == .plain)
  }

  @Test("every text of the tool has both languages, and the same gaps in each")
  func texts() {
    for text in CommandText.allCases {
      #expect(gaps(text.english) == gaps(text.vietnamese), "\(text)")
      #expect(!text.english.isEmpty && !text.vietnamese.isEmpty, "\(text)")
    }
  }

  private func gaps(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{([a-z]+)\}/).map { String($0.1) })
  }
}
