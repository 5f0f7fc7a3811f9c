import Testing

@testable import Merge

@Suite("Days on which something is due")
struct DueSeriesTests {
  private func days(_ wording: String, from start: String? = nil) -> [[String]] {
    let deadline = Deadline(wording, year: 2025)
    return (deadline?.series(year: 2025, from: start.map { Day.on($0) }) ?? []).map { $0.days.map(\.iso) }
  }

  @Test("work that is done once is due on its last day")
  func once() {
    #expect(days("Quý II/2025") == [["2025-06-30"]])
    #expect(days("trước ngày 15/11") == [["2025-11-15"]])
    #expect(days("Quý I/2026", from: "2025-04-03") == [["2026-03-31"]])
  }

  @Test("work without a day has none: all the time, every day, after an event, without an end")
  func none() {
    for wording in [
      "Thường xuyên", "hằng ngày", "Sau khi Bộ Nội vụ ban hành hướng dẫn", "năm 2025 và các năm tiếp theo",
      "?",
    ] {
      #expect(days(wording) == [], "\(wording)")
    }
  }

  @Test("a clock ticks through the plan's year, from the plan's day on")
  func clocks() {
    #expect(days("trước ngày 15 hằng tháng", from: "2025-10-16") == [["2025-11-15", "2025-12-15"]])
    #expect(days("trước ngày 15 hằng tháng")[0].count == 12)
    #expect(
      days("trước ngày 15 tháng cuối quý", from: "2025-04-03") == [
        ["2025-06-15", "2025-09-15", "2025-12-15"]
      ]
    )
    #expect(days("hằng quý") == [["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]])
    #expect(days("trước ngày 15/11 hằng năm") == [["2025-11-15"]])
    #expect(days("02 lần/năm") == [["2025-06-30", "2025-12-31"]])
    #expect(days("Hằng tuần", from: "2025-12-18") == [["2025-12-19", "2025-12-26"]])
    #expect(days("ngày 05 tháng sau", from: "2025-11-10").first?.last != "2025-12-31")
  }

  @Test("a plan's day outside the year of its clock leaves the clock whole")
  func otherYear() {
    #expect(days("hằng quý", from: "2024-12-20")[0].count == 4)
    #expect(days("hằng quý", from: "2026-01-05")[0].count == 4)
  }

  @Test("the last day of a month stands for days that the month lacks")
  func shortMonths() {
    let deadline = Deadline(recurrence: Recurrence(.monthly, day: 30))
    let days = deadline.series(year: 2024)[0].days
    #expect(days.map(\.day) == [30, 29, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30])
  }

  @Test("the report of the year's last month may fall in the next year")
  func nextYear() {
    let deadline = Deadline(recurrence: Recurrence(.monthly, day: 5, month: 2))
    let days = deadline.series(year: 2025)[0].days
    #expect(days.count == 12 && days.first == .on("2025-02-05") && days.last == .on("2026-01-05"))
  }

  @Test("bounds of the wording come before the plan's year")
  func ownBounds() {
    var deadline = Deadline(recurrence: Recurrence(.yearly, day: 15, month: 11))
    deadline.start = .on("2026-01-01")
    deadline.end = .on("2030-12-31")
    #expect(
      deadline.series(year: 2025, from: .on("2025-04-03"))[0].days.map(\.year) == [
        2026, 2027, 2028, 2029, 2030,
      ]
    )
    deadline.end = .on("2230-12-31")
    #expect(deadline.series(year: 2025) == [])
  }

  @Test("whatever the clock, its days are in order, each once, within bounds, and where the clock says")
  func laws() {
    for deadline in GeneratedClocks(seed: 5).deadlines(count: 2000) {
      guard let recurrence = deadline.recurrence else { continue }
      let start = deadline.start ?? .on("2025-01-01")
      for series in deadline.series(year: 2025) {
        let days = series.days
        #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 }, "\(deadline)")
        #expect(
          days.allSatisfy { $0 >= start && (deadline.end == nil || $0 <= deadline.end ?? $0) },
          "\(deadline)"
        )
        if recurrence.frequency == .weekly {
          #expect(days.allSatisfy { $0.weekday == recurrence.day ?? 5 })
          #expect(zip(days, days.dropFirst()).allSatisfy { $1 - $0 == 7 })
        } else {
          #expect(
            days.allSatisfy {
              $0.day == min(recurrence.day ?? 31, Day.length(ofMonth: $0.month, year: $0.year))
            }
          )
        }
      }
    }
  }
}

/// Deadlines that recur on every kind of clock, with and without bounds of their own.
struct GeneratedClocks {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  func deadlines(count: Int) -> [Deadline] {
    var copy = self
    return (0..<count).map { _ in copy.deadline() }
  }

  private mutating func deadline() -> Deadline {
    let frequency = Recurrence.Frequency.allCases.randomElement(using: &random) ?? .monthly
    var recurrence = Recurrence(frequency, times: Int.random(in: 1...4, using: &random))
    let isWeekly = frequency == .weekly
    if Bool.random(using: &random) {
      recurrence.day = Int.random(in: 1...(isWeekly ? 7 : 31), using: &random)
    }
    if let months = recurrence.months, Bool.random(using: &random) {
      recurrence.month = Int.random(in: 1...months + 1, using: &random)
    }
    var deadline = Deadline(recurrence: recurrence)
    let first = Day.on("2025-01-01")
    if Int.random(in: 0...3, using: &random) == 0 {
      deadline.start = first.adding(days: Int.random(in: 0...500, using: &random))
    }
    if Int.random(in: 0...3, using: &random) == 0 {
      deadline.end = (deadline.start ?? first).adding(days: Int.random(in: 0...900, using: &random))
    }
    return deadline
  }
}
