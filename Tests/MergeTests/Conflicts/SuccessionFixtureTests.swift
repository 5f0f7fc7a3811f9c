import Testing

@testable import Merge

/// Two versions of a national annex of 140 rows, before and after the ministries were merged: in 44 rows the lead
/// changes its name and in 25 more only the support does. Nothing else differs.
@Suite("An annex before and after mergers")
struct SuccessionFixtureTests {
  static let renames = [
    ("Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ"), ("Bộ TT&TT", "Bộ KH&CN"),
    ("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"), ("Bộ KH&ĐT", "Bộ Tài chính"),
    ("Bộ Lao động - Thương binh và Xã hội", "Bộ Nội vụ"), ("Bộ Giao thông vận tải", "Bộ Xây dựng"),
    ("Bộ Tài nguyên và Môi trường", "Bộ Nông nghiệp và Môi trường"),
    ("Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Nông nghiệp và Môi trường"),
    ("Ủy ban Dân tộc", "Bộ Dân tộc và Tôn giáo"),
  ]
  static let others = ["Bộ Công an", "Bộ Tư pháp", "Bộ Quốc phòng", "Bộ Y tế", "Văn phòng Chính phủ"]

  static func annex(_ id: String, date: String, isNew: Bool, withSupport: Bool) throws -> Plan {
    let tasks = (0..<140).map { row -> SamplePlan.Task in
      var task = SamplePlan.Task(
        "row-\(row + 1)",
        "Hoàn thiện quy định số \(row + 1) theo chương trình hành động"
      )
      let rename = renames[row % renames.count]
      let name = isNew ? rename.1 : rename.0
      task.lead = [row < 44 ? name : others[row % others.count]]
      if withSupport { task.support = [(44..<69).contains(row) ? name : "các bộ, ngành, địa phương"] }
      task.due = "12/2025"
      task.output = "Văn bản được ban hành"
      return task
    }
    return try SamplePlan(id, date: date, tasks: tasks).plan()
  }

  static func plans(withSupport: Bool) throws -> [Plan] {
    [
      try annex("nq-before", date: "2025-01-09", isNew: false, withSupport: withSupport),
      try annex("nq-after", date: "2025-04-01", isNew: true, withSupport: withSupport),
    ]
  }

  static let rows = OverlapReport.groups(
    (0..<140).map { [TaskReference(plan: 0, task: $0), TaskReference(plan: 1, task: $0)] }
  )

  @Test("gives 44 notes about leads and not one conflict")
  func leads() throws {
    let plans = try Self.plans(withSupport: false)
    let findings = ConflictChecker(.reference(plans), overlaps: Self.rows).findings()
    #expect(findings.map(\.code) == Array(repeating: .renamedAgency, count: 44))
    #expect(findings.allSatisfy { $0.severity == .note && $0.message.key == .agencyRenamed })
  }

  @Test("gives 25 notes more where only the support was renamed, and still no conflict")
  func support() throws {
    let plans = try Self.plans(withSupport: true)
    let findings = ConflictChecker(.reference(plans), overlaps: Self.rows).findings()
    #expect(findings.map(\.code) == Array(repeating: .renamedAgency, count: 69))
  }

  @Test("settles all 44 leads under the new names, each with its reason")
  func settled() throws {
    let plans = try Self.plans(withSupport: false)
    let reconciliation = Reconciliation(.reference(plans))
    var renamed = 0
    for (row, group) in Self.rows.groups.enumerated() {
      let lead = try #require(reconciliation.reconcile(group.members).first { $0.field == .lead })
      #expect(lead.value == .texts(plans[1].tasks[row].lead?.texts.map(\.string) ?? []))
      if case .settled(by: .succession, let because) = lead.verdict {
        renamed += 1
        #expect(because.map(\.key) == [.agencyRenamed])
      } else {
        #expect(lead.verdict == .agreed)
      }
    }
    #expect(renamed == 44)
  }
}
