import Foundation
import Merge
import Testing

@Suite("Deadlines")
struct DeadlineTests {
  static func meaning(of deadline: Deadline?) -> String {
    guard let deadline else { return "nothing" }
    var parts: [String] = []
    if deadline.isDated { parts.append("\(deadline.start?.iso ?? "")..\(deadline.end?.iso ?? "")") }
    if let recurrence = deadline.recurrence {
      parts.append(recurrence.frequency.rawValue)
      if let day = recurrence.day { parts.append("d\(day)") }
      if let month = recurrence.month { parts.append("m\(month)") }
      if recurrence.times > 1 { parts.append("x\(recurrence.times)") }
    }
    if let event = deadline.event { parts.append("«\(event)»") }
    if !deadline.additional.isEmpty {
      parts.append("+ [" + deadline.additional.map(meaning).joined(separator: "; ") + "]")
    }
    return parts.joined(separator: " ")
  }

  @Test("every wording of real plans is understood", arguments: DeadlineWordings.all.indices)
  func wordings(_ table: Int) {
    let rows = WordingTable.rows(DeadlineWordings.all[table])
    #expect(rows.count >= 10)
    for (wording, meaning) in rows {
      #expect(Self.meaning(of: Deadline(wording, year: 2025)) == meaning, "\(wording)")
    }
  }

  @Test("the tables hold enough wordings to mean something")
  func enough() {
    #expect(DeadlineWordings.all.flatMap(WordingTable.rows).count >= 200)
  }

  @Test(
    "what is no deadline is nothing",
    arguments: DeadlineWordings.nothing + ["", " ", "🙂", "\u{301}", "/", "-"]
  )
  func nothing(_ wording: String) {
    #expect(Deadline(wording, year: 2025) == nil)
  }

  @Test("case, composition, tone placement, spaces and closing signs do not change what is meant")
  func variants() {
    for (wording, _) in [DeadlineWordings.once, DeadlineWordings.open, DeadlineWordings.recurring].flatMap(
      WordingTable.rows
    ) {
      let meaning = Self.meaning(of: Deadline(wording, year: 2025))
      let variants = [
        wording.decomposedStringWithCanonicalMapping, wording + ".", wording + " ;", " " + wording + "./.",
        "(" + wording + ")",
        wording.replacing(" ", with: "\u{a0}"), wording.replacing(" ", with: "  "),
        wording.replacing("–", with: "-"), wording.replacing(" - ", with: "—"),
      ]
      for variant in variants {
        #expect(Self.meaning(of: Deadline(variant, year: 2025)) == meaning, "\(variant)")
      }
      // Capitals turn the article of "quý i" into a numeral, so only lower case is free.
      #expect(Self.meaning(of: Deadline(wording.uppercased(), year: 2025)) == meaning, "\(wording)")
    }
  }

  @Test("the plan's year is meant where none is named")
  func planYear() {
    for year in [2024, 2025, 2026] {
      #expect(Deadline("Quý II", year: year) == Deadline("Quý II/\(year)", year: 1999))
      #expect(Deadline("trước ngày 29/02", year: year) == Deadline("trước ngày 29/02/\(year)", year: 1999))
      #expect(Deadline("6 tháng cuối năm", year: year)?.end == Day(year: year, month: 12, day: 31))
    }
  }

  @Test("any text is read without harm, and no interval ends before it starts")
  func anyText() {
    var random = SplitMix(seed: 20250320)
    let pieces = [
      "quý", "II", "tháng", "ngày", "năm", "2025", "15", "6", "31", "/", "-", ",", "trước", "từ", "đến",
      "hằng",
      "định kỳ", "và", "các", "tiếp theo", "cuối", "đầu", "(", ")", ";", ".", "sau khi", "theo", "lần", "0",
      "thứ", "tuần", "99999999999999999999", "của", "🙂", "e\u{301}", "\u{200b}", "IV", "giai đoạn", "hết",
    ]
    for _ in 0..<20_000 {
      let words = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      let wording = words.joined(separator: Bool.random(using: &random) ? " " : "")
      guard let deadline = Deadline(wording, year: 2025) else { continue }
      for part in [deadline] + deadline.additional {
        if let start = part.start, let end = part.end { #expect(start <= end, "\(wording)") }
        #expect(part.isDated || part.recurrence != nil || part.event != nil, "\(wording)")
        if let event = part.event { #expect(wording.contains(event), "\(wording)") }
      }
      #expect(deadline.relation(to: deadline) == .same)
    }
  }

  @Test("a text of any length takes no longer than it is long")
  func long() {
    #expect(Deadline(String(repeating: "quý II, ", count: 100_000), year: 2025) == nil)
    #expect(Deadline(String(repeating: "quý II, ", count: 150), year: 2025)?.end == Day("30/6/2025"))
  }
}
