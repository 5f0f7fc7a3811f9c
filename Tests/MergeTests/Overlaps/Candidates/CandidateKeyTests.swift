import TestSupport
import Testing

@testable import Merge

@Suite("Keys of candidates")
struct CandidateKeyTests {
  private static func corpus(_ titles: [String]) throws -> CorpusBuilder.Result {
    CorpusBuilder(.embedded(), roles: OverlapModel.Roles()).build([try WorkCorpus.plan("a", titles)])
  }

  private static func wholeKeys(_ titles: [String]) throws -> [Set<UInt64>] {
    // Words of a quarter of the texts count for nothing, so there must be other texts.
    let others = (0..<40).map { "Khôi phục nghề gốm cổ truyền đợt \($0) ở Mỹ Thiện" }
    let texts = try corpus(titles + others)
    let whole = WholeKeys(texts.corpus)
    return titles.indices.map { task in
      var keys: [UInt64] = []
      let text = texts.members.firstIndex { $0.contains(TaskReference(plan: 0, task: task)) }
      whole.read(text ?? 0, texts.corpus, into: &keys)
      return Set(keys)
    }
  }

  @Test("the same parts in another order have a key in common")
  func order() throws {
    let keys = try Self.wholeKeys([
      "Xây dựng bản đồ ngập lụt cho ngư dân qua tờ rơi tại xã Bình Châu",
      "Xây dựng bản đồ ngập lụt tại xã Bình Châu qua tờ rơi cho ngư dân, bảo đảm tiết kiệm",
    ])
    #expect(!keys[0].isDisjoint(with: keys[1]))
  }

  @Test("a difference in one part leaves a key in common, one in every part leaves none")
  func damage() throws {
    let keys = try Self.wholeKeys([
      "Xây dựng bản đồ ngập lụt cho ngư dân qua tờ rơi tại xã Bình Châu",
      "Xây dựng bản đồ ngập lụt cho ngưdân qua tờ rơi tại xã Bình Châu",
      "Khảo sát trạm y tế lưu động cho thợ rèn qua họp thôn tại xã Trà Bùi",
    ])
    #expect(!keys[0].isDisjoint(with: keys[1]))
    #expect(keys[0].isDisjoint(with: keys[2]))
  }

  @Test("items stay within one part of the sentence and number at most ten")
  func items() throws {
    let texts = CorpusBuilder(.embedded(), roles: OverlapModel.Roles()).build(
      try WorkCorpus(works: 400, seed: 8).plans
    )
    let items = TextItems(texts.corpus)
    #expect(items.starts.count == texts.corpus.table.count + 1)
    for text in 0..<texts.corpus.table.count {
      let table = texts.corpus.table
      let words = table.range(text)
      var possible: Set<UInt64> = []
      for index in words {
        possible.insert(KeyHash.mix(texts.corpus.bareHash(index), 12_345))
        if index + 1 < words.upperBound, table.slots[index] == table.slots[index + 1],
          table.clauses[index] == table.clauses[index + 1]
        {
          possible.insert(KeyHash.mix(texts.corpus.bareHash(index), texts.corpus.bareHash(index + 1)))
        }
      }
      let own = items.items[items.range(text)]
      #expect(own.count <= TextItems.most)
      #expect(Set(own).count == own.count)
      #expect(own.allSatisfy(possible.contains))
    }
  }

  /// Counts are rough, so a set can look commoner than it is; nearly all must agree with exact counts.
  @Test("combinations are the sets of up to three items that no smaller set makes rare enough")
  func combinations() throws {
    let most = 8
    let texts = CorpusBuilder(.embedded(), roles: OverlapModel.Roles()).build(
      try WorkCorpus(works: 300, seed: 9).plans
    )
    let items = TextItems(texts.corpus)
    let count = texts.corpus.table.count
    let combinations = Combinations(items, texts: count, mostTexts: most)
    let sets = (0..<count).map { Self.sets(items, $0) }
    var counts: [[UInt64]: Int] = [:]
    for set in sets.joined() { counts[set, default: 0] += 1 }
    func number(_ set: [UInt64]) -> Int { counts[set] ?? 0 }
    var (agreed, exact, given) = (0, 0, 0)
    for text in 0..<count {
      let expected = sets[text].filter { set in
        let subsets = set.indices.map { left in set.indices.filter { $0 != left }.map { set[$0] } }
        let isMinimal = subsets.allSatisfy { $0.isEmpty || Self.isCommon($0, number, most) }
        return isMinimal && (2...most).contains(number(set))
      }
      let keys = Set(expected.map { KeyHash.mix($0.reduce(0, &+), UInt64($0.count)) })
      var found = Set<UInt64>()
      combinations.forEachKey(text) { key, count in
        found.insert(key)
        #expect((2...most).contains(count))
      }
      exact += keys.count
      given += found.count
      agreed += keys.intersection(found).count
    }
    #expect(exact > count)
    #expect(
      Double(agreed) > 0.9 * Double(max(exact, given)),
      "\(agreed) of \(exact) exact and \(given) given"
    )
  }

  private static func isCommon(_ set: [UInt64], _ number: ([UInt64]) -> Int, _ most: Int) -> Bool {
    number(set) > most
  }

  /// All sets of up to three items of a text, no two of one part.
  private static func sets(_ items: TextItems, _ text: Int) -> [[UInt64]] {
    let range = Array(items.range(text))
    var sets: [[Int]] = range.map { [$0] }
    for _ in 0..<2 {
      sets += sets.flatMap { set in
        range.filter { next in
          next > set.last ?? 0 && set.allSatisfy { items.parts[$0] != items.parts[next] }
        }.map { set + [$0] }
      }
    }
    return Set(sets).map { $0.map { items.items[$0] }.sorted() }
  }

  @Test("a sketch never counts too low, ends at 255 and does not mind threads")
  func sketch() {
    let keys =
      (0..<5_000).map { KeyHash.mix(UInt64($0 % 700), 1) } + [UInt64](repeating: 77 << 30, count: 600)
    let sketches = [1, 2, 7].map { pieces in
      let ranges = (0..<pieces).map { keys.count * $0 / pieces..<keys.count * ($0 + 1) / pieces }
      return CountSketch(expected: 2_000, texts: ranges) { range, body in
        for index in range { body(keys[index]) }
      }
    }
    for number in 0..<700 {
      let key = KeyHash.mix(UInt64(number), 1)
      #expect(sketches[0][key] >= (number < 100 ? 8 : 7))
      #expect(Set(sketches.map { $0[key] }).count == 1)
    }
    #expect(sketches.allSatisfy { $0[77 << 30] == 255 })
  }

  @Test("texts that share a key find each other, from both sides")
  func symmetry() throws {
    let texts = CorpusBuilder(.embedded(), roles: OverlapModel.Roles()).build(
      try WorkCorpus(works: 600, seed: 10).plans
    )
    let keys = CandidateKeys(texts.corpus)
    var links: Set<[Int]> = []
    for text in 0..<texts.corpus.table.count {
      keys.forEachText(sharingKeysWith: text) { links.insert([text, $0]) }
    }
    #expect(links.count > texts.corpus.table.count)
    #expect(links.allSatisfy { links.contains([$0[1], $0[0]]) })
  }
}
