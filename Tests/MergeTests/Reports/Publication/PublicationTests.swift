import TestSupport
import Testing

@testable import Merge

@Suite("What published forms show")
struct PublicationTests {
  private static let plan = """
    format: plan/1
    plan:
      id: e-service-2026
      kind: e-service
      title: Kế hoạch dịch vụ công trực tuyến năm 2026
      year: 2026
      issuer: UBND tỉnh Quảng Ngãi
      number: 05/KH-UBND
      date: 2026-01-08
      basis: [1588/QĐ-TTg ngày 17/12/2024]
    sections:
      - number: I
        title: Mục đích
        text: Phục vụ người dân.
      - number: II
        title: Nhiệm vụ
        sections:
          - number: "1"
            title: tuyên truyền
            lead: Sở Nội vụ
            tasks:
              - {id: a, number: a, title: Phát tờ rơi, due: Quý II/2026, output: 1.000 tờ}
              - {id: b, title: Đăng tin, due: hằng tháng, support: các sở, ban, ngành}
          - number: "2"
            title: Trống
        tasks:
          - id: c
            title: Họp báo
            lead: {conflict: lead-1, candidates: [{value: Sở Nội vụ, from: x/1}, {value: [Sở Tư pháp, Sở Y tế], from: y/2}]}
            due: 31/01/2027
            budget: {amount: 20 triệu đồng, source: ngân sách tỉnh}
          - {id: d, title: Khảo sát, lead: Công ty Lạ}
    targets:
      - {id: t, indicator: Tỷ lệ hài lòng, value: phấn đấu 90%, by: 2026}
    reports:
      - {id: r, to: UBND tỉnh, from: "các sở, ban, ngành", due: trước ngày 15 hằng tháng, content: Báo cáo tháng}
    """.replacing("support: các sở, ban, ngành}", with: "support: \"các sở, ban, ngành\"}")

  private func publication(_ wording: Wording = Wording(.vietnamese)) throws -> Publication {
    let reference = ReferenceData.embedded()
    let document = try YAMLReader().read(Array(Self.plan.utf8), file: "a.yaml")
    let decoding = PlanDecoder(agencies: reference.directory).decode(document)
    let plan = try #require(decoding.plan, "\(decoding.findings)")
    let day = try #require(Day(year: 2026, month: 1, day: 8))
    return Publication(plan, reference: reference, day: day, in: wording)
  }

  @Test("tasks are numbered in the order of the table, below the headings that hold them")
  func rows() throws {
    let publication = try publication()
    let rows = publication.rows.map { row in
      switch row {
      case .heading(let index): publication.sections[index].heading
      case .task(let index): "\(publication.tasks[index].number) \(publication.tasks[index].id)"
      }
    }
    #expect(rows == ["II. Nhiệm vụ", "1 c", "2 d", "1. Tuyên truyền", "3 a", "4 b"])
    #expect(publication.tasks.map(\.numeral) == ["-", "-", "a)", "-"])
    #expect(publication.tasks[2].address == "điểm a khoản 1 Mục II")
    #expect(publication.sections.map(\.level) == [0, 0, 1, 1])
    #expect(publication.sections[0].paragraphs == ["Phục vụ người dân."])
  }

  @Test(
    "a field in dispute says so with every value, and stands for nothing else",
    arguments: Language.allCases
  )
  func openField(language: Language) throws {
    let publication = try publication(Wording(language))
    let task = publication.tasks[0]
    let words = language == .vietnamese ? "Chưa thống nhất" : "Not agreed"
    #expect(task.lead.text == "\(words): “Sở Nội vụ” (x/1); “Sở Tư pháp; Sở Y tế” (y/2)")
    #expect(task.lead.conflict == "lead-1")
    #expect(task.leadKeys == [])
    #expect(publication.openConflicts == 1)
    #expect(task.budget.text == "20 triệu đồng; ngân sách tỉnh")
  }

  @Test("deadlines carry their days; the load counts each task of a lead once, in the month in which it ends")
  func load() throws {
    let publication = try publication()
    #expect(publication.tasks[2].due.first?.iso == "2026-04-01")
    #expect(publication.tasks[2].due.last?.iso == "2026-06-30")
    #expect(publication.tasks[3].due.recurs)
    let home = try #require(publication.load.last)
    #expect(home.name == "Sở Nội vụ")
    #expect(home.months == [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0])
    #expect((home.standing, home.elsewhere, home.undated, home.total) == (1, 0, 0, 2))
    let other = try #require(publication.load.first)
    #expect((other.key, other.undated, other.total) == ("cong-ty-la", 1, 1))
  }

  @Test("an extract has what an agency leads, supports, shares through a collective, and reports")
  func extracts() throws {
    let publication = try publication()
    let directory = ReferenceData.embedded().directory
    let home = try #require(publication.extract(named: "SNV", in: directory))
    #expect(home.leads == [2, 3])
    #expect(home.supports == [])
    #expect(home.duties == [0])
    let all = try #require(publication.extract(named: "các sở, ban, ngành", in: directory))
    #expect(all.isCollective)
    #expect(all.supports == [3])
    #expect(publication.extract(named: "công ty lạ", in: directory)?.leads == [1])
    let member = try #require(publication.extract(named: "Sở Công Thương", in: directory))
    #expect(member.leads + member.supports == [])
    #expect(member.shared == [3])
    #expect(publication.extract(named: "công ty khác", in: directory) == nil)
  }

  @Test("narrowed to an agency, numbers and headings stay those of the plan")
  func narrowed() throws {
    let publication = try publication()
    let extract = try #require(publication.extracts.first { $0.key == "so-nv" })
    let own = publication.narrowed(to: extract)
    #expect(own.tasks.map(\.number) == [3, 4])
    #expect(own.rows == [.heading(1), .heading(2), .task(0), .task(1)])
    #expect(own.agency?.leads == [0, 1])
    #expect(own.duties.map(\.id) == ["r"])
    #expect(own.targets == [])
  }

  @Test("the head is worded as a document's head")
  func head() throws {
    let head = try publication().head
    #expect(head.body == "Ủy ban nhân dân tỉnh Quảng Ngãi")
    #expect(head.locality == "Quảng Ngãi")
    #expect(head.symbol == "05/KH-UBND")
    #expect(head.signer == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"])
    #expect(head.subject == "Dịch vụ công trực tuyến năm 2026")
  }
}
