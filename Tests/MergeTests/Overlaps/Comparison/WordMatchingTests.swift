import TestSupport
import Testing

@testable import Merge

@Suite("Matching the words of two texts")
struct WordMatchingTests {
  private static let built = CorpusBuilder(WorkPlans.reference, roles: OverlapModel.embedded.roles)
    .build([WorkPlans.plan("a", lines + WorkPlans.others)])
  private static let corpus = built.corpus

  private static let lines = [
    "Niêm yết công khai thủ tục hành chính tại trụ sở", "Niêm yết côngkhai thủ tục hành chính tại trụ sở",
    "Lập bđtv cho các vườn ươm", "Lập bản đồ thực vật cho các vườn ươm",
    "Lắp đặt trạm quan trắc nước biển tự động", "Lắp đặt trạm quan trắc nước bin tự động",
  ]

  private static func text(of line: String) -> Int {
    let place = TaskReference(plan: 0, task: lines.firstIndex(of: line) ?? 0)
    return built.members.firstIndex { $0.contains(place) } ?? 0
  }

  /// Every word of two texts as its definition has it: equal words beside equal words in their order, then other
  /// equal words.
  private static func equalWords(_ x: [UInt32], _ y: [UInt32]) -> (first: [Int32], second: [Int32]) {
    var first = [Int32](repeating: -1, count: x.count)
    var second = [Int32](repeating: -1, count: y.count)
    for isBeside in [true, false] {
      for i in x.indices where first[i] < 0 {
        let partner = y.indices.first { j in
          let before = i > 0 && j > 0 && x[i - 1] == y[j - 1]
          let after = i + 1 < x.count && j + 1 < y.count && x[i + 1] == y[j + 1]
          return y[j] == x[i] && second[j] < 0 && (!isBeside || before || after)
        }
        if let partner {
          first[i] = Int32(partner)
          second[partner] = Int32(i)
        }
      }
    }
    return (first, second)
  }

  @Test(
    "words are matched as by trying each with each, whatever was matched before",
    arguments: 1...8 as ClosedRange<UInt64>
  )
  func plainly(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let matching = WordMatching(Self.corpus.words, longest: 60)
    // Numbers are never typing errors: nothing but equal words can match.
    let numbers = (0..<UInt32(Self.corpus.words.count)).filter { Self.corpus.words.isNumber[Int($0)] }
    func text() -> [UInt32] {
      (0..<Int.random(in: 0...60, using: &random)).map { _ in
        numbers[Int.random(in: 0..<min(12, numbers.count), using: &random)]
      }
    }
    for _ in 0..<40 {
      let first = text()
      matching.read(first[...])
      for _ in 0..<5 {
        let second = text()
        matching.match(second[...])
        let expected = Self.equalWords(first, second)
        #expect(Array(matching.first) == expected.first)
        #expect(Array(matching.second) == expected.second)
      }
    }
  }

  @Test("partners are each other's, and anchors stand beside other anchors")
  func partners() {
    let table = Self.corpus.table
    let matching = WordMatching(Self.corpus.words, longest: table.longest)
    for a in stride(from: 0, to: table.count, by: 9) {
      matching.read(table.tokens[table.range(a)])
      for b in stride(from: a % 4, to: table.count, by: 4) {
        matching.match(table.tokens[table.range(b)])
        let (first, second) = (Array(matching.first), Array(matching.second))
        #expect(first.count == table.range(a).count && second.count == table.range(b).count)
        for (place, partner) in first.enumerated() where partner >= 0 {
          #expect(second[Int(partner)] >= 0, "\(place) of text \(a) in text \(b)")
        }
        let anchors = Array(matching.anchors().first)
        for (place, anchor) in anchors.enumerated() where anchor >= 0 {
          #expect(anchor == first[place])
          let before = place > 0 && first[place - 1] >= 0 && first[place - 1] == anchor - 1
          let after = place + 1 < first.count && first[place + 1] == anchor + 1
          #expect(before || after)
        }
      }
    }
  }

  @Test("words written together, initials and slips find their words", arguments: [0, 2, 4])
  func repaired(line: Int) {
    let table = Self.corpus.table
    let (a, b) = (Self.text(of: Self.lines[line]), Self.text(of: Self.lines[line + 1]))
    let matching = WordMatching(Self.corpus.words, longest: table.longest)
    for (x, y) in [(a, b), (b, a)] {
      matching.read(table.tokens[table.range(x)])
      matching.match(table.tokens[table.range(y)])
      #expect(matching.first.allSatisfy { $0 >= 0 } && matching.second.allSatisfy { $0 >= 0 })
    }
  }

  @Test("a slip at the end of a text of forty thousand words is found there")
  func long() {
    let table = Self.corpus.table
    let texts = [4, 5].map { Array(table.tokens[table.range(Self.text(of: Self.lines[$0]))]) }
    let filling = [UInt32](repeating: texts[0][0], count: 40_000)
    let matching = WordMatching(Self.corpus.words, longest: filling.count + texts[0].count)
    matching.read((filling + texts[0])[...])
    matching.match((filling + texts[1])[...])
    #expect(matching.first.allSatisfy { $0 >= 0 } && matching.second.allSatisfy { $0 >= 0 })
    #expect(matching.first.enumerated().allSatisfy { Int($1) == $0 })
  }
}
