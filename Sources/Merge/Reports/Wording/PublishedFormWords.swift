extension Wording {
  /// What a file of results holds, in a few words.
  func word(_ content: MergeReport.ResultFile.Content) -> String {
    switch content {
    case .report(let label): self.label(label)
    case .published(let form): word(form)
    }
  }

  /// What a published form holds, in a few words.
  public func word(_ form: PublishedForm) -> String {
    let words: (vietnamese: String, english: String) =
      switch form {
      case .annual: ("kế hoạch năm, trình bày theo Nghị định 30/2020/NĐ-CP", "the annual plan as a document")
      case .overlaps:
        ("báo cáo trùng lặp, chồng chéo, mâu thuẫn", "overlaps and conflicts, with both wordings")
      case .comparison: ("bảng so sánh các kế hoạch với kế hoạch năm", "where everything in the plans went")
      case .comments: ("bảng tổng hợp, tiếp thu, giải trình ý kiến góp ý", "the answers to the letters")
      case .agencies: ("nhiệm vụ giao một cơ quan", "the tasks of one agency")
      case .tracking: ("bảng theo dõi nhiệm vụ", "the sheet for tracking the tasks")
      case .review: ("trang rà soát, quyết định", "the page for reviewing and deciding")
      case .deadlines: ("lịch thời hạn và báo cáo", "the calendar of deadlines and reports")
      case .markdown: ("kế hoạch năm, cho kho mã", "the annual plan for code hosts")
      case .tasks: ("danh mục nhiệm vụ, cho chương trình khác đọc", "the tasks, for other programs")
      }
    return language == .vietnamese ? words.vietnamese : words.english
  }
}
