import Testing

@testable import Merge

@Suite("Texts that enumerate")
struct TextComparisonTests {
  let phrasing = Phrasing.reference

  @Test("are the same whatever their order and abbreviations")
  func forms() {
    #expect(verdict("người dân, doanh nghiệp", "doanh nghiệp, người dân") == .form)
    #expect(verdict("Cổng TTĐT tỉnh", "Cổng thông tin điện tử tỉnh") == .form)
    #expect(verdict("tin nhắn", "Tin nhắn.") == .same)
  }

  @Test("refine one another where one names all that the other names")
  func containment() {
    #expect(verdict("mạng xã hội, báo in", "mạng xã hội") == .left)
    #expect(verdict("báo in", "mạng xã hội; báo in; pa nô") == .right)
  }

  @Test("stand side by side otherwise")
  func complement() {
    #expect(verdict("người dân", "học sinh, sinh viên") == .complement)
  }

  @Test("become one text that names everything once")
  func union() {
    let texts = ["người dân, doanh nghiệp", "người dân", "học sinh", "Học sinh; sinh viên"]
    #expect(TextComparison.union(texts, phrasing) == "người dân, doanh nghiệp; Học sinh; sinh viên")
    #expect(TextComparison.union(["Phát tờ rơi.", "Treo pa nô."], phrasing) == "Phát tờ rơi. Treo pa nô.")
    #expect(TextComparison.union(["a;", "b"], phrasing) == "a; b")
  }

  private func verdict(_ left: String, _ right: String) -> FieldPair.Verdict {
    FieldPair.Verdict(TextComparison(left: left, right: right, phrasing: phrasing).relation)
  }
}
