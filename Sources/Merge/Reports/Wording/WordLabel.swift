/// Headings and phrases of the documents for Word; `{name}` marks a gap.
public enum WordLabel: Hashable, CaseIterable, Sendable {
  // The annual plan.
  case issues, annex, annexNumbered, annexOf, annexOfDraft, targetsAnnex, tasksAnnex, dutiesAnnex
  case tasksHere, taskHere, attached, targetsAt, tasksAt, dutiesAt
  case audience, channel, recipients, toAgencies, archive, placeAndDate, symbolLine, legend
  // Overlaps and conflicts.
  case overlapsTitle, ofPlans, mergedPlans, balance, overlapsPart, conflictsPart, pairHeading, toDecide
  case decided, reason, proposal, field, greyLegend
  // The comparison.
  case comparisonTitle, kind, words, old, new, leftOut
  // The comparison of revisions.
  case oldVersion, newVersion, changeLegend
  // Answers and extracts.
  case answersTitle, extractTitle, extractOf, leadsPart, supportsPart, sharedPart, dutiesPart

  var english: String {
    switch self {
    case .issues: "{body} issues the {title} as follows:"
    case .annex: "Annex"
    case .annexNumbered: "Annex {number}"
    case .annexOf: "(To plan {number} of {date} of {body})"
    case .annexOfDraft: "(To the draft plan of {body})"
    case .targetsAnnex: "Targets of {year}"
    case .tasksAnnex: "Tasks of {year}"
    case .dutiesAnnex: "Reporting"
    case .tasksHere: "Tasks: numbers {first} to {last} of {annex}."
    case .taskHere: "Task: number {first} of {annex}."
    case .attached: "{parts} are part of this plan./."
    case .targetsAt: "targets in {annex}"
    case .tasksAt: "tasks in {annex}"
    case .dutiesAt: "reporting duties in {annex}"
    case .audience: "Audience: {text}"
    case .channel: "Channel: {text}"
    case .recipients: "Recipients:"
    case .toAgencies: "agencies with tasks in {annex};"
    case .archive: "file."
    case .placeAndDate: "{place}, {date}"
    case .symbolLine: "No. {symbol}"
    case .legend: "Where the plans disagree, each value names its plan. {plans}"
    case .overlapsTitle: "Overlaps and conflicts between the plans"
    case .ofPlans: "(To the draft of: {title})"
    case .mergedPlans: "Plans"
    case .balance: "Account of what was merged"
    case .overlapsPart: "Overlaps"
    case .conflictsPart: "Conflicts"
    case .pairHeading: "{number}. {relation}, probability {percent} ({id})"
    case .toDecide: "Decision:  [   ] merge   [   ] keep both   [   ] not the same     Reason:"
    case .decided: "Decided: {decision}"
    case .reason: "Because {reasons}."
    case .proposal: "Proposed: {text}"
    case .field: "Field"
    case .greyLegend: "Words on grey ground stand on one side only."
    case .comparisonTitle: "Where everything in the plans went"
    case .kind: "Kind"
    case .words: "Content"
    case .old: "In the draft"
    case .new: "In the annual plan"
    case .leftOut: "left out"
    case .oldVersion: "Before: {version}."
    case .newVersion: "After: {version}."
    case .changeLegend: "Words that were dropped are struck through; new words are bold."
    case .answersTitle: "Answers to comments"
    case .extractTitle: "Tasks of {agency}"
    case .extractOf: "(From: {title})"
    case .leadsPart: "In the lead ({count})"
    case .supportsPart: "In support ({count})"
    case .sharedPart: "Together with other agencies ({count})"
    case .dutiesPart: "Reporting ({count})"
    }
  }

  var vietnamese: String {
    switch self {
    case .issues: "{body} ban hành {title} như sau:"
    case .annex: "Phụ lục"
    case .annexNumbered: "Phụ lục {number}"
    case .annexOf: "(Kèm theo Kế hoạch số {number} ngày {date} của {body})"
    case .annexOfDraft: "(Kèm theo dự thảo Kế hoạch của {body})"
    case .targetsAnnex: "Chỉ tiêu năm {year}"
    case .tasksAnnex: "Danh mục nhiệm vụ năm {year}"
    case .dutiesAnnex: "Chế độ báo cáo"
    case .tasksHere: "Nhiệm vụ cụ thể: số thứ tự từ {first} đến {last} tại {annex}."
    case .taskHere: "Nhiệm vụ cụ thể: số thứ tự {first} tại {annex}."
    case .attached: "Kèm theo Kế hoạch này: {parts}./."
    case .targetsAt: "chỉ tiêu tại {annex}"
    case .tasksAt: "danh mục nhiệm vụ tại {annex}"
    case .dutiesAt: "chế độ báo cáo tại {annex}"
    case .audience: "Đối tượng: {text}"
    case .channel: "Hình thức: {text}"
    case .recipients: "Nơi nhận:"
    case .toAgencies: "Các cơ quan, đơn vị được giao nhiệm vụ tại {annex};"
    case .archive: "Lưu: VT."
    case .placeAndDate: "{place}, ngày {date}"
    case .symbolLine: "Số: {symbol}"
    case .legend: "Nội dung các kế hoạch chưa thống nhất ghi kèm tên kế hoạch: {plans}"
    case .overlapsTitle: "Báo cáo trùng lặp, chồng chéo và mâu thuẫn giữa các kế hoạch"
    case .ofPlans: "(Kèm theo dự thảo {title})"
    case .mergedPlans: "Các kế hoạch được rà soát"
    case .balance: "Cân đối nội dung"
    case .overlapsPart: "Trùng lặp, chồng chéo"
    case .conflictsPart: "Mâu thuẫn"
    case .pairHeading: "{number}. {relation}, khả năng {percent} ({id})"
    case .toDecide: "Ý kiến xử lý:  [   ] hợp nhất   [   ] giữ cả hai   [   ] không trùng     Lý do:"
    case .decided: "Đã quyết định: {decision}"
    case .reason: "Lý do: {reasons}."
    case .proposal: "Đề xuất: {text}"
    case .field: "Nội dung"
    case .greyLegend: "Chữ trên nền xám chỉ có ở một bên."
    case .comparisonTitle: "Bảng so sánh các kế hoạch với kế hoạch năm"
    case .kind: "Loại"
    case .words: "Nội dung"
    case .old: "Vị trí trong dự thảo"
    case .new: "Vị trí trong kế hoạch năm"
    case .leftOut: "không đưa vào"
    case .oldVersion: "Bản cũ: {version}."
    case .newVersion: "Bản mới: {version}."
    case .changeLegend: "Chữ gạch ngang là nội dung bỏ; chữ đậm là nội dung mới."
    case .answersTitle: "Bảng tổng hợp, tiếp thu, giải trình ý kiến góp ý"
    case .extractTitle: "Nhiệm vụ giao {agency}"
    case .extractOf: "(Trích {title})"
    case .leadsPart: "Nhiệm vụ chủ trì ({count})"
    case .supportsPart: "Nhiệm vụ phối hợp ({count})"
    case .sharedPart: "Nhiệm vụ giao chung với các cơ quan khác ({count})"
    case .dutiesPart: "Chế độ báo cáo ({count})"
    }
  }
}

extension Wording {
  /// A heading or phrase of the documents for Word with its gaps filled.
  public func phrase(_ label: WordLabel, _ arguments: [String: String] = [:]) -> String {
    Wording.fill(language == .vietnamese ? label.vietnamese : label.english) { arguments[$0] }
  }
}
