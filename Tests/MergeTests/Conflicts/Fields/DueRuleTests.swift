import Testing

@testable import Merge

/// Deadlines as officials write them, two by two.
@Suite("Deadlines of the same work")
struct DueRuleTests {
  static let pairs: [FieldPair] = [
    // The same time.
    FieldPair("Quý II/2025", "Quý II/2025", .same),
    FieldPair("Quý II/2025", "quý II/2025.", .same),
    FieldPair("Quý IV/2025", "Quí IV-2025", .form),
    FieldPair("Quý II/2025", "Quý II", .form),
    FieldPair("Quý II/2025", "Quý II năm 2025", .form),
    FieldPair("Quý II/2025", "tháng 4 - 6/2025", .form),
    FieldPair("6/2025", "06/2025", .form),
    FieldPair("9/2025", "Tháng 9/2025", .form),
    FieldPair("Tháng 11 - 12/2025", "Tháng 11–12/2025", .form),
    FieldPair("2025", "Năm 2025", .form),
    FieldPair("2025", "đến hết năm 2025", .form),
    FieldPair("Hằng năm", "hàng năm", .form),
    FieldPair("hằng tháng", "hàng tháng", .form),
    FieldPair("Thường xuyên", "Thực hiện thường xuyên", .form),
    FieldPair("Thường xuyên", "Nhiệm vụ thường xuyên", .form),
    FieldPair("Thường xuyên", "Thường xuyên, hằng năm", .right),
    FieldPair("Thường xuyên", "2025", .form),
    FieldPair("trước ngày 15/12/2025", "đến ngày 15/12/2025", .form),
    FieldPair("trước ngày 15/12/2025", "chậm nhất ngày 14/12/2025", .form),
    FieldPair("Trước ngày 15/11/2025", "trước ngày 15 tháng 11 năm 2025", .form),
    FieldPair("2025 - 2026", "Giai đoạn 2025 - 2026", .form),
    FieldPair("Từ ngày 01/6/2025 đến ngày 31/8/2025", "Từ tháng 6 đến tháng 8 năm 2025", .form),
    FieldPair("trước ngày 20 hằng tháng", "Trước ngày 20 hàng tháng", .form),
    FieldPair("Quý III/2025", "trước ngày 30/9/2025", .form),
    // One says it more exactly.
    FieldPair("12/2025", "2025", .left),
    FieldPair("2025", "Quý II/2025", .right),
    FieldPair("Quý II/2025", "15/5/2025", .right),
    FieldPair("Quý II/2025", "trước ngày 15/5/2025", .right),
    FieldPair("Tháng 9/2025", "Quý III/2025", .left),
    FieldPair("Tháng 5 - 6/2025", "Quý II/2025", .left),
    FieldPair("6 tháng cuối năm", "trước ngày 15/11/2025", .right),
    FieldPair("6 tháng đầu năm", "Quý I/2025", .right),
    FieldPair("Quý II/2025", "trước ngày 30/9/2025", .left),
    FieldPair("Thường xuyên", "Hằng tháng", .right),
    FieldPair("hằng tháng", "trước ngày 15 hằng tháng", .right),
    FieldPair("trước ngày 15/11 hằng năm", "Hằng năm", .left),
    FieldPair("năm 2025 và các năm tiếp theo", "Quý III/2025", .right),
    FieldPair("2025 - 2030", "2026", .right),
    FieldPair("Tháng 10/2025", "15/10/2025", .right),
    // Different in kind: a person should say.
    FieldPair("Thường xuyên", "Quý II/2025", .question),
    FieldPair("Hằng tuần", "Quý II/2025", .question),
    FieldPair("Thường xuyên", "Tháng 5/2025", .question),
    FieldPair("Hằng tháng", "Hằng quý", .question),
    FieldPair("trước ngày 15 hằng tháng", "trước ngày 20 hằng tháng", .question),
    FieldPair("trước ngày 15 tháng cuối quý", "trước ngày 15 hằng tháng", .question),
    FieldPair("trước ngày 15/12/2025", "trước ngày 31/12/2025", .question),
    FieldPair("Sau khi Nghị định được ban hành", "Quý II/2025", .question),
    FieldPair("Sau khi Bộ Nội vụ công bố kết quả", "Sau khi Nghị định được ban hành", .question),
    FieldPair(
      "Theo tiến độ xây dựng dự thảo văn bản của cơ quan chủ trì soạn thảo",
      "Quý IV/2025",
      .question
    ),
    FieldPair("Tháng 5 - 7/2025", "Quý III/2025", .question),
    // Contradictions.
    FieldPair("Quý II/2025", "Quý III/2025", .conflict),
    FieldPair("Quý I/2025", "Quý II/2025", .conflict),
    FieldPair("Tháng 6/2025", "Quý III/2025", .conflict),
    FieldPair("trước ngày 30 tháng 4 năm 2025", "Quý III/2025", .conflict),
    FieldPair("12/2025", "Quý II/2025", .conflict),
    FieldPair("xong trong tháng 5/2025", "Quý IV/2025", .conflict),
    FieldPair("31/12/2025", "trước ngày 30/6/2025", .conflict),
    FieldPair("2025", "2026", .conflict),
    FieldPair("Quý IV/2025", "Quý IV/2026", .conflict),
    FieldPair("6 tháng đầu năm", "6 tháng cuối năm", .conflict),
    FieldPair("Từ ngày 01/01/2026 đến ngày 31/3/2026", "Quý IV/2025", .conflict),
    FieldPair("Quý III/2025", "Tháng 12/2025", .conflict),
  ]

  @Test("relate as an official reads them", arguments: pairs)
  func verdict(pair: FieldPair) {
    #expect(FieldPair.Verdict(relation(pair.left, pair.right)) == pair.verdict)
  }

  @Test("relate the same when the sides are exchanged", arguments: pairs)
  func symmetry(pair: FieldPair) {
    #expect(FieldPair.Verdict(relation(pair.right, pair.left)) == pair.verdict.flipped)
  }

  private func relation(_ left: String, _ right: String) -> FieldRelation {
    DueComparison(left: due(left), right: due(right)).relation
  }

  private func due(_ text: String) -> Due { Due(text: Text(text), deadline: Deadline(text, year: 2025)) }
}
