import Testing

@testable import Merge

@Suite("Ruling out duplicates early")
struct DuplicateBoundsTests {
  @Test(
    "no pair that the model calls a duplicate is ruled out by a part of the comparisons",
    arguments: [1, 2] as [UInt64]
  )
  func exact(seed: UInt64) throws {
    let model = OverlapModel.embedded
    let bounds = DuplicateBounds(model)
    let plans = try WorkCorpus(works: 220, seed: seed).plans + WorkPlans.repository
    let corpus = CorpusBuilder(WorkPlans.reference, roles: model.roles).build(plans).corpus
    let candidates = CandidateSearch(corpus).find()
    var comparer = PairComparer(corpus, closeness: model.closeness, crowding: model.crowding)
    var (duplicates, ruledOut) = (0, 0)
    for pair in candidates.pairs {
      let (a, b) = (Int(pair.a), Int(pair.b))
      let crowd = Int(min(candidates.crowds[a], candidates.crowds[b]))
      var evidence = Evidence()
      comparer.compareSubjects(a, b, crowd: crowd, &evidence)
      let isAllowed = bounds.allow(afterSubjects: evidence)
      comparer.comparePieces(a, b, &evidence)
      let isStillAllowed = isAllowed && bounds.allow(afterPieces: evidence)
      let whole = comparer.compare(a, b, crowd: crowd)
      let isDuplicate = model.thresholds.relation(model.score(a, b, whole)) == .duplicate
      if isDuplicate { duplicates += 1 }
      if !isStillAllowed { ruledOut += 1 }
      #expect(isStillAllowed || !isDuplicate, "texts \(a) and \(b)")
    }
    #expect(duplicates > 50)
    #expect(2 * ruledOut > candidates.pairs.count)
  }

  @Test("a bound is the best that the missing comparisons can add")
  func best() {
    func table(_ kind: Evidence.Kind, _ values: [Double]) -> OverlapModel.Table {
      OverlapModel.Table(kind: kind, cuts: Array(1..<values.count).map(Double.init), values: values)
    }
    let head = OverlapModel.Head(start: -1, tables: [table(.words, [0, 2, 5]), table(.named, [-3, 4, 1])])
    var evidence = Evidence()
    evidence[.words] = 1.5
    #expect(ScoreBound(head, known: [.words]).most(evidence) == -1 + 2 + 4)
    #expect(ScoreBound(head, known: []).most(evidence) == -1 + 5 + 4)
    #expect(ScoreBound(head, known: [.words, .named]).most(evidence) == head.logOdds(evidence))
  }
}
