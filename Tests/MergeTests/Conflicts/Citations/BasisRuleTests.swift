import Testing

@testable import Merge

/// Citations as plans write them, two by two: whether a person must look.
@Suite("Citations of one document")
struct BasisRuleTests {
  struct Pair: CustomTestStringConvertible, Sendable {
    var left: String
    var right: String
    var key: MessageKey?

    init(_ left: String, _ right: String, _ key: MessageKey?) {
      self.left = left
      self.right = right
      self.key = key
    }

    var testDescription: String { "“\(left)” | “\(right)” → \(key?.rawValue ?? "nothing")" }
  }

  static let pairs: [Pair] = [
    Pair(
      "1588/QĐ-TTg ngày 17/12/2024",
      "Quyết định số 1588/QĐ-TTg ngày 17 tháng 12 năm 2024 của Thủ tướng Chính phủ",
      nil
    ),
    Pair("Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ", "76/NQ-CP ngày 15/7/2021", nil),
    Pair("05/KH-UBND ngày 08/01/2026", "5/KH-UBND ngày 08/01/2026", nil),
    Pair("QÐ số 766/QÐ-TTg ngày 23/6/2022", "766/QĐ-TTg ngày 23/6/2022", nil),
    Pair("57-NQ/TW ngày 22/12/2024", "57/NQ-TW ngày 23/12/2024", nil),
    Pair("38/KH-UBND ngày 20/02/2024", "38/KH-UBND ngày 14/3/2025", nil),
    Pair("06/QĐ-TTg", "06/QĐ-TTg ngày 06/01/2022", nil),
    Pair(
      "188/KH-UBND ngày 10/4/2025 của UBND tỉnh Kon Tum",
      "188/KH-UBND ngày 12/5/2025 của UBND tỉnh Quảng Ngãi",
      nil
    ),
    Pair("1588/QĐ-TTg ngày 17/12/2024", "1589/QĐ-TTg ngày 17/12/2024", nil),
    Pair(
      "Nghị quyết số 93/2021/NQ-HĐND ngày 10/12/2021 của HĐND tỉnh",
      "Nghị quyết số 93/NQ-HĐND ngày 08/12/2021 của HĐND tỉnh",
      .datesDiffer
    ),
    Pair("1588/QĐ-TTg ngày 17/12/2024", "1588/QĐ-TTg ngày 18/12/2024", .datesDiffer),
    Pair("6885/UBND-TTHC ngày 18/12/2024", "Công văn số 6885/UBND-TTHC ngày 28/12/2024", .datesDiffer),
    Pair("336-KH/TU ngày 25/02/2025", "336-KH/TU ngày 26/02/2025", .datesDiffer),
    Pair(
      "Quyết định số 2074/QĐ-UBND ngày 20/12/2021 của UBND tỉnh",
      "Quyết định số 2074/QĐ-UBND ngày 20/12/2021 của HĐND tỉnh",
      .issuersDiffer
    ),
  ]

  @Test("are compared as an official compares them", arguments: pairs)
  func verdict(pair: Pair) throws {
    #expect(try findings(pair.left, pair.right).map(\.message.key) == [pair.key].compactMap(\.self))
  }

  @Test("give the same findings in either order", arguments: pairs)
  func symmetry(pair: Pair) throws {
    #expect(
      try findings(pair.left, pair.right).map(\.fingerprint).count == findings(pair.right, pair.left).count
    )
  }

  @Test("a replaced document is found from the day it was replaced")
  func replaced() throws {
    var sample = SamplePlan("a")
    sample.basis = ["Quyết định số 1546/QĐ-UBND ngày 04/12/2024 của UBND tỉnh"]
    let plan = try sample.plan()
    let before = BasisRule(context: .reference([plan], day: .on("2025-07-13"))).findings()
    let after = BasisRule(context: .reference([plan], day: .on("2025-07-14"))).findings()
    #expect(before == [])
    #expect(after.map(\.message.key) == [.documentReplaced])
    #expect(after.map(\.severity) == [.warning])
  }

  @Test("an amended document is a note, and none where the amendment is cited too")
  func amended() throws {
    var sample = SamplePlan("a")
    sample.basis = ["Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ"]
    let day = Day.on("2025-04-10")
    let alone = BasisRule(context: .reference([try sample.plan()], day: day)).findings()
    #expect(alone.map(\.message.key) == [.documentAmended])
    #expect(alone.map(\.severity) == [.note])
    sample.basis.append("71/NQ-CP ngày 01/4/2025")
    #expect(BasisRule(context: .reference([try sample.plan()], day: day)).findings() == [])
  }

  private func findings(_ left: String, _ right: String) throws -> [Finding] {
    var one = SamplePlan("a")
    one.basis = [left]
    var other = SamplePlan("b")
    other.basis = [right]
    return BasisRule(context: .reference([try one.plan(), try other.plan()])).findings()
  }
}
