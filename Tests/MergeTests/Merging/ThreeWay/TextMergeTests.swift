import Testing

@testable import Merge

@Suite("Merging texts word by word")
struct TextMergeTests {
  private let merge = TextMerge(compounds: CompoundWords(["kỹ năng số", "thủ tục hành chính"]))

  @Test(
    "edits with an unchanged word between them are joined",
    arguments: [
      ("một hai ba bốn", "một hai ba năm", "sáu hai ba bốn", "sáu hai ba năm"),
      ("một hai ba", "một hai ba bốn", "không một hai ba", "không một hai ba bốn"),
      ("một, hai; ba", "một, hai; ba.", "mười, hai; ba", "mười, hai; ba."),
      ("Tập huấn tại xã", "Tổ chức tập huấn tại xã", "Tập huấn tại phường", "Tổ chức tập huấn tại phường"),
      ("một hai ba bốn", "hai ba bốn", "một hai ba", "hai ba"),
    ]
  )
  func joined(base: String, ours: String, theirs: String, expected: String) {
    #expect(merge.merge(base: base, ours: ours, theirs: theirs) == expected)
    #expect(merge.merge(base: base, ours: theirs, theirs: ours) == expected)
  }

  @Test(
    "edits that touch, edits of one compound and texts of which little is left are for people",
    arguments: [
      ("một hai ba", "một bốn ba", "một năm ba"),
      ("một hai ba", "một bốn ba", "một hai năm"),
      ("một hai ba", "một hai bốn ba", "một hai năm ba"),
      ("rà soát thủ tục hành chính xã", "rà soát thủ đoạn hành chính xã", "rà soát thủ tục hành khách xã"),
      ("một hai ba bốn năm sáu", "a b c d e sáu", "một x y z t u"),
    ]
  )
  func conflicts(base: String, ours: String, theirs: String) {
    #expect(merge.merge(base: base, ours: ours, theirs: theirs) == nil)
    #expect(merge.merge(base: base, ours: theirs, theirs: ours) == nil)
  }

  @Test("lines are merged one by one, and words within a line that both changed")
  func lines() {
    let base = "Một đoạn đầu.\nHai đoạn giữa cùng nhau.\nBa đoạn cuối.\n"
    let ours = "Một đoạn mở đầu.\nHai đoạn giữa cùng nhau.\nBa đoạn cuối.\n"
    let theirs = "Một đoạn đầu.\nHai đoạn giữa cùng nhau.\nBa đoạn cuối.\nBốn.\n"
    #expect(
      merge.merge(base: base, ours: ours, theirs: theirs)
        == "Một đoạn mở đầu.\nHai đoạn giữa cùng nhau.\nBa đoạn cuối.\nBốn.\n"
    )
  }
  @Test("a word or a line that both moved, or one moved and the other deleted, is for people")
  func moves() {
    let words = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy"]
    for separator in [" ", "\n"] {
      func text(_ words: [String]) -> String { words.joined(separator: separator) }
      let base = text(words)
      let early = text(["hai", "ba", "một", "bốn", "năm", "sáu", "bảy"])
      let late = text(["hai", "ba", "bốn", "năm", "sáu", "một", "bảy"])
      let without = text(Array(words.dropFirst()))
      #expect(merge.merge(base: base, ours: early, theirs: late) == nil)
      #expect(merge.merge(base: base, ours: early, theirs: without) == nil)
      #expect(merge.merge(base: base, ours: without, theirs: late) == nil)
      #expect(merge.merge(base: base, ours: early, theirs: base) == early)
      #expect(merge.merge(base: base, ours: late, theirs: late) == late)
      let other = text(words.dropLast() + ["tám"])
      #expect(merge.merge(base: base, ours: early, theirs: other) == early.replacing("bảy", with: "tám"))
    }
    // The same word put in at two places is two words, the same line is one.
    let (base, twice) = ("một hai ba bốn năm", "một và hai ba bốn và năm")
    #expect(merge.merge(base: base, ours: "một và hai ba bốn năm", theirs: "một hai ba bốn và năm") == twice)
  }
}
