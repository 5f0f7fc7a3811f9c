/// Headings and connecting phrases of the reports, each with a wording in every language.
public enum ReportLabel: String, Hashable, CaseIterable, Sendable {
  // Findings.
  case because, and, remedy
  // Overlaps.
  case noOverlaps, pairs
  // The summary of a merge.
  case balanceHeading, columnKind, columnTitle, columnIn, columnKept, columnMerged, columnExcluded, columnOut
  case columnRelation, columnIdentifier
  case balanced, unbalanced, noConflicts, andMore, remarksHeading, decidedCount, decidedBy, decidedLine
  case filesHeading, fileAnnual, fileFindings, fileSARIF, fileSummary, fileProvenance
  case nextStepsHeading, stepExplain, stepCheck, stepVerify
  // The answers to letters.
  case answersHeading, answerTally, columnNumber, columnAgency, columnPosition, columnComment, columnAnswer
  case columnExplanation, columnOld, columnNew, commentReason, inAnnual, partsWent, partsHeading
  case changedByLetter, commentCount
  // The explanation of a finding.
  case comparisonsHeading, columnField, columnLevel, columnWeight, weightSum, comparisonStart, weightLegend,
    ownLegend
  // How well the probabilities agree with judgements.
  case flaggedQuestion, duplicateQuestion, evaluationCounts, evaluationFigures
  case columnThreshold, columnPrecision, columnRecall, columnF1, columnReported
  case columnProbability, columnPairs, columnExpected, columnObserved
}

extension ReportLabel {
  var english: String {
    switch self {
    case .because: "because {reasons}"
    case .and: "and {reason}"
    case .remedy: "help:"
    case .noOverlaps: "No overlaps."
    case .pairs: "{count} overlapping pairs: {parts}"
    case .balanceHeading: "Account"
    case .columnKind: "kind"
    case .columnTitle: "title"
    case .columnIn: "in"
    case .columnKept: "= kept"
    case .columnMerged: "+ merged"
    case .columnExcluded: "+ excluded"
    case .columnOut: "result"
    case .columnRelation: "relation"
    case .columnIdentifier: "id"
    case .balanced: "Every item of every plan is accounted for exactly once."
    case .unbalanced:
      "The account does not balance: items of the plans are missing, doubled or altered. Do not issue this plan."
    case .noConflicts: "No conflicts."
    case .andMore: "... and {count} more: {place}"
    case .decidedCount: "{count} more were decided by people."
    case .decidedBy: "{by}{day}: {why}"
    case .decidedLine: "decided by {decision}"
    case .remarksHeading: "Also found"
    case .filesHeading: "Written"
    case .fileAnnual: "the annual plan"
    case .fileFindings: "every finding, for programs"
    case .fileSARIF: "the same for editors and code hosts"
    case .fileSummary: "this summary in full"
    case .fileProvenance: "where everything comes from, as W3C PROV"
    case .nextStepsHeading: "Next"
    case .stepExplain: "see both sides of a finding"
    case .stepCheck: "list every finding at its place"
    case .stepVerify: "prove again that nothing was lost"
    case .answersHeading: "Comments received, and how they are answered"
    case .answerTally: "{count} points: {parts}"
    case .columnNumber: "no."
    case .columnAgency: "agency, letter"
    case .columnPosition: "position in the draft"
    case .columnComment: "comment"
    case .columnAnswer: "answer"
    case .columnExplanation: "explanation"
    case .columnOld: "in the draft"
    case .columnNew: "in the annual plan"
    case .commentReason: "Reason: {reason}"
    case .inAnnual: "annual plan: {address}"
    case .partsWent: "{count} items are in the annual plan, {excluded} were left out with a reason"
    case .partsHeading: "Where each part went ({point})"
    case .commentCount:
      "{count} points of letters: {applied} answered, {open} open (merge-tool amend lists them)"
    case .changedByLetter: "changed by {letter} ({issuer}), point {point}:"
    case .comparisonsHeading: "Compared"
    case .columnField: "compared by"
    case .comparisonStart: "any two tasks, to begin with"
    case .weightLegend:
      "A weight above 0 speaks for the same work, below 0 against it; each 1 doubles or halves the odds."
    case .ownLegend: "[ ] marks what only one side says."
    case .columnLevel: "outcome"
    case .columnWeight: "weight"
    case .weightSum: "sum"
    case .flaggedQuestion: "duplicate or overlap"
    case .duplicateQuestion: "duplicate"
    case .evaluationCounts: "{positives} of {pairs} pairs are judged so"
    case .evaluationFigures:
      "average precision {ap}, best F1 {f1} from {threshold} on, calibration error {ece}"
    case .columnThreshold: "from"
    case .columnPrecision: "precision"
    case .columnRecall: "recall"
    case .columnF1: "F1"
    case .columnReported: "reported"
    case .columnProbability: "probability"
    case .columnPairs: "pairs"
    case .columnExpected: "expected"
    case .columnObserved: "observed"
    }
  }

