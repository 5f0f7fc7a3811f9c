import Testing

@testable import Merge

@Suite("Decimal text of measured numbers")
struct DecimalTextTests {
  @Test(
    "numbers are rounded once, away from zero, without idle zeros",
    arguments: [
      (0.97, 4, 0, "0.97"), (0.97126, 4, 0, "0.9713"), (1, 4, 0, "1"), (0, 2, 0, "0"), (2.05, 1, 1, "2.1"),
      (2, 1, 1, "2.0"), (-0.04, 1, 1, "0.0"), (-1.25, 1, 1, "-1.3"), (0.005, 2, 0, "0.01"),
      (1234.5, 0, 0, "1235"),
      (0.05, 2, 2, "0.05"), (.infinity, 2, 0, "0"), (.nan, 2, 0, "0"),
    ]
  )
  func rounding(value: Double, places: Int, atLeast: Int, text: String) {
    #expect(DecimalText.of(value, places: places, atLeast: atLeast) == text)
  }

  @Test("percents never claim a certainty that is not there")
  func percent() {
    let wording = Wording(.vietnamese)
    #expect(wording.percent(0.974) == "97%")
    #expect(wording.percent(0.996) == ">99%")
    #expect(wording.percent(1) == "100%")
    #expect(wording.percent(0) == "0%")
    #expect(wording.percent(1.2) == "100%")
  }
}
