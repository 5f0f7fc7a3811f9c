import Foundation
import Merge
import Testing

/// Deadlines put together from their parts, so that what they mean is known without reading them.
@Suite("Deadlines put together at random")
struct GeneratedDeadlineTests {
  /// A stretch of the calendar with a writing of it.
  struct Stretch {
    var wording: String
    var first: Day
    var last: Day
    var isDay: Bool
  }

  static func pick<T>(_ choices: [T], _ random: inout SplitMix) throws -> T {
    try #require(choices.randomElement(using: &random))
  }

  static func padded(_ number: Int, _ random: inout SplitMix) -> String {
    number < 10 && Bool.random(using: &random) ? "0\(number)" : "\(number)"
  }

  static func day(_ year: Int, _ random: inout SplitMix) throws -> Stretch {
    let month = Int.random(in: 1...12, using: &random)
    let number = Int.random(in: 1...Day.length(ofMonth: month, year: year), using: &random)
    let day = try #require(Day(year: year, month: month, day: number))
    let (d, m) = (padded(number, &random), padded(month, &random))
    let wording = try pick(
      [
        "ngày \(d)/\(m)/\(year)", "\(d)/\(m)/\(year)", "ngày \(d) tháng \(m) năm \(year)",
        "ngày \(d)-\(m)-\(year)",
        "\(d).\(m).\(year)", "ngày \(d) tháng \(m)/\(year)", day.iso, day.official,
      ],
      &random
    )
    return Stretch(wording: wording, first: day, last: day, isDay: true)
  }

  static func months(_ first: Int, _ last: Int, _ year: Int, _ wordings: [String], _ random: inout SplitMix)
    throws
    -> Stretch
  {
    Stretch(
      wording: try pick(wordings, &random),
      first: try #require(Day(year: year, month: first, day: 1)),
      last: try #require(Day.last(ofMonth: last, year: year)),
      isDay: false
    )
  }

  static func stretch(_ year: Int, _ random: inout SplitMix) throws -> Stretch {
    switch Int.random(in: 0...4, using: &random) {
    case 0:
      return try day(year, &random)
    case 1:
      let month = Int.random(in: 1...12, using: &random)
      let m = padded(month, &random)
      let wordings = ["tháng \(m)/\(year)", "Tháng \(m) năm \(year)", "\(m)/\(year)", "tháng \(m)-\(year)"]
      return try months(month, month, year, wordings, &random)
    case 2:
      let quarter = Int.random(in: 1...4, using: &random)
      let roman = ["I", "II", "III", "IV"][quarter - 1]
      let wordings = [
        "Quý \(roman)/\(year)", "quí \(roman) năm \(year)", "quý \(quarter)/\(year)", "Quý \(roman)-\(year)",
        "QUÝ \(roman) NĂM \(year)", "quý \(roman.lowercased())/\(year)", "Q\(quarter)/\(year)",
      ]
      return try months(quarter * 3 - 2, quarter * 3, year, wordings, &random)
    case 3:
      let isFirst = Bool.random(using: &random)
      let wordings = ["6 tháng", "06 tháng", "sáu tháng"].map {
        "\($0) \(isFirst ? "đầu" : "cuối") năm \(year)"
      }
      return try months(isFirst ? 1 : 7, isFirst ? 6 : 12, year, wordings, &random)
    default:
      return try months(1, 12, year, ["năm \(year)", "\(year)", "Năm \(year)", "cả năm \(year)"], &random)
    }
  }

  /// Changes that no reader may notice.
  static func disguised(_ wording: String, _ random: inout SplitMix) -> String {
    var text = wording
    if Bool.random(using: &random) { text = text.decomposedStringWithCanonicalMapping }
    if Int.random(in: 0...3, using: &random) == 0 { text = text.replacing(" ", with: "\u{a0}") }
    if Int.random(in: 0...3, using: &random) == 0 { text = text.replacing(" ", with: "  ") + " " }
    if Int.random(in: 0...3, using: &random) == 0 { text += "." }
    return text
  }

