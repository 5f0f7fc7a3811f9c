/// Things that reports count; English has a plural for them.
public enum CountNoun: Hashable, CaseIterable, Sendable {
  case plan, task, target, report, paragraph, section
  case finding, error, warning, note
  case conflict, openConflict, duplicate, overlap, decision, staleDecision

  /// The noun for a kind of item; nil for terms that are no kind of item.
  public init?(item: Term) {
    switch item {
    case .task: self = .task
    case .target: self = .target
    case .report: self = .report
    case .paragraph: self = .paragraph
    case .section: self = .section
    default: return nil
    }
  }

  var english: (one: String, many: String) {
    switch self {
    case .plan: ("plan", "plans")
    case .task: ("task", "tasks")
    case .target: ("target", "targets")
    case .report: ("reporting duty", "reporting duties")
    case .paragraph: ("paragraph", "paragraphs")
    case .section: ("section", "sections")
    case .finding: ("finding", "findings")
    case .error: ("error", "errors")
    case .warning: ("warning", "warnings")
    case .note: ("note", "notes")
    case .conflict: ("conflict", "conflicts")
    case .openConflict: ("open conflict", "open conflicts")
    case .duplicate: ("duplicate", "duplicates")
    case .overlap: ("overlap", "overlaps")
    case .decision: ("decision", "decisions")
    case .staleDecision: ("stale decision", "stale decisions")
    }
  }

  var vietnamese: String {
    switch self {
    case .plan: "kế hoạch"
    case .task: "nhiệm vụ"
    case .target: "chỉ tiêu"
    case .report: "chế độ báo cáo"
    case .paragraph: "đoạn văn"
    case .section: "mục"
    case .finding: "phát hiện"
    case .error: "lỗi"
    case .warning: "cảnh báo"
    case .note: "lưu ý"
    case .conflict: "mâu thuẫn"
    case .openConflict: "mâu thuẫn chưa giải quyết"
    case .duplicate: "cặp trùng lặp"
    case .overlap: "cặp chồng chéo"
    case .decision: "quyết định"
    case .staleDecision: "quyết định đã cũ"
    }
  }
}
