import TestSupport
import Testing

@testable import Merge

@Suite("Word bags")
struct WordBagTests {
  private static func corpus(seed: UInt64) throws -> TextCorpus {
    CorpusBuilder(.embedded(), roles: OverlapModel.Roles()).build(
      try WorkCorpus(works: 120, seed: seed).plans
    ).corpus
  }

  @Test(
    "what two texts share is the same from both sides and no more than either has",
    arguments: [1, 2] as [UInt64]
  )
  func shared(seed: UInt64) throws {
    let bags = WordBags(try Self.corpus(seed: seed))
    for a in 0..<bags.count {
      for b in stride(from: a, to: bags.count, by: 7) {
        let shared = bags.shared(a, b)
        #expect(shared == bags.shared(b, a))
        #expect(shared <= min(bags.masses[a], bags.masses[b]) * 1.0001)
        #expect(bags.likeness(a, b) == bags.likeness(b, a))
        #expect(bags.likeness(a, b) <= 1024)
      }
      #expect(bags.isEqual(a, a))
    }
  }

  @Test(
    "looked up in an open bag, words are shared as when two bags are gone through",
    arguments: [3, 4] as [UInt64]
  )
  func open(seed: UInt64) throws {
    let bags = WordBags(try Self.corpus(seed: seed))
    let open = OpenBag(bags)
    for a in (0..<bags.count).reversed() {
      open.open(a)
      for b in stride(from: a % 5, to: bags.count, by: 5) {
        #expect(open.shared(with: b) == bags.shared(a, b))
      }
    }
  }

  @Test("bags are the same for any number of threads")
  func threads() throws {
    let corpus = CorpusBuilder(.embedded(), roles: OverlapModel.Roles()).build(
      try WorkCorpus(works: 900, seed: 3).plans
    )
    .corpus
    let one = Threads.$limit.withValue(1) { WordBags(corpus) }
    let several = Threads.$limit.withValue(3) { WordBags(corpus) }
    #expect(one.words == several.words)
    #expect(one.weights == several.weights)
    #expect(one.starts == several.starts)
    #expect(one.masses == several.masses)
    #expect(one.outlines == several.outlines)
  }
}

extension WordBags {
  /// The weight of the words that both have, found by going through both.
  func shared(_ a: Int, _ b: Int) -> Float {
    var (i, j) = (range(a).lowerBound, range(b).lowerBound)
    var shared: Float = 0
    while i < range(a).upperBound, j < range(b).upperBound {
      if words[i] == words[j] { shared += min(weights[i], weights[j]) }
      let (isFirst, isSecond) = (words[i] <= words[j], words[j] <= words[i])
      if isFirst { i += 1 }
      if isSecond { j += 1 }
    }
    return shared
  }
}