  @Test("a stretch alone is its first to its last day, with words of work around it too")
  func alone() throws {
    var random = SplitMix(seed: 1)
    for _ in 0..<3_000 {
      let stretch = try Self.stretch(Int.random(in: 2019...2031, using: &random), &random)
      let prefix = try Self.pick(
        ["", "Hoàn thành ", "hoàn thành trong ", "Thực hiện ", "xong trong "],
        &random
      )
      let wording = Self.disguised(prefix + stretch.wording, &random)
      #expect(
        Deadline(wording, year: 2025) == Deadline(start: stretch.first, end: stretch.last),
        "\(wording)"
      )
    }
  }

  @Test("a word before a stretch opens one side of it")
  func leads() throws {
    var random = SplitMix(seed: 2)
    for _ in 0..<3_000 {
      let stretch = try Self.stretch(Int.random(in: 2019...2031, using: &random), &random)
      let leads: [(String, Deadline)] = [
        ("trước ", Deadline(end: stretch.isDay ? stretch.last : stretch.first.adding(days: -1))),
        ("đến ", Deadline(end: stretch.last)), ("đến hết ", Deadline(end: stretch.last)),
        ("chậm nhất ", Deadline(end: stretch.last)), ("không muộn hơn ", Deadline(end: stretch.last)),
        ("từ ", Deadline(start: stretch.first)), ("kể từ ", Deadline(start: stretch.first)),
        ("sau ", Deadline(start: stretch.last.adding(days: 1))),
      ]
      let (lead, expected) = try Self.pick(leads, &random)
      let wording = Self.disguised("Hoàn thành " + lead + stretch.wording, &random)
      #expect(Deadline(wording, year: 2025) == expected, "\(wording)")
    }
  }

  @Test("two stretches with a word or a dash between them are a span")
  func spans() throws {
    var random = SplitMix(seed: 3)
    for _ in 0..<3_000 {
      let year = Int.random(in: 2019...2030, using: &random)
      let first = try Self.stretch(year, &random)
      let last = try Self.stretch(year + 1, &random)
      let link = try Self.pick([" đến ", " - ", " – ", " tới ", " đến hết "], &random)
      let wording = Self.disguised(
        (Bool.random(using: &random) ? "Từ " : "") + first.wording + link + last.wording,
        &random
      )
      #expect(Deadline(wording, year: 2025) == Deadline(start: first.first, end: last.last), "\(wording)")
    }
  }

  @Test("years after a stretch open its end, and a cycle beside it recurs within it")
  func openAndRecurring() throws {
    var random = SplitMix(seed: 4)
    let cycles: [(String, Recurrence.Frequency)] = [
      ("Thường xuyên", .continuous), ("Hằng tuần", .weekly), ("hàng tháng", .monthly),
      ("Định kỳ hằng quý", .quarterly),
      ("6 tháng/lần", .halfYearly), ("01 lần/năm", .yearly), ("Mỗi quý", .quarterly), ("Hằng ngày", .daily),
    ]
    for _ in 0..<2_000 {
      let year = Int.random(in: 2024...2030, using: &random)
      let tail = try Self.pick([" và các năm tiếp theo", " và những năm sau", " trở đi"], &random)
      let start = try #require(Day(year: year, month: 1, day: 1))
      #expect(Deadline(Self.disguised("Năm \(year)" + tail, &random), year: 2025) == Deadline(start: start))
      let (wording, frequency) = try Self.pick(cycles, &random)
      let stretch = try Self.stretch(year, &random)
      let both = Self.disguised(wording + " trong " + stretch.wording, &random)
      let expected = Deadline(start: stretch.first, end: stretch.last, recurrence: Recurrence(frequency))
      #expect(Deadline(both, year: 2025) == expected, "\(both)")
    }
  }

  @Test("a day in a cycle is that day of every cycle")
  func daysInCycles() throws {
    var random = SplitMix(seed: 5)
    for _ in 0..<2_000 {
      let day = Int.random(in: 1...28, using: &random)
      let month = Int.random(in: 1...12, using: &random)
      let (d, m) = (Self.padded(day, &random), Self.padded(month, &random))
      let every = try Self.pick(["hằng", "hàng", "mỗi"], &random)
      let cases: [(String, Recurrence)] = [
        ("trước ngày \(d) \(every) tháng", Recurrence(.monthly, day: day)),
        ("ngày \(d) của tháng", Recurrence(.monthly, day: day)),
        ("\(every) tháng, trước ngày \(d)", Recurrence(.monthly, day: day)),
        ("trước ngày \(d)/\(m) \(every) năm", Recurrence(.yearly, day: day, month: month)),
        ("\(every) năm (trước ngày \(d) tháng \(m))", Recurrence(.yearly, day: day, month: month)),
        ("định kỳ trước ngày \(d)/\(m)", Recurrence(.yearly, day: day, month: month)),
        ("trước ngày \(d) của tháng cuối quý", Recurrence(.quarterly, day: day, month: 3)),
        ("ngày \(d) tháng đầu quý sau", Recurrence(.quarterly, day: day, month: 4)),
        ("trước ngày \(d) tháng sau", Recurrence(.monthly, day: day, month: 2)),
      ]
      let (wording, recurrence) = try Self.pick(cases, &random)
      let disguised = Self.disguised(wording, &random)
      #expect(Deadline(disguised, year: 2025) == Deadline(recurrence: recurrence), "\(disguised)")
    }
  }

  @Test("relations of stretches agree with the sets of their days")
  func sets() throws {
    var random = SplitMix(seed: 6)
    let origin = try #require(Day("01/01/2025"))
    for _ in 0..<5_000 {
      // Every third day, so that no two bounds are a day apart.
      let bounds = (0..<4).map { _ in Int.random(in: 0...40, using: &random) * 3 }
      guard bounds[0] < bounds[1], bounds[2] < bounds[3] else { continue }
      let (mine, theirs) = (Set(bounds[0]...bounds[1]), Set(bounds[2]...bounds[3]))
      let left = Deadline(start: origin.adding(days: bounds[0]), end: origin.adding(days: bounds[1]))
      let right = Deadline(start: origin.adding(days: bounds[2]), end: origin.adding(days: bounds[3]))
      let expected: DeadlineRelation =
        mine == theirs
        ? .same
        : mine.isSuperset(of: theirs)
          ? .contains
          : mine.isSubset(of: theirs)
            ? .within : !mine.isDisjoint(with: theirs) ? .overlaps : bounds[1] < bounds[2] ? .earlier : .later
      #expect(left.relation(to: right) == expected, "\(bounds)")
    }
  }
}
