import Foundation
import Merge
import Testing

@Suite("Laws of folding")
struct FoldingLawsTests {
  /// All letters with marks, as Unicode's own tables compose them: the oracle that the product does without.
  static let letters: [String] = {
    let bases = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"]
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let small = bases.flatMap { base in tones.map { base + $0 } } + ["đ"]
    return (small + small.map { $0.uppercased() }).map(\.precomposedStringWithCanonicalMapping)
  }()

  @Test("there are 146 letters that carry marks or can, and each survives decomposition")
  func everyLetter() {
    #expect(Self.letters.count == 146)
    for letter in Self.letters {
      let decomposed = letter.decomposedStringWithCanonicalMapping
      #expect(Array(VietnameseLetters.composed(decomposed).utf8) == Array(letter.utf8))
      #expect(VietnameseLetters.folded(letter, .letterCase) == letter.lowercased())
      let bare = letter.folding(options: [.diacriticInsensitive], locale: nil)
        .replacing("đ", with: "d").replacing("Đ", with: "D")
      #expect(VietnameseLetters.folded(letter, .diacritics) == bare)
    }
  }

  @Test("marks typed in any order give the same letter")
  func anyOrder() {
    for letter in Self.letters {
      var scalars = Array(letter.decomposedStringWithCanonicalMapping.unicodeScalars)
      guard scalars.count == 3 else { continue }
      scalars.swapAt(1, 2)
      let shuffled = String(String.UnicodeScalarView(scalars))
      #expect(Array(VietnameseLetters.composed(shuffled).utf8) == Array(letter.utf8))
    }
  }

  @Test("folding is blind to composition and capitals, and folding twice changes nothing")
  func blindness() {
    var random = SplitMix(seed: 1588)
    for _ in 0..<2_000 {
      let text = Self.text(&random)
      for folding in [Folding.standard, .bare] {
        let folded = Array(VietnameseLetters.folded(text, folding).utf8)
        let variants = [
          text.decomposedStringWithCanonicalMapping, text.uppercased(), text.lowercased(),
          text.replacing(" ", with: "\u{a0} "), text.replacing(" ", with: " \u{200b}\n"),
          VietnameseLetters.folded(text, folding),
        ]
        for variant in variants {
          #expect(Array(VietnameseLetters.folded(variant, folding).utf8) == folded, "\(text)")
        }
      }
      let composed = text.precomposedStringWithCanonicalMapping
      #expect(Array(VietnameseLetters.composed(text).utf8) == Array(composed.utf8))
    }
  }

  @Test("a folded letter's place holds that letter and nothing of its neighbours")
  func places() {
    var random = SplitMix(seed: 729)
    for _ in 0..<1_000 {
      let text = Self.text(&random).decomposedStringWithCanonicalMapping
      let folded = VietnameseLetters.foldedWithPlaces(text)
      #expect(folded.string == VietnameseLetters.folded(text))
      let bytes = Array(text.utf8)
      var start = 0
      for scalar in folded.string.unicodeScalars {
        let end = start + scalar.utf8.count
        let place = folded.original(of: start..<end)
        let original = String(decoding: bytes[place], as: UTF8.self)
        // A tone may have moved between neighbours: without tones the letter must be the same.
        #expect(
          VietnameseLetters.folded(original, [.letterCase, .diacritics, .punctuation]).first
            == VietnameseLetters.folded(String(scalar), .diacritics).first
            || scalar == " "
        )
        start = end
      }
    }
  }

  @Test("an empty range maps to the place before its letter, and past the end to the end")
  func emptyPlaces() {
    let folded = VietnameseLetters.foldedWithPlaces("Uỷ  Ban")
    #expect(folded.original(of: 0..<4) == 0..<4)
    #expect(folded.original(of: 4..<5) == 4..<6)
    #expect(folded.original(of: 5..<5) == 6..<6)
    #expect(folded.original(of: 8..<8) == 9..<9)
    #expect(VietnameseLetters.foldedWithPlaces("").original(of: 0..<0) == 0..<0)
  }

  static func text(_ random: inout SplitMix) -> String {
    let words = [
      "Uỷ", "ban", "nhân", "dân", "tỉnh", "hòa", "thuỷ", "quý", "Đề", "án", "giải", "quyết", "2025", "khuỷu",
      "DVCTT", "-", "“một", "cửa”", "nghiệp,", "người", "trước", "Krông", "Čư", "được", "giá", "thuở",
    ]
    let count = 1 + Int(random.next() % 12)
    return (0..<count).map { _ in words[Int(random.next() % UInt64(words.count))] }.joined(separator: " ")
  }
}
