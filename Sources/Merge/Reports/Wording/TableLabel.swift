/// Titles and columns of the tables that published forms show, and the words of calendars.
public enum TableLabel: Hashable, CaseIterable, Sendable {
  // Columns.
  case number, section, task, detail, lead, support, due, firstDay, lastDay, output, budget, status, doneOn,
    note
  case address, origin, identifier
  case content, reporter, recipient, indicator, value, by, strength, binding, aspiration
  case relation, probability, positionA, taskA, positionB, taskB, decision
  case severity, finding, sides, reasons, remedies
  case agency, month, standing, elsewhere, undated, total
  // Sheets.
  case trackingName, trackingTitle, dutiesName, dutiesTitle, overlapsName, overlapsTitle
  case conflictsName, conflictsTitle, targetsName, targetsTitle, loadName, loadTitle
  case attachedTo, pageFooter
  // The states of work.
  case notStarted, underWay, done, late, suspended, chooseTitle, chooseMessage
  // Calendars.
  case dueSummary, disputedSummary, dutySummary, fieldLine, calendarName, calendarOfAgency, calendarNote

  var vietnamese: String {
    switch self {
    case .number: "STT"
    case .section: "Phần, mục"
    case .task: "Nhiệm vụ"
    case .detail: "Nội dung chi tiết"
    case .lead: "Cơ quan chủ trì"
    case .support: "Cơ quan phối hợp"
    case .due: "Thời gian thực hiện"
    case .firstDay: "Từ ngày"
    case .lastDay: "Đến ngày"
    case .output: "Sản phẩm"
    case .budget: "Kinh phí"
    case .status: "Tình trạng"
    case .doneOn: "Ngày hoàn thành"
    case .note: "Ghi chú"
    case .address: "Vị trí trong kế hoạch"
    case .origin: "Nguồn (kế hoạch, vị trí)"
    case .identifier: "Mã"
    case .content: "Nội dung báo cáo"
    case .reporter: "Cơ quan báo cáo"
    case .recipient: "Nơi nhận"
    case .indicator: "Chỉ tiêu"
    case .value: "Giá trị"
    case .by: "Mốc thời gian"
    case .strength: "Mức độ"
    case .binding: "bắt buộc"
    case .aspiration: "phấn đấu"
    case .relation: "Quan hệ"
    case .probability: "Khả năng"
    case .positionA: "Vị trí A"
    case .taskA: "Nhiệm vụ A"
    case .positionB: "Vị trí B"
    case .taskB: "Nhiệm vụ B"
    case .decision: "Quyết định"
    case .severity: "Mức độ"
    case .finding: "Nội dung"
    case .sides: "Các bên"
    case .reasons: "Lý do"
    case .remedies: "Gợi ý xử lý"
    case .agency: "Cơ quan chủ trì"
    case .month: "Tháng {month}"
    case .standing: "Thường xuyên, định kỳ"
    case .elsewhere: "Năm khác"
    case .undated: "Chưa rõ thời hạn"
    case .total: "Tổng"
    case .trackingName: "Theo dõi nhiệm vụ"
    case .trackingTitle: "BẢNG THEO DÕI THỰC HIỆN NHIỆM VỤ"
    case .dutiesName: "Kỳ báo cáo"
    case .dutiesTitle: "CÁC KỲ BÁO CÁO TRONG NĂM"
    case .overlapsName: "Trùng lặp, chồng chéo"
    case .overlapsTitle: "NHIỆM VỤ TRÙNG LẶP, CHỒNG CHÉO"
    case .conflictsName: "Mâu thuẫn"
    case .conflictsTitle: "NỘI DUNG MÂU THUẪN GIỮA CÁC KẾ HOẠCH"
    case .targetsName: "Chỉ tiêu"
    case .targetsTitle: "DANH MỤC CHỈ TIÊU"
    case .loadName: "Phân bổ theo tháng"
    case .loadTitle: "SỐ NHIỆM VỤ ĐẾN HẠN THEO CƠ QUAN CHỦ TRÌ VÀ THÁNG"
    case .attachedTo: "(Kèm theo {title} số {number})"
    case .pageFooter: "Trang &P/&N"
    case .notStarted: "Chưa thực hiện"
    case .underWay: "Đang thực hiện"
    case .done: "Hoàn thành"
    case .late: "Quá hạn"
    case .suspended: "Tạm dừng"
    case .chooseTitle: "Tình trạng"
    case .chooseMessage: "Chọn một giá trị trong danh sách."
    case .dueSummary: "Hạn: {title}"
    case .disputedSummary: "Hạn (chưa thống nhất): {title}"
    case .dutySummary: "Báo cáo {to}: {content}"
    case .fieldLine: "{field}: {text}"
    case .calendarName: "Thời hạn: {title}"
    case .calendarOfAgency: "Thời hạn của {agency}: {title}"
    case .calendarNote:
      "{dated} nhiệm vụ, chế độ báo cáo có ngày; {left} nội dung thường xuyên, theo sự kiện hoặc chưa rõ thời hạn không có trong lịch."
    }
  }

