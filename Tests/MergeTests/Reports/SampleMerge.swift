import Merge

/// A small merge as the engine would report it, for the tests of the reports.
enum SampleMerge {
  static let training = ListedItem(
    plan: "e-service-2025",
    id: "es-01",
    title: "Tập huấn kỹ năng số cho thành viên Tổ công nghệ số cộng đồng",
    address: "điểm a khoản 1 Mục III",
    place: SampleFindings.place("plans/2025/e-service.yaml", 12, 9)
  )

  static let otherTraining = ListedItem(
    plan: "digital-transformation-2025",
    id: "dt-07",
    title:
      "Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng các xã, phường, thị trấn trên địa bàn toàn tỉnh",
    address: "STT 7 Phụ lục II",
    place: SampleFindings.place("plans/2025/digital-transformation.yaml", 80, 9)
  )

  static let campaign = ListedItem(
    plan: "e-service-2025",
    id: "es-02",
    title: "Tuyên truyền trên Báo",
    address: "điểm b khoản 1 Mục III",
    place: SampleFindings.place("plans/2025/e-service.yaml", 30, 9)
  )

  static let pair = OverlapListing.Pair(
    id: "ovl-3f2a91c0",
    relation: .duplicate,
    probability: 0.974,
    first: training,
    second: otherTraining,
    comparisons: [
      OverlapPair.Comparison(field: "words", level: .share(0.93), weight: 5.25),
      OverlapPair.Comparison(field: "sectors", level: .outcome(.contained), weight: 0),
      OverlapPair.Comparison(field: "swapped", level: .amount(.little), weight: -1.5),
    ]
  )

  static let overlaps = OverlapListing(
    pairs: [
      OverlapListing.Pair(
        id: "ovl-00c0ffee",
        relation: .overlap,
        probability: 0.61,
        first: campaign,
        second: otherTraining
      ),
      pair,
    ],
    groups: [
      OverlapListing.Group(id: "grp-1a2b3c4d", relation: .duplicate, members: [training, otherTraining])
    ]
  )

  static let summary: MergeSummary = {
    var summary = MergeSummary(
      plans: 2,
      balances: [
        Balance(kind: .task, incoming: 5, kept: 2, merged: 2, excluded: 1, entries: 3),
        Balance(kind: .target, incoming: 2, kept: 2, merged: 0, excluded: 0, entries: 2),
      ]
    )
    summary.duplicates = 1
    summary.overlaps = 1
    summary.openConflicts = 1
    summary.settledConflicts = 2
    summary.appliedDecisions = 3
    return summary
  }()

  static let report: MergeReport = {
    var report = MergeReport(
      title: "Kế hoạch năm 2025",
      sources: [
        MergeReport.Source(
          plan: "e-service-2025",
          title: "Kế hoạch triển khai Đề án dịch vụ công trực tuyến",
          tasks: 3
        ),
        MergeReport.Source(
          plan: "digital-transformation-2025",
          title: "Kế hoạch chuyển đổi số của cơ quan nhà nước và bảo đảm an toàn thông tin mạng",
          tasks: 2
        ),
      ],
      summary: summary,
      overlaps: overlaps,
      findings: SampleFindings.report
    )
    report.inputs = ["plans/2025"]
    report.files = [
      MergeReport.ResultFile(path: "build/2025/annual.yaml", content: .fileAnnual),
      MergeReport.ResultFile(path: "build/2025/summary.md", content: .fileSummary),
    ]
    return report
  }()
}
