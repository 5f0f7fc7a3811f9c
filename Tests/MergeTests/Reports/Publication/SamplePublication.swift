import TestSupport

@testable import Merge

/// A small plan as it is published, for the tests of the published forms.
enum SamplePublication {
  static let yaml = """
    format: plan/1
    plan: {id: mau-2025, kind: other, title: "Kế hoạch mẫu năm 2025", year: 2025, number: 67/KH-UBND, date: 2025-04-03, issuer: UBND tỉnh Quảng Ngãi}
    sections:
      - number: I
        title: Mục đích
        text: Nâng cao <b>nhận thức</b>.
      - number: II
        title: Nhiệm vụ
        tasks:
          - {id: t1, number: a, title: Tập huấn kỹ năng số, lead: Sở Nội vụ, support: Sở Tài chính, due: Quý II/2025, output: 02 lớp}
          - {id: t2, number: b, title: "=Mở chuyên mục", lead: "các sở, ban, ngành", due: Thường xuyên}
          - id: t3
            number: c
            title: Sản xuất video
            lead: Sở Tài chính
            due: {conflict: due-1a2b3c4d, candidates: [{value: Quý III/2025, from: x-2025/x1}, {value: 15/8/2025, from: y-2025/y1}]}
    targets:
      - {id: c1, indicator: Tỷ lệ hồ sơ trực tuyến, value: ">= 80%", by: 2025}
    reports:
      - {id: r1, to: UBND tỉnh, from: Sở Nội vụ, due: trước ngày 15 hằng tháng, content: Tình hình thực hiện}
    """

  /// The plan with one text put in the place of another.
  static func make(
    _ language: Language = .vietnamese,
    replacing text: String = "",
    with other: String = ""
  ) throws -> Publication {
    let source = text.isEmpty ? yaml : yaml.replacing(text, with: other)
    let reference = ReferenceData.embedded()
    let document = try YAMLReader().read(Array(source.utf8), file: "mau.yaml")
    let plan = PlanDecoder(agencies: reference.directory).decode(document).plan
    guard let plan else { throw Unreadable() }
    return Publication(plan, reference: reference, day: .on("2025-04-03"), in: Wording(language))
  }

  struct Unreadable: Error {}
}