  var english: String {
    switch self {
    case .number: "No."
    case .section: "Section"
    case .task: "Task"
    case .detail: "Detail"
    case .lead: "Lead"
    case .support: "Support"
    case .due: "Due, as worded"
    case .firstDay: "From"
    case .lastDay: "By"
    case .output: "Output"
    case .budget: "Budget"
    case .status: "Status"
    case .doneOn: "Done on"
    case .note: "Note"
    case .address: "Position"
    case .origin: "Origin (plan, position)"
    case .identifier: "Id"
    case .content: "Report"
    case .reporter: "From"
    case .recipient: "To"
    case .indicator: "Indicator"
    case .value: "Value"
    case .by: "By, as worded"
    case .strength: "Strength"
    case .binding: "binding"
    case .aspiration: "aspiration"
    case .relation: "Relation"
    case .probability: "Probability"
    case .positionA: "Position A"
    case .taskA: "Task A"
    case .positionB: "Position B"
    case .taskB: "Task B"
    case .decision: "Decision"
    case .severity: "Severity"
    case .finding: "Finding"
    case .sides: "Sides"
    case .reasons: "Reasons"
    case .remedies: "What to do"
    case .agency: "Leading agency"
    case .month: "Month {month}"
    case .standing: "Standing or recurring"
    case .elsewhere: "Other years"
    case .undated: "No clear deadline"
    case .total: "Total"
    case .trackingName: "Tasks"
    case .trackingTitle: "TRACKING OF TASKS"
    case .dutiesName: "Reports"
    case .dutiesTitle: "REPORTS DUE IN THE YEAR"
    case .overlapsName: "Overlaps"
    case .overlapsTitle: "DUPLICATED AND OVERLAPPING TASKS"
    case .conflictsName: "Conflicts"
    case .conflictsTitle: "CONFLICTS BETWEEN THE PLANS"
    case .targetsName: "Targets"
    case .targetsTitle: "TARGETS"
    case .loadName: "Load by month"
    case .loadTitle: "TASKS THAT END, BY LEADING AGENCY AND MONTH"
    case .attachedTo: "(With {title}, No. {number})"
    case .pageFooter: "Page &P of &N"
    case .notStarted: "Not started"
    case .underWay: "Under way"
    case .done: "Done"
    case .late: "Late"
    case .suspended: "Suspended"
    case .chooseTitle: "Status"
    case .chooseMessage: "Choose a value of the list."
    case .dueSummary: "Due: {title}"
    case .disputedSummary: "Due (not agreed): {title}"
    case .dutySummary: "Report to {to}: {content}"
    case .fieldLine: "{field}: {text}"
    case .calendarName: "Deadlines: {title}"
    case .calendarOfAgency: "Deadlines of {agency}: {title}"
    case .calendarNote:
      "{dated} tasks and reporting duties have days; {left} that go on all the time, wait for an event or have no clear deadline are not in this calendar."
    }
  }
}

extension Wording {
  /// A title, column or phrase of the published tables with its gaps filled.
  public func label(_ label: TableLabel, _ arguments: [String: String] = [:]) -> String {
    Wording.fill(language == .vietnamese ? label.vietnamese : label.english) { arguments[$0] }
  }
}
