@testable import Merge
import Testing

enum FoldedPhraseProbe {
  static func contains(_ text: String, _ phrase: String) -> Bool {
    FoldedPhrase(text).contains(FoldedPhrase(phrase))
  }
}

@Suite("How two assignments relate")
struct AgencyRelationTests {
  private let directory = AgencyDirectory.reference

  private func relation(_ left: String, _ right: String, on day: String = "2025-12-31") -> AgencyRelation {
    directory.relation(directory.mentions(in: left), directory.mentions(in: right), on: Day.on(day))
  }

  @Test(
    "same, some of them, or others",
    arguments: [
      ("Sở KH&CN", "Sở Khoa học và Công nghệ", AgencyRelation.Kind.same),
      ("Sở Nội vụ, Sở Tài chính", "Sở Tài chính; Sở Nội vụ", .same),
      ("Sở Nội vụ, Sở Nội vụ", "Sở Nội vụ", .same),
      ("Sở Nội vụ", "Sở Tài chính", .disjoint),
      ("Sở Nội vụ", "Sở Nội vụ, Sở Tài chính", .subset),
      ("Sở Nội vụ, Sở Tài chính", "Sở Nội vụ", .superset),
      ("Sở Nội vụ, Sở Tài chính", "Sở Nội vụ, Sở Y tế", .overlap),
      ("Sở KH&CN", "các sở, ban, ngành", .subset),
      ("các sở, ban, ngành", "Sở KH&CN", .superset),
      ("các sở, ban, ngành và địa phương", "UBND các xã, phường", .superset),
      ("các sở, ban, ngành; UBND cấp xã", "các sở, ban, ngành và địa phương", .subset),
      ("các sở, ban, ngành", "các cơ quan báo chí", .disjoint),
      ("Sở KH&CN; Hội Nước sạch", "các sở, ban, ngành", .overlap),
      ("UBND cấp xã", "UBND đặc khu Lý Sơn", .superset),
      ("Hội Nước sạch", "hội  nước sạch", .same),
      ("Hội Nước sạch", "Hội Làng nghề", .disjoint),
      ("Sở NN&PTNT", "Sở Nông nghiệp và Môi trường", .same),
      ("Bộ KH&ĐT", "Bộ Tài chính", .same),
      ("Sở TT&TT", "Sở KH&CN", .same),
      ("Sở TT&TT", "Sở VH,TT&DL", .same),
      ("Sở TT&TT", "Sở Y tế", .disjoint),
      ("Sở TT&TT", "STTTT", .same),
      ("Sở TT&TT", "các sở, ban, ngành", .subset),
      ("UBND các huyện, thị xã, thành phố", "UBND các xã, phường, đặc khu", .same),
      ("", "", .same),
      ("", "Sở Y tế", .subset),
    ]
  )
  func kinds(left: String, right: String, expected: AgencyRelation.Kind) {
    #expect(relation(left, right).kind == expected)
  }

  @Test("a rename explains sameness and is certain")
  func rename() throws {
    let relation = relation("Ban Dân tộc tỉnh", "Sở Dân tộc và Tôn giáo")
    let edge = try #require(directory.successions(from: "ban-dt").first)
    #expect(relation == AgencyRelation(.same, explanations: [.succession([edge])]))
  }

  @Test("a split names its candidates and is never certain")
  func split() {
    let candidates = ["so-khcn", "so-vhttdl", "cong-an-tinh"]
    let taken = relation("Sở TT&TT", "Sở VH,TT&DL")
    #expect(!taken.isCertain)
    #expect(taken.explanations == [.split(from: "so-tttt", candidates: candidates, taken: "so-vhttdl")])
    let none = relation("Sở TT&TT", "Sở Y tế")
    #expect(!none.isCertain)
    #expect(none.explanations == [.split(from: "so-tttt", candidates: candidates, taken: nil)])
  }

  @Test("the same old name on both sides needs no explanation")
  func sameOldName() {
    #expect(relation("Sở TT&TT", "STTTT") == AgencyRelation(.same))
  }

  @Test("before the merger the old and the new department are two")
  func beforeTheMerger() {
    #expect(relation("Sở TT&TT", "Sở KH&CN", on: "2025-02-28").kind == .disjoint)
  }

  @Test("membership is explained by the collective")
  func membership() {
    let relation = relation("Sở KH&CN", "các sở, ban, ngành")
    #expect(relation.explanations == [.membership(of: "so-khcn", in: "cac-so-ban-nganh")])
    #expect(relation.isCertain)
  }

  @Test("turning a comparison around turns its kind around")
  func symmetry() {
    var random = SplitMix(seed: 1588)
    let ids: [AgencyMention.Identity] =
      directory.agencies.map { .agency($0.id) } + directory.groups.map { .group($0.id) } + [.unknown]
    for _ in 0..<2_000 {
      let sides = (0..<2).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          AgencyMention(wording: "x", identity: ids.randomElement(using: &random) ?? .unknown)
        }
      }
      let day = Day.on(
        ["2025-01-15", "2025-04-01", "2025-12-31"].randomElement(using: &random) ?? "2025-04-01"
      )
      let there = directory.relation(sides[0], sides[1], on: day)
      let back = directory.relation(sides[1], sides[0], on: day)
      let turned: [AgencyRelation.Kind: AgencyRelation.Kind] = [.subset: .superset, .superset: .subset]
      #expect(back.kind == turned[there.kind] ?? there.kind)
      #expect(back.isCertain == there.isCertain)
      #expect(directory.relation(sides[0], sides[0], on: day) == AgencyRelation(.same))
    }
  }

  @Test("collectives include their members of the day, itself first, in the order of the data")
  func expansion() {
    let january = directory.expansion(of: "co-quan-chuyen-mon", on: Day.on("2025-01-01"))
    let june = directory.expansion(of: "co-quan-chuyen-mon", on: Day.on("2025-06-01"))
    #expect(january.first == "co-quan-chuyen-mon")
    #expect(january.contains("so-tttt") && !january.contains("so-nnmt"))
    #expect(june.contains("so-nnmt") && !june.contains("so-tttt"))
    #expect(june.count == 15)
    #expect(directory.expansion(of: "so-khcn", on: Day.on("2025-06-01")) == ["so-khcn"])
    #expect(directory.expansion(of: "nobody", on: Day.on("2025-06-01")) == ["nobody"])
  }

  @Test("collectives that contain each other end")
  func circle() {
    let directory = AgencyDirectory(
      agencies: [Agency(id: "x", name: "Sở X")],
      groups: [
        AgencyGroup(id: "a", name: "nhóm A", members: ["b", "x"]),
        AgencyGroup(id: "b", name: "nhóm B", members: ["a"]),
      ]
    )
    #expect(directory.expansion(of: "a", on: Day.on("2025-01-01")) == ["a", "b", "x"])
    let mentions = (directory.mentions(in: "nhóm A"), directory.mentions(in: "nhóm B"))
    #expect(directory.relation(mentions.0, mentions.1, on: Day.on("2025-01-01")).kind == .same)
  }
}
