import Foundation
import TestSupport
import Testing

@testable import Merge

@Suite("What only one of two texts says")
struct TextContrastTests {
  private func own(_ first: String, _ second: String) -> [[String]] {
    var contrast = TextContrast(.embedded())
    let (left, right) = contrast.own(first, second)
    return [texts(left, of: first), texts(right, of: second)]
  }

  private func texts(_ stretches: [Range<Int>], of text: String) -> [String] {
    stretches.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(
    "neighbouring words make one stretch",
    arguments: [
      ("Biên soạn tờ rơi", "Thiết kế tờ rơi", [["Biên soạn"], ["Thiết kế"]]),
      ("Phát tờ rơi", "Phát tờ rơi", [[], []]),
      ("Phát tờ rơi", "", [["Phát tờ rơi"], []]),
      ("Phát tờ rơi cho học sinh", "Phát tờ rơi", [["cho học sinh"], []]),
    ]
  )
  func stretches(first: String, second: String, expected: [[String]]) {
    #expect(own(first, second) == expected)
  }

  @Test(
    "another form of the same words is no difference",
    arguments: [
      ("Tuyên truyền CCHC", "Tuyên truyền cải cách hành chính"),
      ("Hòa giải, uỷ quyền", "Hoà giải, ủy quyền"),
      ("TUYÊN TRUYỀN", "Tuyên truyền"),
      ("Hướng dẫn Sở KH&CN", "Hướng dẫn Sở Khoa học và Công nghệ"),
      ("Phát tờ rơi", "Phát tờ rơi".decomposedStringWithCanonicalMapping),
    ]
  )
  func forms(first: String, second: String) {
    #expect(own(first, second) == [[], []])
  }

  @Test("a word that one says twice is its own once")
  func repeated() {
    #expect(own("học sinh và học sinh", "học sinh") == [["và học sinh"], []])
  }

  @Test(
    "stretches lie within the text, in order and apart, and turning the texts round turns the answer round"
  )
  func laws() {
    var random = SplitMix(seed: 7)
    let words = [
      "tập huấn", "CCHC", "kỹ năng", "số", "cho", "Sở Nội vụ", ",", "dịch vụ công", "2025", "–", "ủy ban",
    ]
    var contrast = TextContrast(.embedded())
    for _ in 0..<500 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...9, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
          .joined(separator: " ")
      }
      let straight = contrast.own(texts[0], texts[1])
      let turned = contrast.own(texts[1], texts[0])
      #expect(straight.0 == turned.1 && straight.1 == turned.0, "\(texts)")
      for (text, stretches) in zip(texts, [straight.0, straight.1]) {
        var end = 0
        for stretch in stretches {
          #expect(stretch.lowerBound >= end && !stretch.isEmpty && stretch.upperBound <= text.utf8.count)
          end = stretch.upperBound
        }
      }
    }
  }
}

@Suite("A text with marked stretches")
struct BracketedTextTests {
  @Test("marks stand around the stretches, also across lines, and take part in the width")
  func lines() {
    let text = "Biên soạn và phát hành tờ rơi"
    let marked = BracketedText(text: text, stretches: [0..<"Biên soạn và".utf8.count])
    #expect(marked.lines(width: 80, style: .plain) == ["[Biên soạn và] phát hành tờ rơi"])
    #expect(marked.lines(width: 14, style: .plain) == ["[Biên soạn và]", "phát hành tờ", "rơi"])
    #expect(marked.lines(width: 8, style: .plain).first == "[Biên")
  }

  @Test("in colour the marks stay, for those who do not see it")
  func colour() {
    let marked = BracketedText(text: "một hai", stretches: [0..<"một".utf8.count])
    #expect(marked.lines(width: 80, style: .coloured) == ["\u{1b}[33m[một]\u{1b}[0m hai"])
  }

  @Test("stretches beyond the text are left out")
  func beyond() {
    #expect(BracketedText(text: "một", stretches: [0..<99]).lines(width: 80, style: .plain) == ["một"])
  }
}
