import OfficeOpenXML
import Testing

@Suite("Tables")
struct TableTests {
  @Test("widths keep to their proportions and sum exactly to the total")
  func widths() {
    #expect(DocxTable.widths(100, proportions: [1, 1, 1]) == [33, 33, 34])
    var seed: UInt64 = 7
    for _ in 0..<500 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let total = 1000 + Int(seed >> 33) % 20_000
      let proportions = (0..<1 + Int(seed >> 60)).map { 1 + Int((seed >> UInt64($0)) % 30) }
      let widths = DocxTable.widths(total, proportions: proportions)
      #expect(widths.reduce(0, +) == total)
      let sum = proportions.reduce(0, +)
      for (width, proportion) in zip(widths, proportions) {
        #expect(abs(width - total * proportion / sum) <= 1)
      }
    }
  }
}
