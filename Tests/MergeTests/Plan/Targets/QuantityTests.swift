import Foundation
import Merge
import Testing

@Suite("Quantities and money")
struct QuantityTests {
  @Test("numbers are read in Vietnamese writing")
  func reading() {
    let rows: [(String, Int, Int)] = [
      ("92,61", 9261, 2), ("1.000", 1000, 0), ("1.234,5", 12345, 1), ("05", 5, 0), ("0,5", 5, 1),
      ("92.61", 9261, 2),
      ("1.234.567,89", 123_456_789, 2), ("1,000,000", 1_000_000, 0), ("0.500", 500, 3), ("100", 100, 0),
    ]
    for (written, digits, scale) in rows {
      #expect(Quantity(written) == Quantity(digits: digits, scale: scale), "\(written)")
    }
    for written in ["", "x", "1,", ",5", "1 000", "1.2.3", "1234567890123456789", "-5"] {
      #expect(Quantity(written) == nil, "\(written)")
    }
  }

  @Test("zeros at the end make no difference")
  func zeros() {
    #expect(Quantity(digits: 5) == Quantity(digits: 500, scale: 2))
    #expect(
      Set([Quantity(digits: 5), Quantity(digits: 50, scale: 1), Quantity(digits: 5000, scale: 3)]).count == 1
    )
    #expect(Quantity(digits: 0, scale: 9) == Quantity(digits: 0))
  }

  @Test("comparison is exact across scales, at the limits too")
  func comparison() {
    #expect(Quantity(digits: 1, scale: 18) > Quantity(digits: 0))
    #expect(Quantity(digits: .max) > Quantity(digits: .max, scale: 1))
    #expect(Quantity(digits: .min) < Quantity(digits: .max, scale: 40))
    #expect(Quantity(digits: 1, scale: 30) > Quantity(digits: 1, scale: 31))
    #expect(Quantity(digits: -15, scale: 1) < Quantity(digits: -14, scale: 1))
    #expect(Quantity(digits: 9261, scale: 2) < Quantity(digits: 93))
  }

  @Test("the order agrees with exact fractions")
  func order() {
    var random = SplitMix(seed: 2030)
    for _ in 0..<5_000 {
      let (a, b) = (
        Int.random(in: -9999...9999, using: &random), Int.random(in: -9999...9999, using: &random)
      )
      let (s, t) = (Int.random(in: 0...6, using: &random), Int.random(in: 0...6, using: &random))
      let left = (0..<t).reduce(a) { value, _ in value * 10 }
      let right = (0..<s).reduce(b) { value, _ in value * 10 }
      #expect((Quantity(digits: a, scale: s) < Quantity(digits: b, scale: t)) == (left < right))
      #expect((Quantity(digits: a, scale: s) == Quantity(digits: b, scale: t)) == (left == right))
    }
  }

  @Test("what is printed reads back")
  func roundTrip() {
    var random = SplitMix(seed: 7)
    for _ in 0..<5_000 {
      let scale = Int.random(in: 0...8, using: &random)
      let quantity = Quantity(digits: Int.random(in: 0...999_999_999, using: &random), scale: scale)
      #expect(Quantity(quantity.description) == quantity, "\(quantity)")
    }
    #expect(Quantity(digits: 12345, scale: 1).description == "1.234,5")
    #expect(Quantity(digits: 5, scale: 3).description == "0,005")
    #expect(Quantity(digits: -1_000).description == "-1.000")
  }

  @Test("amounts of real plans are exact")
  func money() {
    for (wording, meaning) in WordingTable.rows(MoneyWordings.table) {
      #expect(Money(wording)?.description == meaning, "\(wording)")
      #expect(Money(wording.decomposedStringWithCanonicalMapping)?.description == meaning, "\(wording)")
    }
  }

  @Test("what is not one amount of đồng is none", arguments: MoneyWordings.none + ["", "🙂"])
  func noMoney(_ wording: String) {
    #expect(Money(wording) == nil)
  }

  @Test("printed amounts read back, and amounts are ordered")
  func moneyRoundTrip() {
    var random = SplitMix(seed: 120)
    for _ in 0..<2_000 {
      let money = Money(dong: Int64.random(in: 0...999_999_999_999_999_999, using: &random))
      #expect(Money(money.description) == money)
    }
    #expect(Money(dong: 1) < Money(dong: 2))
  }
}
