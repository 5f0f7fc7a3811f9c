import Testing

@testable import Merge

/// Amounts and sources as plans write them, two by two; `amount | source`.
@Suite("Budgets of the same work")
struct BudgetRuleTests {
  static let pairs: [FieldPair] = [
    FieldPair("120 triệu đồng | ngân sách tỉnh", "120 triệu đồng | ngân sách tỉnh", .same),
    FieldPair("1,5 tỷ đồng | ngân sách tỉnh", "1.500 triệu đồng | ngân sách tỉnh", .form),
    FieldPair("120 triệu đồng | ngân sách tỉnh", "120.000.000 đồng | NST", .form),
    FieldPair("120 triệu đồng |", "120 triệu đồng | ngân sách tỉnh", .form),
    FieldPair("120 triệu đồng | ngân sách tỉnh", "| ngân sách tỉnh", .left),
    FieldPair("| ngân sách tỉnh", "| ngân sách tỉnh và nguồn hợp pháp khác", .left),
    FieldPair("| ngân sách tỉnh", "| Ngân sách tỉnh.", .same),
    FieldPair("120 triệu đồng | ngân sách tỉnh", "120 triệu đồng | xã hội hóa", .question),
    FieldPair("| ngân sách tỉnh", "| ngân sách huyện", .question),
    FieldPair("350 triệu đồng | ngân sách tỉnh", "| xã hội hóa", .question),
    FieldPair("| lồng ghép Chương trình mục tiêu quốc gia", "| xã hội hóa", .question),
    FieldPair("350 triệu đồng | ngân sách tỉnh", "500 triệu đồng | ngân sách tỉnh", .conflict),
    FieldPair("3,5 tỷ đồng | ngân sách tỉnh", "2,8 tỷ đồng | sự nghiệp khoa học và công nghệ", .conflict),
    FieldPair("1,5 tỷ đồng | ngân sách tỉnh", "1,51 tỷ đồng | ngân sách tỉnh", .conflict),
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
    BudgetComparison(left: budget(left), right: budget(right), phrasing: .reference).relation
  }

  private func budget(_ text: String) -> Budget {
    let halves = text.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0).split(separator: " ").joined(separator: " ") }
    return Budget(
      amount: halves[0].isEmpty ? nil : Text(halves[0]),
      money: Money(halves[0]),
      source: halves[1].isEmpty ? nil : Text(halves[1])
    )
  }
}