  var vietnamese: String {
    switch self {
    case .because: "vì {reasons}"
    case .and: "và {reason}"
    case .remedy: "gợi ý:"
    case .noOverlaps: "Không có trùng lặp, chồng chéo."
    case .pairs: "{count} cặp trùng lặp, chồng chéo: {parts}"
    case .balanceHeading: "Cân đối nội dung"
    case .columnKind: "loại"
    case .columnTitle: "tên"
    case .columnIn: "đầu vào"
    case .columnKept: "= giữ nguyên"
    case .columnMerged: "+ hợp nhất"
    case .columnExcluded: "+ loại ra"
    case .columnOut: "kết quả"
    case .columnRelation: "quan hệ"
    case .columnIdentifier: "mã"
    case .balanced: "Mọi nội dung của các kế hoạch đều có mặt đúng một lần."
    case .unbalanced:
      "Không cân đối: có nội dung bị thiếu, trùng hoặc sai khác so với các kế hoạch; không ban hành kết quả này."
    case .noConflicts: "Không có mâu thuẫn."
    case .andMore: "... và {count} nữa: {place}"
    case .decidedCount: "Ngoài ra {count} phát hiện đã được quyết định."
    case .decidedBy: "{by}{day}: {why}"
    case .decidedLine: "đã quyết định: {decision}"
    case .remarksHeading: "Phát hiện khác"
    case .filesHeading: "Đã ghi"
    case .fileAnnual: "kế hoạch năm đã hợp nhất"
    case .fileFindings: "mọi phát hiện, cho chương trình khác đọc"
    case .fileSARIF: "như trên, cho trình soạn thảo và kho mã"
    case .fileSummary: "bản tóm tắt này, đầy đủ"
    case .fileProvenance: "nguồn gốc của mọi nội dung, theo W3C PROV"
    case .nextStepsHeading: "Việc tiếp theo"
    case .stepExplain: "xem hai bên của một phát hiện"
    case .stepCheck: "liệt kê mọi phát hiện theo vị trí"
    case .stepVerify: "chứng minh lại rằng không mất nội dung nào"
    case .answersHeading: "Bảng tổng hợp, tiếp thu, giải trình ý kiến góp ý"
    case .answerTally: "{count} ý kiến: {parts}"
    case .columnNumber: "STT"
    case .columnAgency: "Cơ quan góp ý (số, ngày văn bản)"
    case .columnPosition: "Vị trí trong dự thảo"
    case .columnComment: "Nội dung góp ý"
    case .columnAnswer: "Tiếp thu"
    case .columnExplanation: "Giải trình"
    case .columnOld: "trong dự thảo"
    case .columnNew: "trong kế hoạch năm"
    case .commentReason: "Lý do: {reason}"
    case .inAnnual: "kế hoạch năm: {address}"
    case .partsWent: "{count} nội dung có trong kế hoạch năm, {excluded} nội dung loại ra có nêu lý do"
    case .partsHeading: "Nội dung được lồng ghép đến đâu ({point})"
    case .commentCount:
      "{count} ý kiến góp ý: {applied} đã xử lý, {open} chưa giải quyết (merge-tool amend liệt kê)"
    case .changedByLetter: "đã sửa theo {letter} ({issuer}), ý kiến {point}:"
    case .comparisonsHeading: "So sánh"
    case .columnField: "so theo"
    case .comparisonStart: "hai nhiệm vụ bất kỳ, lúc chưa so"
    case .weightLegend:
      "Trọng số lớn hơn 0 nói là cùng một việc, nhỏ hơn 0 nói ngược lại; cứ 1 đơn vị thì khả năng tăng hoặc giảm gấp đôi."
    case .ownLegend: "Chữ trong [ ] chỉ có ở một bên."
    case .columnLevel: "kết quả"
    case .columnWeight: "trọng số"
    case .weightSum: "tổng"
    case .flaggedQuestion: "trùng lặp hoặc chồng chéo"
    case .duplicateQuestion: "trùng lặp"
    case .evaluationCounts: "{positives} trong {pairs} cặp được đánh giá như vậy"
    case .evaluationFigures:
      "độ chính xác trung bình {ap}, F1 cao nhất {f1} tính từ {threshold}, sai số xác suất {ece}"
    case .columnThreshold: "ngưỡng"
    case .columnPrecision: "độ chính xác"
    case .columnRecall: "độ bao phủ"
    case .columnF1: "F1"
    case .columnReported: "báo ra"
    case .columnProbability: "xác suất"
    case .columnPairs: "số cặp"
    case .columnExpected: "dự kiến"
    case .columnObserved: "thực tế"
    }
  }
}
