import Merge
import Testing

@Suite("What became of agencies")
struct SuccessionTests {
  private let directory = AgencyDirectory.reference

  @Test(
    "who does an agency's work on a day",
    arguments: [
      ("so-khcn", "2025-06-01", AgencyResolution.Outcome.current),
      ("so-tttt", "2025-02-28", .current),
      ("so-nnptnt", "2025-03-01", .successor("so-nnmt")),
      ("ban-dt", "2025-03-01", .successor("so-dttg")),
      ("so-tttt", "2025-03-01", .candidates(["so-khcn", "so-vhttdl", "cong-an-tinh"])),
      ("so-khdt", "2025-12-31", .candidates(["so-tc", "vp-ubnd"])),
      ("so-nv", "2025-12-31", .current),
      ("so-nnmt", "2025-01-01", .notYet),
      ("ubnd-cap-huyen", "2025-06-30", .current),
      ("ubnd-cap-huyen", "2025-07-01", .candidates(["ubnd-cap-xa", "cac-so-ban-nganh"])),
      ("ubnd-ly-son", "2025-07-01", .successor("ubnd-dac-khu-ly-son")),
      ("dai-ptth", "2026-01-01", .successor("bao-quang-ngai")),
      ("no-such-agency", "2025-01-01", .unknown),
    ]
  )
  func resolution(id: String, day: String, expected: AgencyResolution.Outcome) {
    #expect(directory.resolve(id, on: Day.on(day)).outcome == expected)
  }

  @Test("an agency that gave away a part still works, and the part is named")
  func partsGivenAway() {
    let parts = directory.partsGivenAway(by: "so-nv", on: Day.on("2025-12-31"))
    #expect(parts.map(\.to) == ["so-dttg"])
    #expect(parts.first?.functions == ["tôn giáo", "tín ngưỡng"])
    #expect(directory.partsGivenAway(by: "so-nv", on: Day.on("2025-02-28")).isEmpty)
  }

  @Test("several renames in a row are followed, and a circle ends")
  func chains() {
    let day = Day.on("2025-01-01")
    func chain(_ edges: [(String, String)]) -> AgencyDirectory {
      var agencies = ["a", "b", "c"].map { Agency(id: $0, name: "Sở \($0)") }
      for index in agencies.indices where edges.contains(where: { $0.0 == agencies[index].id }) {
        agencies[index].until = Day.on("2024-12-31")
      }
      return AgencyDirectory(
        agencies: agencies,
        successions: edges.map { Succession(kind: .rename, date: day, from: $0.0, to: $0.1) }
      )
    }
    let resolution = chain([("a", "b"), ("b", "c")]).resolve("a", on: day)
    #expect(resolution.outcome == .successor("c"))
    #expect(resolution.path.map(\.to) == ["b", "c"])
    #expect(chain([("a", "b"), ("b", "a")]).resolve("a", on: day).outcome == .dissolved)
  }

  @Test("an agency that ended without a successor is dissolved")
  func dissolved() {
    var agency = Agency(id: "a", name: "Sở A")
    agency.until = Day.on("2024-12-31")
    let directory = AgencyDirectory(agencies: [agency])
    #expect(directory.resolve("a", on: Day.on("2025-01-01")).outcome == .dissolved)
    #expect(directory.resolve("a", on: Day.on("2024-12-31")).outcome == .current)
  }

  @Test("the words of a task speak for one of the candidates")
  func candidates() {
    let day = Day.on("2025-06-01")
    let radio = directory.candidates(
      for: "so-tttt",
      on: day,
      task: "Phát tin trên hệ thống truyền thanh cơ sở, báo chí"
    )
    #expect(radio.map(\.agency) == ["so-vhttdl", "so-khcn", "cong-an-tinh"])
    #expect(radio.first?.functions == ["báo chí", "truyền thanh cơ sở"])
    let nothing = directory.candidates(for: "so-tttt", on: day, task: "Báo cáo kết quả")
    #expect(nothing.map(\.agency) == ["so-khcn", "so-vhttdl", "cong-an-tinh"])
    #expect(directory.candidates(for: "so-khcn", on: day, task: "báo chí").isEmpty)
  }

  @Test("functions are found as whole words, however they are written")
  func wholeWords() {
    #expect(FoldedPhraseProbe.contains("Hoá đơn, BÁO  CHÍ", "báo chí"))
    #expect(!FoldedPhraseProbe.contains("báo chính thức", "báo chí"))
    #expect(!FoldedPhraseProbe.contains("báo", "báo chí"))
    #expect(!FoldedPhraseProbe.contains("báo", ""))
  }
}
