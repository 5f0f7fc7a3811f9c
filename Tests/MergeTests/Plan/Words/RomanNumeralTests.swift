import Testing

@testable import Merge

@Suite("Roman numerals")
struct RomanNumeralTests {
  @Test("every number to 3999 is written in one way and read back")
  func roundTrip() {
    var seen: Set<String> = []
    for value in 1..<4000 {
      let written = RomanNumeral.written(value)
      #expect(seen.insert(written).inserted)
      #expect(RomanNumeral.value(of: written) == value)
      if written.count <= 8 {
        #expect(RomanNumeral.value(ofKey: WordKey.key(of: written)) == value)
        #expect(RomanNumeral.value(ofKey: WordKey.key(of: written.lowercased())) == value)
      }
    }
  }

  @Test(
    "irregular spellings and other words are none",
    arguments: ["", "IIII", "VX", "IC", "ABC", "Đ", "IÌ", "XIIX"]
  )
  func irregular(_ text: String) {
    #expect(RomanNumeral.value(of: text) == nil)
    #expect(RomanNumeral.value(ofKey: WordKey.key(of: text)) == nil)
  }

  @Test("what has no Roman numeral is written in figures")
  func beyond() {
    #expect(RomanNumeral.written(0) == "0")
    #expect(RomanNumeral.written(4000) == "4000")
    #expect(RomanNumeral.written(-3) == "-3")
  }
}
