import Foundation
import TestSupport
import Testing

@testable import Merge

@Suite("The weights of a pair as a waterfall")
struct WaterfallTests {
  private func pair(_ weights: [Double]) -> OverlapListing.Pair {
    var pair = SampleMerge.pair
    pair.comparisons = weights.map { .init(field: "words", level: .share(0.5), weight: $0) }
    return pair
  }

  /// The columns of a line's bar: from the first to the one after the last.
  private func bar(_ line: Substring) -> (start: Int, end: Int)? {
    guard let number = line.lastIndex(where: \.isNumber) else { return nil }
    let rest = Array(line[line.index(after: number)...])
    guard let start = rest.firstIndex(where: { $0 != " " }) else { return nil }
    return (start, rest.count)
  }

  @Test("each bar begins where the one before ended")
  func chain() {
    var random = SplitMix(seed: 3)
    for _ in 0..<200 {
      let weights = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        Double(Int.random(in: -60...60, using: &random)) / 10
      }
      let text = pair(weights).waterfall(in: Wording(.english), style: .plain, width: 110)
      let lines = text.split(separator: "\n").dropFirst(2).prefix(weights.count)
      var tip: Int?
      for (line, weight) in zip(lines, weights) {
        guard let bar = bar(line) else {
          Issue.record("no bar in \(line)")
          continue
        }
        let isDot = line.hasSuffix("|")
        let (from, to) = weight < 0 ? (bar.end, bar.start) : (bar.start, bar.end)
        if let tip { #expect((isDot ? bar.start : from) == tip, "\(weights)\n\(text)") }
        tip = isDot ? bar.start : to
      }
    }
  }

  @Test("every comparison of the model is worded in both languages, no two alike")
  func words() {
    for language in Language.allCases {
      let wording = Wording(language)
      let words = Evidence.Kind.allCases.map { wording.comparison($0.name) }
      #expect(Set(words).count == words.count)
      #expect(zip(words, Evidence.Kind.allCases).allSatisfy { $0 != $1.name && !$0.isEmpty })
    }
  }

  @Test("on the sample plans every waterfall sums to the probability shown")
  func sums() throws {
    let plans = try #require(Workspace.load([Repository.url("plans/2025").path]).workspace).plans
    let report = OverlapFinder(reference: .embedded()).find(in: plans)
    #expect(report.pairs.count > 20)
    for pair in report.pairs {
      let sum = pair.comparisons.reduce(0) { $0 + $1.weight }
      #expect(abs(Probability.of(logOdds: sum / Probability.bits) - pair.probability) < 1e-9)
    }
  }
}
