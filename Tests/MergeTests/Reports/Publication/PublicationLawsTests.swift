import TestSupport
import Testing

@testable import Merge

/// What holds of every publication, shown on the sample workspace and on generated plans.
@Suite("Laws of publications")
struct PublicationLawsTests {
  /// The sample workspace and generated plans as the engine gets them: written to files and read back.
  private static let all = Result {
    var all = [try #require(PublishedPlans2025.publication)]
    let reference = ReferenceData.embedded()
    for seed in UInt64(1)...12 {
      var generator = GeneratedPlans(seed: seed)
      let plans = try generator.plans(count: 3).map { plan in
        let document = try YAMLReader().read(Array(PlanEncoder().encode(plan).utf8), file: plan.file)
        return try #require(PlanDecoder(agencies: reference.directory).decode(document).plan)
      }
      let workspace = Workspace(plans, reference: reference)
      all.append(try #require(PublishedPlans2025.publication(of: workspace, in: Wording(.vietnamese))))
    }
    return all
  }

  private func publications() throws -> [Publication] { try Self.all.get() }

  @Test("every task stands in the table once, in the order of its number, below the heading of its section")
  func rows() throws {
    for publication in try publications() {
      var heading = -1
      var numbers: [Int] = []
      for row in publication.rows {
        switch row {
        case .heading(let index): heading = index
        case .task(let index):
          numbers.append(publication.tasks[index].number)
          #expect(publication.sections[heading].tasks.contains(index))
        }
      }
      #expect(numbers == Array(1..<publication.tasks.count + 1))
    }
  }

  @Test("the loads of the agencies are what they lead")
  func load() throws {
    for publication in try publications() {
      let leads = publication.extracts.filter { !$0.leads.isEmpty }
      #expect(publication.load.map(\.key) == leads.map(\.key))
      #expect(publication.load.map(\.total) == leads.map(\.leads.count))
      #expect(Set(publication.extracts.map(\.key)).count == publication.extracts.count)
    }
  }

  @Test("narrowing keeps exactly the tasks of the agency, with their words and numbers")
  func narrowed() throws {
    for publication in try publications() {
      for extract in publication.extracts {
        let own = publication.narrowed(to: extract)
        let kept = Set(extract.leads + extract.supports + extract.shared).sorted()
        #expect(own.tasks == kept.map { publication.tasks[$0] })
        let listed = own.rows.compactMap { if case .task(let index) = $0 { index } else { nil } }
        #expect(listed == Array(kept.indices))
        let headings = own.rows.compactMap { if case .heading(let index) = $0 { index } else { nil } }
        let before = publication.rows.compactMap { if case .heading(let index) = $0 { index } else { nil } }
        #expect(Set(headings).isSubset(of: before))
        for index in own.agency?.leads ?? [] { #expect(own.tasks[index].leadKeys.contains(extract.key)) }
      }
    }
  }

  @Test("every item of every source is compared once, and what was kept stands at its address")
  func comparison() throws {
    for publication in try publications() {
      let review = try #require(publication.review)
      let incoming = review.report.summary.balances.map(\.incoming).reduce(0, +)
      #expect(publication.comparison.count == incoming)
      let names = Set(publication.comparison.map { "\($0.kind) \($0.plan)/\($0.item)" })
      #expect(names.count == incoming)
      let addresses = Set(publication.tasks.map(\.address))
      for row in publication.comparison where row.kind == .task {
        #expect(row.new.map(addresses.contains) ?? (row.reason != nil))
      }
    }
  }

  @Test("overlaps and conflicts carry both sides")
  func sides() throws {
    for publication in try publications() {
      let review = try #require(publication.review)
      for overlap in review.overlaps {
        #expect(overlap.sides.map(\.item) == [overlap.pair.first, overlap.pair.second])
      }
    }
    let review = try #require(PublishedPlans2025.publication?.review)
    #expect(review.overlaps.count > 20)
    #expect(review.conflicts.count { $0.sides.count > 1 } > 10)
  }
}
