import Foundation
import Testing

@testable import Merge

@Suite("Words, numbers and signs")
struct TokensTests {
  @Test("a text is cut into words, numbers and signs, each with its place")
  func cutting() {
    let tokens = Tokens("Trước ngày 15/11/2025;")
    #expect(tokens.list.map(\.kind) == [.word, .word, .number, .slash, .number, .slash, .number, .semicolon])
    #expect(tokens.list.map(\.word).prefix(2) == [.before, .day])
    #expect(tokens.list.filter(\.isNumber).map(\.value) == [15, 11, 2025])
    #expect(tokens.list.map(\.isSpaced) == [true, true, true, false, false, false, false, false])
    #expect(tokens.text(0..<2) == "Trước ngày")
    #expect(tokens.text(2..<7) == "15/11/2025")
  }

  @Test("every word is known by every spelling, in any case and composition")
  func spellings() {
    for (word, spelling) in Word.spellings {
      for variant in [spelling, spelling.uppercased(), spelling.decomposedStringWithCanonicalMapping] {
        // A word without any mark stands for a text without marks, which the last case covers.
        #expect(Tokens("đ " + variant).word(1) == word, "\(variant)")
      }
    }
    let spelled = Set(Word.spellings.map(\.word))
    #expect(Word.allCases.filter { !spelled.contains($0) } == [.unknown])
  }

  @Test("tone placement and the order of marks make no difference")
  func tonePlacement() {
    for (one, other) in [("hoàn", "hòan"), ("quý", "qúy"), ("tuần", "tùân"), ("cuối", "cúôi")] {
      #expect(Tokens(one).word(0) == Tokens(other).word(0))
      #expect(Tokens(one).word(0) != .unknown)
    }
  }

  @Test("a text without any mark is read as if it had them, one with marks is not")
  func withoutMarks() {
    #expect(Tokens("thang 5 nam 2025").word(0) == .month)
    #expect(Tokens("truoc ngay 5").word(1) == .day)
    #expect(Tokens("đ thang").word(1) == .unknown)
    #expect(Tokens("đ ngay").word(1) == .right)
  }

  @Test("signs are known in all their shapes")
  func signs() {
    #expect(Tokens("- – — ‑ −").list.allSatisfy { $0.kind == .dash })
    #expect(Tokens(">= => ≥").list.map(\.kind) == [.atLeast, .atLeast, .atLeast])
    #expect(Tokens("<= =< ≤").list.map(\.kind) == [.atMost, .atMost, .atMost])
    #expect(Tokens("> = < ~ ≈").list.map(\.kind) == [.greater, .equal, .lesser, .tilde, .tilde])
    #expect(Tokens("a\u{200b}b\u{ad}c").list.count == 1)
    #expect(Tokens("a\u{a0}b\u{2009}c\td").list.count == 4)
  }

  @Test("numbers too long for a value are known to be so")
  func longNumbers() {
    #expect(Tokens("999999999999999999")[0].value == 999_999_999_999_999_999)
    #expect(Tokens("9999999999999999999")[0].value == -1)
    #expect(Tokens(String(repeating: "9", count: 10_000))[0].value == -1)
  }

  @Test("reading past either end gives nothing and does no harm")
  func bounds() {
    let tokens = Tokens("năm")
    #expect(tokens[-1].kind == .end)
    #expect(tokens[1].kind == .end)
    #expect(tokens.word(99) == .unknown)
    #expect(tokens.kind(-99) == .end)
    #expect(!tokens.has(.year, .year, at: 0))
    #expect(tokens.text(0..<0).isEmpty)
    #expect(Tokens("").withoutSigns.isEmpty)
    #expect(Tokens("./.").withoutSigns.isEmpty)
  }

  @Test("numbers of documents are passed over whole")
  func documentNumbers() {
    for symbol in [
      "1588/QĐ-TTg", "57-NQ/TW", "30/2020/NĐ-CP", "202/2025/QH15", "153/SKHCN-BCVT&CNTT", "19197-CV/VPTW",
    ] {
      let tokens = Tokens(symbol)
      #expect(tokens.documentNumber(at: 0) == tokens.count, "\(symbol)")
    }
    for other in ["15/11/2025", "2025 - 2030", "2025-Quý I", "15/15 xã", "01 lần/năm", "I-II", "x"] {
      #expect(Tokens(other).documentNumber(at: 0) == nil, "\(other)")
    }
  }

  @Test("places of tokens follow each other and cover every letter and figure")
  func places() {
    var random = SplitMix(seed: 8)
    let alphabet = Array("aăđ1 0/-.,;≥e\u{301}🙂\u{200b}\nÐ\u{a0}Q".unicodeScalars)
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        if let scalar = alphabet.randomElement(using: &random) { text.unicodeScalars.append(scalar) }
      }
      let tokens = Tokens(text)
      var end: Int32 = 0
      for token in tokens.list {
        #expect(token.start >= end && token.end > token.start, "\(text)")
        end = token.end
      }
      #expect(Int(end) <= text.utf8.count)
      let figures = tokens.list.filter(\.isNumber).reduce(0) { $0 + Int($1.length) }
      #expect(figures == text.utf8.filter { (0x30...0x39).contains($0) }.count)
    }
  }
}
