import Testing

@testable import Merge

@Suite("The overlap model")
struct OverlapModelTests {
  private let model = OverlapModel.embedded

  @Test("comes with the library")
  func embedded() {
    #expect(model.overlap.tables.count > 5 && model.duplicate.tables.count > 5)
    #expect(model.thresholds.related < model.thresholds.overlap)
    #expect(model.thresholds.duplicate <= model.thresholds.automatic)
  }

  @Test("a number equal to a cut lies below it, one beyond the last above all")
  func levels() {
    let table = OverlapModel.Table(kind: .words, cuts: [0.2, 0.5], values: [0, 1, 2])
    #expect([0, 0.2, 0.3, 0.5, 0.6, 9].map(table.level(of:)) == [0, 0, 1, 1, 2, 2])
  }

  @Test("every explanation sums to the probability shown")
  func sums() {
    let report = OverlapFinder(reference: WorkPlans.reference).find(in: WorkPlans.repository)
    #expect(report.pairs.count > 20)
    for pair in report.pairs {
      let bits = pair.comparisons.reduce(0) { $0 + $1.weight }
      let probability = Probability.of(logOdds: bits / Probability.bits)
      #expect(abs(probability - pair.probability) < 1e-9, "\(pair.id)")
    }
  }

  @Test("a comparison that must not speak for other work never does")
  func directions() {
    let rising: Set<Evidence.Kind> = [
      .words, .covered, .pairs, .sharedPairs, .sharedWords, .passage, .work,
    ]
    for table in model.overlap.tables + model.duplicate.tables where rising.contains(table.kind) {
      #expect(zip(table.values, table.values.dropFirst()).allSatisfy { $0 <= $1 }, "\(table.kind)")
    }
    let falling: Set<Evidence.Kind> = [.ownDocument]
    for table in model.overlap.tables + model.duplicate.tables where falling.contains(table.kind) {
      #expect(zip(table.values, table.values.dropFirst()).allSatisfy { $0 >= $1 }, "\(table.kind)")
    }
  }
}
