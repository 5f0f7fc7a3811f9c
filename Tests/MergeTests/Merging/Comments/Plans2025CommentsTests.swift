import Foundation
import TestSupport
import Testing

@testable import Merge

/// The letter with which this product began, applied to the drafts of the repository.
@Suite("The letters of plans/2025")
struct Plans2025CommentsTests {
  private static let loading = Workspace.load([Repository.url("plans/2025").path])

  private let workspace: Workspace

  init() throws { workspace = try #require(Self.loading.workspace) }

  private func point(_ name: String) throws -> AmendedPoint {
    try #require(workspace.amendment.points.first { $0.name.description == name })
  }

  private func task(_ id: String, in plans: [Plan]) throws -> (Plan, PlanTask) {
    let plan = try #require(plans.first { $0.id.string == "e-service-2025" })
    return (plan, try #require(plan.tasks.first { $0.id.string == id }))
  }

  @Test(
    "the lead of điểm a, c khoản 4 Mục VI goes to the departments and localities, and so does their place"
  )
  func lead() throws {
    for (id, before, after) in [
      ("es-48", "điểm a khoản 4 Mục VI", "điểm d khoản 6 Mục VI"),
      ("es-50", "điểm c khoản 4 Mục VI", "điểm đ khoản 6 Mục VI"),
    ] {
      let (old, oldTask) = try task(id, in: workspace.drafts)
      #expect(old.address(of: oldTask).description == before)
      #expect(oldTask.texts(of: .lead) == ["Văn phòng UBND tỉnh"])
      let (new, newTask) = try task(id, in: workspace.plans)
      #expect(new.address(of: newTask).description == after)
      #expect(newTask.texts(of: .lead) == ["các sở, ban, ngành và địa phương"])
      #expect(newTask.title.string == oldTask.title.string)
      #expect(newTask.id.range.start.line == oldTask.id.range.start.line)
    }
    let (plan, left) = try task("es-49", in: workspace.plans)
    #expect(plan.address(of: left).description == "điểm b khoản 4 Mục VI")
    #expect(left.texts(of: .lead) == ["Văn phòng UBND tỉnh"])
    #expect(try point("744-VP-TTHC/2").outcome == .applied)
    #expect(try point("744-VP-TTHC/2").disposition == .accepted)
  }

  @Test("“công cụ kỹ thuật” is an open finding at every use, with the letter as its source")
  func term() throws {
    #expect(try point("744-VP-TTHC/3").outcome == .open)
    let findings = workspace.amendment.findings(workspace.plans).filter { $0.code == .undefinedTerm }
    #expect(findings.map(\.place.range.start.line) == [336, 345])
    for finding in findings {
      #expect(finding.notes.map { FileName.last(of: $0.place.file) } == ["744-VP-TTHC.yaml"])
      #expect(
        Wording(.english).sentence(finding.message)
          == "“công cụ kỹ thuật” is not defined; 744/VP-TTHC (Văn phòng UBND tỉnh, point 3) asks what it means"
      )
    }
  }

  @Test("the annual plan is what the request to integrate asks for")
  func integration() throws {
    #expect(try point("744-VP-TTHC/1").outcome == .satisfied)
  }

  @Test("contradicting leads are left as they are, with both letters named")
  func contradiction() throws {
    let (_, task) = try task("es-42", in: workspace.plans)
    #expect(task.texts(of: .lead) == ["Sở Khoa học và Công nghệ"])
    let findings = workspace.amendment.findings(workspace.plans).filter { $0.code == .contradictoryComments }
    #expect(
      findings.map { Wording(.english).sentence($0.message) } == [
        "comments on điểm đ khoản 5 Mục IV contradict each other: snv (Sở Nội vụ), stc (Sở Tài chính)"
      ]
    )
  }

  @Test("what became of every point")
  func outcomes() {
    #expect(
      workspace.amendment.points.map { "\($0.name) \($0.outcome.rawValue)" } == [
        "744-VP-TTHC/1 satisfied", "744-VP-TTHC/2 applied", "744-VP-TTHC/3 open", "snv/1 applied",
        "snv/2 contradicted", "snv/3 applied", "stc/1 applied", "stc/2 contradicted", "stc/3 unresolved",
        "son-ha/1 applied", "son-ha/2 applied", "son-ha/3 noted",
      ]
    )
  }

  @Test("in the revision no line changes but those that the letters mean")
  func lines() throws {
    let draft = try #require(workspace.amendment.drafts.first)
    #expect(workspace.amendment.drafts.count == 1)
    let before = try Repository.text("plans/2025/e-service.yaml").split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let after = String(decoding: draft.bytes, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let difference = after.difference(from: before)
    let added = difference.insertions.map { change -> Substring in
      if case .insert(_, let line, _) = change { return line }
      return ""
    }
    let removed = difference.removals.map { change -> Substring in
      if case .remove(_, let line, _) = change { return line }
      return ""
    }
    // Two tasks go, with five lines each but for their titles and deadlines; two sentences have other words.
    let gone: Set<Substring> = ["            number: a", "            number: c"]
    #expect(
      Set(removed).subtracting(added).filter { !$0.contains("title: ") && !$0.contains("Hằng năm") } == gone
    )
    #expect(
      added.filter { !removed.contains($0) }.map(String.init) == [
        "            support: Văn phòng UBND tỉnh",
        "      Căn cứ nhiệm vụ được giao, các cơ quan lập dự toán chi tiết gửi cơ quan tài chính cùng cấp thẩm định theo quy định.",
        "            title: Đưa kết quả thực hiện Kế hoạch vào nội dung xác định Chỉ số cải cách hành chính của cơ quan, địa phương",
        "            output: Văn bản giao chỉ tiêu",
        "            number: d",
        "            lead: các sở, ban, ngành và địa phương",
        "            number: đ",
        "            lead: các sở, ban, ngành và địa phương",
        "          - id: son-ha-2",
        "            title: Ưu tiên phủ sóng di động băng rộng tại các thôn còn lõm sóng",
        "            due: Quý IV/2025",
      ]
    )
  }
}
