import TestSupport
import Testing

@testable import Merge

@Suite("Candidates")
struct CandidateSearchTests {
  private static func texts(_ corpus: WorkCorpus) -> CorpusBuilder.Result {
    CorpusBuilder(.embedded(), roles: OverlapModel.Roles()).build(corpus.plans)
  }

  /// The text of each task.
  private static func homes(_ texts: CorpusBuilder.Result) -> [TaskReference: Int32] {
    var homes: [TaskReference: Int32] = [:]
    for (text, members) in texts.members.enumerated() {
      for member in members { homes[member] = Int32(text) }
    }
    return homes
  }

  @Test("work worded anew is found by keys", arguments: [1, 2, 3] as [UInt64])
  func recall(seed: UInt64) throws {
    let corpus = try WorkCorpus(works: 1_500, seed: seed)
    let texts = Self.texts(corpus)
    let homes = Self.homes(texts)
    let pairs = Set(CandidateSearch(texts.corpus, smallCorpus: 0).find().pairs)
    var (known, found) = (0, 0)
    for tasks in corpus.works {
      for (index, task) in tasks.enumerated() {
        for other in tasks[..<index] {
          let (a, b) = (try #require(homes[task]), try #require(homes[other]))
          known += 1
          if a == b || pairs.contains(.init(a: min(a, b), b: max(a, b))) { found += 1 }
        }
      }
    }
    #expect(known > 1_000)
    #expect(Double(found) >= 0.98 * Double(known), "\(found) of \(known)")
  }

  @Test("every pair of few texts that shares enough words is a candidate")
  func allPairs() throws {
    let texts = Self.texts(try WorkCorpus(works: 150, seed: 4))
    let bags = WordBags(texts.corpus)
    let result = CandidateSearch(texts.corpus).find()
    var expected: [CandidateSearch.Pair] = []
    var crowds = [UInt16](repeating: 0, count: bags.count)
    for a in 0..<bags.count {
      for b in a + 1..<bags.count {
        let shared = bags.shared(a, b)
        if shared > 0, shared >= 0.25 * min(bags.masses[a], bags.masses[b]) {
          expected.append(.init(a: Int32(a), b: Int32(b)))
        }
        if 2 * shared >= 0.5 * (bags.masses[a] + bags.masses[b]), !bags.isEqual(a, b) {
          crowds[a] += 1
          crowds[b] += 1
        }
      }
    }
    #expect(result.pairs == expected)
    #expect(result.crowds == crowds)
  }

  @Test("pairs found by keys stand once, in order, and are few")
  func order() throws {
    let texts = Self.texts(try WorkCorpus(works: 1_000, seed: 5))
    let pairs = CandidateSearch(texts.corpus, smallCorpus: 0).find().pairs
    #expect(pairs.allSatisfy { $0.a < $0.b })
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { ($0.a, $0.b) < ($1.a, $1.b) })
    #expect(pairs.count <= texts.corpus.table.count * NearestTexts.kept)
  }

  @Test("candidates are the same for 1, 2 and 7 threads")
  func threads() throws {
    let corpus = try WorkCorpus(works: 2_500, seed: 6)
    let results = [1, 2, 7].map { count in
      Threads.$limit.withValue(count) {
        let texts = Self.texts(corpus)
        return CandidateSearch(texts.corpus, smallCorpus: 0).find()
      }
    }
    #expect(results[0].pairs.count > 1_000)
    for result in results.dropFirst() {
      #expect(result.pairs == results[0].pairs)
      #expect(result.crowds == results[0].crowds)
    }
  }

  @Test("a template of which many tasks are made is a crowd for each of them")
  func crowds() throws {
    let fields = [
      "đất đai", "y tế", "giáo dục", "xây dựng", "thủy sản", "bưu chính", "dân tộc", "thanh niên",
    ]
    let plan = try WorkCorpus.plan(
      "a",
      fields.map { "Rà soát quy trình nội bộ giải quyết hồ sơ trực tuyến lĩnh vực \($0)" }
        + ["Trồng rừng phòng hộ ven biển bằng giống bản địa"]
    )
    let texts = CorpusBuilder(.embedded(), roles: OverlapModel.Roles()).build([plan])
    let result = CandidateSearch(texts.corpus).find()
    for (text, members) in texts.members.enumerated() {
      #expect(Int(result.crowds[text]) == (members[0].task == fields.count ? 0 : fields.count - 1))
    }
  }
}
