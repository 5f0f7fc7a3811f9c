/// Headings and phrases of comparisons; `{name}` marks a gap.
public enum RevisionLabel: Hashable, CaseIterable, Sendable {
  case noChanges, rewordedCount, renumberedCount, rewordingsHeading, renumberingsHeading
  case tableHeading, columnPlace, columnBefore, columnAfter, columnExplanation, notThere, dropped
  case movedTo, reorderedTo, splitInto, joinedFrom, summaryLine, numberChange

  var english: String {
    switch self {
    case .noChanges: "nothing changed"
    case .rewordedCount: "in other words with the same meaning"
    case .renumberedCount: "with another id or number"
    case .rewordingsHeading: "Other words, same meaning"
    case .renumberingsHeading: "Other ids and numbers"
    case .tableHeading: "Comparison of the revised plan"
    case .columnPlace: "position"
    case .columnBefore: "before"
    case .columnAfter: "after"
    case .columnExplanation: "explanation"
    case .notThere: "(not there)"
    case .dropped: "(dropped)"
    case .movedTo: "moved from {old} to {new}"
    case .reorderedTo: "moved to another position: {old}, now {new}"
    case .splitInto: "split into {parts}"
    case .joinedFrom: "joined from {parts}"
    case .summaryLine: "{old} → {new}: {summary}"
    case .numberChange: "{old} → {new}"
    }
  }

  var vietnamese: String {
    switch self {
    case .noChanges: "không có thay đổi"
    case .rewordedCount: "chỗ viết khác, nghĩa không đổi"
    case .renumberedCount: "mục đổi mã hoặc số thứ tự"
    case .rewordingsHeading: "Viết khác, nghĩa không đổi"
    case .renumberingsHeading: "Đổi mã, đổi số thứ tự"
    case .tableHeading: "Bảng so sánh nội dung sửa đổi, bổ sung"
    case .columnPlace: "vị trí"
    case .columnBefore: "nội dung cũ"
    case .columnAfter: "nội dung mới"
    case .columnExplanation: "giải trình"
    case .notThere: "(chưa có)"
    case .dropped: "(bỏ)"
    case .movedTo: "chuyển từ {old} đến {new}"
    case .reorderedTo: "đổi thứ tự: {old}, nay là {new}"
    case .splitInto: "tách thành {parts}"
    case .joinedFrom: "gộp từ {parts}"
    case .summaryLine: "{old} → {new}: {summary}"
    case .numberChange: "{old} → {new}"
    }
  }
}

extension Wording {
  /// A heading or phrase of comparisons with its gaps filled.
  public func label(_ label: RevisionLabel, _ arguments: [String: String] = [:]) -> String {
    Wording.fill(language == .vietnamese ? label.vietnamese : label.english) { arguments[$0] }
  }

  /// What kind of change it is.
  public func word(_ kind: RevisionChange.Kind) -> String {
    switch kind {
    case .addition: choose("thêm", "added")
    case .removal: choose("bỏ", "removed")
    case .modification: choose("sửa", "changed")
    case .move: choose("chuyển", "moved")
    case .split: choose("tách", "split")
    case .join: choose("gộp", "joined")
    }
  }

  /// The same behind a number.
  func summary(_ kind: RevisionChange.Kind) -> String {
    switch kind {
    case .addition: choose("mục thêm", "added")
    case .removal: choose("mục bỏ", "removed")
    case .modification: choose("chỗ sửa", "changed")
    case .move: choose("mục chuyển chỗ", "moved")
    case .split: choose("mục tách", "split")
    case .join: choose("mục gộp", "joined")
    }
  }

  /// What a change of a field means.
  public func word(_ meaning: ChangeMeaning) -> String {
    switch meaning {
    case .spelling: choose("chỉ khác cách viết", "only spelled differently")
    case .alias: choose("tên gọi khác của cùng đối tượng", "another name of the same")
    case .form: choose("viết khác, nghĩa không đổi", "the same in another form")
    case .filled: choose("bổ sung", "new")
    case .emptied: choose("bỏ nội dung này", "dropped")
    case .narrowed: choose("thu hẹp", "narrowed")
    case .widened: choose("mở rộng", "widened")
    case .earlier: choose("sớm hơn", "earlier")
    case .later: choose("muộn hơn", "later")
    case .shifted: choose("dời thời gian", "shifted")
    case .otherCycle: choose("đổi chu kỳ", "another cycle")
    case .otherKind: choose("đổi giữa làm một lần và định kỳ", "once instead of regularly, or the reverse")
    case .successor: choose("cơ quan kế thừa sau sắp xếp tổ chức", "the successor of the agency")
    case .replaced: choose("thay thế", "replaced")
    case .extended: choose("thêm", "extended")
    case .reduced: choose("bớt", "reduced")
    case .raised: choose("tăng", "raised")
    case .lowered: choose("giảm", "lowered")
    case .tightened: choose("thành bắt buộc", "now binding")
    case .relaxed: choose("thành phấn đấu", "now only striven for")
    case .otherUnit: choose("đổi đơn vị tính", "another unit")
    case .otherSource: choose("đổi nguồn kinh phí", "another source")
    case .opened: choose("chưa thống nhất", "now open")
    case .settled: choose("đã thống nhất", "settled")
    case .reworded: choose("sửa câu chữ", "reworded")
    }
  }

  /// The name of a field by its key in the file.
  func word(field: String) -> String {
    if let term = Term(rawValue: field) { return word(term) }
    switch field {
    case "year": return choose("năm", field)
    case "kind": return choose("loại kế hoạch", field)
    case "issuer": return choose("cơ quan ban hành", field)
    case "drafter": return choose("cơ quan soạn thảo", field)
    case "date": return choose("ngày ban hành", field)
    case "status": return choose("trạng thái", field)
    default: return field
    }
  }

  /// An item by its kind, id and place: `es-01 (điểm a khoản 4 Mục VI)`.
  func name(_ side: RevisionChange.Side, _ item: Term) -> String {
    let address = side.address.steps.isEmpty ? word(item) : side.address.description
    guard let id = side.id, item != .section, item != .plan else { return address }
    return "\(id) (\(address))"
  }

  private func choose(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }
}
