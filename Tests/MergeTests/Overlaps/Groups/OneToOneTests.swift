import Testing

@testable import Merge

@Suite("One duplicate in another plan")
struct OneToOneTests {
  private func pair(_ a: Int32, _ b: Int32, _ duplicate: Double) -> PairScore {
    PairScore(a: a, b: b, overlap: 0, duplicate: duplicate)
  }

  @Test("of two duplicates in one plan the surer stands")
  func surer() {
    let scores = [pair(0, 1, 1), pair(0, 2, 3)]
    #expect(OneToOne.yielding(scores, plans: [7, 8, 8], threshold: 0) == [0])
  }

  @Test("both stand where they are duplicates of each other")
  func both() {
    let scores = [pair(0, 1, 1), pair(0, 2, 3), pair(1, 2, 2)]
    #expect(OneToOne.yielding(scores, plans: [7, 8, 8], threshold: 0).isEmpty)
  }

  @Test("within one plan nothing yields, nor below the threshold")
  func withinPlan() {
    #expect(OneToOne.yielding([pair(0, 1, 1), pair(0, 2, 3)], plans: [7, 7, 7], threshold: 0).isEmpty)
    #expect(OneToOne.yielding([pair(0, 1, -1), pair(0, 2, 3)], plans: [7, 8, 8], threshold: 0).isEmpty)
  }
}
