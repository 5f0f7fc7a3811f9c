import Testing

@testable import Merge

@Suite("Figures of an evaluation")
struct OverlapEvaluationTests {
  typealias Answer = OverlapEvaluation.Answer

  private func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-12 }

  @Test("are those that one counts by hand")
  func byHand() throws {
    let answer = Answer([(0.9, true), (0.8, false), (0.6, true), (0.3, false), (0.1, true)])
    #expect(answer.pairs == 5)
    #expect(answer.positives == 3)
    let half = try #require(answer.rows.first { isClose($0.threshold, 0.5) })
    #expect(half.reported == 3)
    #expect(half.right == 2)
    #expect(isClose(half.precision, 2.0 / 3))
    #expect(isClose(half.recall, 2.0 / 3))
    #expect(isClose(half.f1, 2.0 / 3))
    #expect(isClose(answer.averagePrecision, (1 + 2.0 / 3 + 3.0 / 5) / 3))
    #expect(answer.best?.threshold == 0.1)
    #expect(isClose(answer.best?.f1 ?? 0, 0.75))
    #expect(answer.bins.map(\.pairs) == [1, 1, 1, 1, 1])
    #expect(isClose(answer.calibrationError, (0.1 + 0.8 + 0.4 + 0.3 + 0.9) / 5))
  }

  @Test("a pair at a threshold is reported")
  func atThreshold() {
    let answer = Answer([(0.5, true)])
    #expect(answer.rows.filter { $0.reported == 1 }.count == 10)
  }

  @Test("nothing judged, or nothing judged so, gives figures and no fault")
  func empty() {
    #expect(Answer([]).averagePrecision == 0)
    #expect(Answer([]).best == nil)
    #expect(Answer([]).calibrationError == 0)
    let none = Answer([(0.7, false), (0.2, false)])
    #expect(none.averagePrecision == 0)
    #expect(none.rows.allSatisfy { $0.recall == 0 && $0.f1 == 0 })
  }

  @Test("pairs of one probability count together, whatever their order")
  func ties() {
    let one = Answer([(0.5, true), (0.5, false), (0.5, true), (0.2, false)])
    let other = Answer([(0.2, false), (0.5, false), (0.5, true), (0.5, true)])
    #expect(one == other)
    #expect(one.curve.count == 2)
    #expect(isClose(one.averagePrecision, 2.0 / 3))
  }

  @Test("a perfect order has average precision 1, and truthful probabilities no calibration error")
  func perfect() {
    #expect(isClose(Answer([(0.9, true), (0.8, true), (0.2, false)]).averagePrecision, 1))
    let truthful = (0..<10).map { (0.3, $0 < 3) }
    #expect(isClose(Answer(truthful).calibrationError, 0))
  }

  @Test("recall never falls as the threshold falls, and every figure is a share")
  func laws() {
    var random = SplitMix(seed: 7)
    for _ in 0..<500 {
      let judged = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        (Double(Int.random(in: 0...20, using: &random)) / 20, Bool.random(using: &random))
      }
      let answer = Answer(judged)
      for (higher, lower) in zip(answer.rows.dropFirst(), answer.rows) {
        #expect(lower.recall >= higher.recall)
        #expect(lower.reported >= higher.reported)
      }
      for row in answer.rows + answer.curve {
        #expect((0...1).contains(row.precision) && (0...1).contains(row.recall) && (0...1).contains(row.f1))
        #expect(row.f1 <= (answer.best?.f1 ?? 0) + 1e-12)
        #expect(row.right <= row.reported)
      }
      #expect(answer.bins.reduce(0) { $0 + $1.pairs } == answer.pairs)
      #expect((0...1).contains(answer.averagePrecision) && (0...1).contains(answer.calibrationError))
      #expect(answer.curve.last?.recall ?? 1 == (answer.positives == 0 && !judged.isEmpty ? 0 : 1))
    }
  }

  @Test("labels 2 and 3 are what is flagged, 3 alone is a duplicate")
  func questions() {
    let name = OverlapLabels.Name(plan: "p", task: "t")
    let scored = (0...3).map { label in
      OverlapEvaluator.Scored(
        pair: .init(a: name, b: name, label: label),
        probability: 0.5,
        duplicateProbability: 0.2,
        isCandidate: true,
        evidence: [],
        crowd: 0
      )
    }
    let evaluation = OverlapEvaluation(scored)
    #expect(evaluation.flagged.positives == 2)
    #expect(evaluation.duplicate.positives == 1)
    #expect(evaluation.duplicate.bins.map(\.lower) == [0.2])
  }
}
