import Foundation
import Merge
import Testing

@Suite("Days")
struct DayTests {
  @Test("day zero is 1/1/1970, a Thursday")
  func dayZero() {
    let day = Day(ordinal: 0)
    #expect(day.components == (1970, 1, 1))
    #expect(day.weekday == 4)
    #expect(Day(year: 2025, month: 3, day: 20)?.weekday == 4)
  }

  @Test("every day of four centuries and more has one date, and its date gives it back")
  func roundTrip() throws {
    let first = try #require(Day(year: 1899, month: 12, day: 31))
    let last = try #require(Day(year: 2301, month: 1, day: 1))
    var expected = (year: 1899, month: 12, day: 31)
    var failures = 0
    for ordinal in first.ordinal...last.ordinal {
      let day = Day(ordinal: ordinal)
      if day.components != expected
        || Day(year: expected.year, month: expected.month, day: expected.day) != day
      {
        failures += 1
      }
      expected.day += 1
      if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
        expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
    #expect(failures == 0)
  }

  @Test("weekdays follow each other, before 1970 too")
  func weekdays() {
    for ordinal in Int32(-1000)..<1000 {
      #expect(Day(ordinal: ordinal + 1).weekday == Day(ordinal: ordinal).weekday % 7 + 1)
    }
  }

  @Test("what the calendar lacks is no day")
  func impossible() {
    for (year, month, day) in [
      (2025, 2, 29), (2100, 2, 29), (2025, 4, 31), (2025, 0, 1), (2025, 13, 1), (2025, 1, 0), (2025, 1, 32),
      (0, 1, 1), (10_000, 1, 1), (Int.max, 1, 1), (2025, Int.min, 1), (2025, 1, Int.max),
    ] {
      #expect(Day(year: year, month: month, day: day) == nil)
    }
    #expect(Day(year: 2024, month: 2, day: 29) != nil)
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
  }

  @Test(
    "a date is read in every writing",
    arguments: [
      "03/4/2025", "3/4/2025", "03/04/2025", "03-04-2025", "3.4.2025", "2025-04-03", "2025/04/03", "03/4/25",
      "ngày 03/4/2025", "ngày 03 tháng 4 năm 2025", "ngày 3 tháng 4 năm 2025", "3 tháng 4 năm 2025",
      "Ngày 03 tháng 04 năm 2025", "NGÀY 3 THÁNG 4 NĂM 2025", " 03 / 4 / 2025 ", "ngày 03 tháng 4, năm 2025",
      "ngay 03 thang 4 nam 2025", "nga\u{300}y 03 tha\u{301}ng 4 na\u{306}m 2025",
    ]
  )
  func writings(_ written: String) {
    #expect(Day(written) == Day(year: 2025, month: 4, day: 3))
  }

  @Test(
    "what is no whole date is none",
    arguments: [
      "", "3/4", "4/2025", "2025", "31/4/2025", "2025-02-29", "quý II/2025", "03/4/2025 và", "x", "1/1/1",
    ]
  )
  func notDates(_ written: String) {
    #expect(Day(written) == nil)
  }

  @Test("official writing has a zero before days below 10 and months 1 and 2, and reads back")
  func official() {
    for (iso, official) in [
      ("2025-04-03", "03/4/2025"), ("2025-02-20", "20/02/2025"), ("2025-01-09", "09/01/2025"),
      ("2024-12-17", "17/12/2024"),
    ] {
      let day = Day(iso)
      #expect(day?.official == official)
      #expect(day?.iso == iso)
      #expect(day?.description == iso)
      #expect(Day(official) == day)
    }
  }

  @Test("ends of months and quarters")
  func ends() {
    #expect(Day.last(ofMonth: 2, year: 2024)?.iso == "2024-02-29")
    #expect(Day.last(ofQuarter: 2, year: 2025)?.iso == "2025-06-30")
    #expect(Day.last(ofQuarter: 4, year: 2025)?.iso == "2025-12-31")
    #expect(Day.last(ofQuarter: 5, year: 2025) == nil)
    #expect(Day.last(ofMonth: 13, year: 2025) == nil)
    #expect(Day.length(ofMonth: 0, year: 2025) == 0)
    #expect(Day("15/8/2025")?.quarter == 3)
  }

  @Test("days are counted and ordered")
  func arithmetic() throws {
    let start = try #require(Day("28/02/2024"))
    let end = try #require(Day("01/3/2024"))
    #expect(end - start == 2)
    #expect(start.adding(days: 2) == end)
    #expect(start < end)
    #expect(Day(ordinal: .max).adding(days: 1) == Day(ordinal: .max))
  }
}
