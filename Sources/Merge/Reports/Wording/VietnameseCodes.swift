extension FindingCode {
  var vietnameseDescription: CodeDescription {
    switch self {
    // Reading files.
    case .unreadable: .init("không đọc được tệp", "Tệp không tồn tại hoặc không có quyền đọc.")
    case .tooLarge: .init("tệp quá lớn", "Tệp vượt quá giới hạn kích thước của bộ đọc.")
    case .encoding: .init("không phải UTF-8", "Kế hoạch là văn bản UTF-8; các byte này thì không.")
    case .controlCharacter:
      .init("ký tự điều khiển", "Văn bản có ký tự không in được và không phải xuống dòng.")
    case .syntax: .init("sai cú pháp YAML", "Văn bản trái quy tắc YAML nên phần sau đó không thể tin cậy.")
    case .nesting: .init("lồng nhau quá sâu", "Các danh sách, nhóm khóa lồng nhau vượt quá giới hạn.")
    case .alias: .init("bí danh YAML", "Bí danh bị từ chối hoặc giới hạn vì có thể phình to vô hạn.")
    case .duplicateKey:
      .init("khóa trùng", "Một khóa viết hai lần trong cùng một nhóm; một giá trị sẽ bị mất.")
    // Writing files.
    case .unwritable:
      .init(
        "không ghi được tệp",
        "Thư mục không tồn tại, không có quyền ghi hoặc đĩa đã đầy; tệp cũ vẫn nguyên vẹn."
      )
    // The shape of files.
    case .format: .init("định dạng lạ", "Tệp không ghi định dạng, hoặc ghi định dạng không có.")
    case .unknownKey: .init("khóa lạ", "Định dạng không có khóa này; viết nhầm khóa thì mất giá trị.")
    case .missingKey: .init("thiếu khóa", "Thiếu một khóa mà định dạng bắt buộc.")
    case .wrongType: .init("sai loại giá trị", "Khóa này cần loại giá trị khác, chẳng hạn một danh sách.")
    case .badValue: .init("giá trị không hợp lệ", "Khóa này chỉ nhận một số giá trị định trước.")
    case .badDate: .init("không phải ngày", "Giá trị không phải một ngày có thật, viết theo năm-tháng-ngày.")
    case .badNumber: .init("số không hợp lệ", "Giá trị không phải là số nguyên dùng được ở đây.")
    case .badIdentifier: .init("mã không hợp lệ", "Mã chỉ gồm chữ cái không dấu, chữ số và các dấu -, _, .")
    case .duplicateIdentifier: .init("mã dùng hai lần", "Hai nội dung của một kế hoạch có cùng một mã.")
    case .duplicatePlan: .init("kế hoạch nêu hai lần", "Hai tệp chứa kế hoạch có cùng một mã.")
    case .unknownReference: .init("dẫn đến chỗ không có", "Mã được dẫn không thuộc nội dung nào.")
    case .numbering:
      .init("đánh số", "Số không thuộc cách đánh số của văn bản, hoặc lặp lại dưới cùng một đề mục.")
    // Wording that could not be understood.
    case .unparsedDue: .init("chưa hiểu thời hạn", "Thời hạn giữ nguyên văn và không được đem so sánh.")
    case .unparsedTarget: .init("chưa hiểu chỉ tiêu", "Giá trị giữ nguyên văn và không được đem so sánh.")
    case .unparsedMoney: .init("chưa hiểu số tiền", "Số tiền giữ nguyên văn và không được đem so sánh.")
    case .unparsedCitation: .init("chưa hiểu căn cứ", "Căn cứ không nêu số, ký hiệu văn bản nào.")
    // Overlaps.
    case .duplicate: .init("nhiệm vụ trùng lặp", "Hai nhiệm vụ là cùng một việc.")
    case .overlap: .init("nhiệm vụ chồng chéo", "Hai nhiệm vụ có một phần công việc chung.")
    // Conflicts.
    case .leadConflict:
      .init("nhiều cơ quan chủ trì", "Cùng một việc mà các kế hoạch giao cơ quan khác nhau chủ trì.")
    case .supportConflict:
      .init("chủ trì trùng phối hợp", "Cơ quan chủ trì cũng có tên trong danh sách phối hợp.")
    case .dueConflict: .init("thời hạn không khớp", "Cùng một việc mà thời hạn không thể cùng đúng.")
    case .targetConflict: .init("chỉ tiêu không khớp", "Cùng một chỉ tiêu mà giá trị khác nhau cho cùng mốc.")
    case .budgetConflict: .init("bố trí kinh phí hai lần", "Cùng một việc mà có kinh phí ở nhiều kế hoạch.")
    case .outputConflict:
      .init("sản phẩm không khớp", "Cùng một việc mà số lượng của một sản phẩm khác nhau.")
    case .reportCycleConflict:
      .init("chu kỳ báo cáo không khớp", "Các báo cáo có thể làm chung lại có kỳ báo cáo khác nhau.")
    case .basisConflict:
      .init(
        "căn cứ không khớp",
        "Cùng một văn bản được dẫn khác ngày, khác cơ quan ban hành, hoặc văn bản đã được thay thế."
      )
    case .dependencyConflict: .init("trình tự bất khả thi", "Nhiệm vụ phải chờ một việc có hạn sau nó.")
    case .openConflict:
      .init("còn phải quyết định", "Kế hoạch hợp nhất để ngỏ một trường mà con người phải quyết định.")
    // Agencies.
    case .unknownAgency: .init("cơ quan lạ", "Dữ liệu tham chiếu không có cơ quan tên này.")
    case .dissolvedAgency:
      .init("cơ quan không cùng thời điểm", "Cơ quan chưa có hoặc không còn vào ngày của kế hoạch.")
    case .renamedAgency:
      .init("cơ quan đã đổi tên", "Đến ngày của kế hoạch chung, cơ quan khác đã đảm nhiệm công việc.")
    case .splitAgency:
      .init("cơ quan đã chia tách", "Chức năng đã chuyển cho nhiều cơ quan; cần người quyết định.")
    case .competence: .init("không đúng thẩm quyền", "Quy tắc thẩm quyền giao việc này cho cơ quan khác.")
    // Lint.
    case .noLead: .init("thiếu cơ quan chủ trì", "Nhiệm vụ không nêu cơ quan chủ trì.")
    case .noDue: .init("thiếu thời hạn", "Nhiệm vụ không có thời hạn.")
    case .noOutput: .init("thiếu sản phẩm", "Nhiệm vụ không nêu sản phẩm.")
    case .vagueTerm: .init("từ ngữ chưa rõ", "Từ ngữ có thể hiểu nhiều cách mà kế hoạch không nói rõ.")
    case .outOfYear: .init("ngoài năm kế hoạch", "Thời hạn nằm ngoài năm của kế hoạch.")
    case .pastTense:
      .init("kết quả ghi như nhiệm vụ", "Nội dung này nêu kết quả đã đạt được, không phải việc sẽ làm.")
    case .severalLeads: .init("nhiều hơn một chủ trì", "Nhiều cơ quan cùng chủ trì mà chưa rõ đầu mối.")
    // Decisions.
    case .staleDecision: .init("quyết định đã cũ", "Nội dung được quyết định đã thay đổi sau đó.")
    case .unmatchedDecision: .init("quyết định không còn đối tượng", "Không phát hiện nào có dấu vân này.")
    case .contradictoryDecision: .init("quyết định mâu thuẫn", "Hai quyết định không thể cùng thực hiện.")
    case .badVerdict:
      .init("ý kiến không dùng được", "Người đọc thứ hai trả về một dòng không phải ý kiến về cặp đã đưa.")
    // Comments on drafts.
    case .unresolvedComment:
      .init(
        "ý kiến chưa giải quyết",
        "Ý kiến góp ý không thực hiện được một cách chính xác và chưa được trả lời."
      )
    case .contradictoryComments:
      .init("ý kiến trái ngược", "Các ý kiến góp ý không thể cùng được tiếp thu.")
    case .undefinedTerm:
      .init("khái niệm cần làm rõ", "Văn bản góp ý đề nghị làm rõ một khái niệm mà dự thảo chưa nêu.")
    case .staleComment:
      .init("ý kiến về nội dung đã đổi", "Dự thảo không còn ghi nội dung mà ý kiến góp ý nêu.")
    // Three-way merges.
    case .mergeRenumbered:
      .init("đổi mã khi hợp nhất", "Hai bên dùng chung một mã; một mục được đặt mã còn trống kế tiếp.")
    case .mergeComment:
      .init("ghi chú bỏ lại khi hợp nhất", "Hai bên cùng sửa một ghi chú; kết quả giữ ghi chú của bên này.")
    // Proof.
    case .lostItem:
      .init("mất nội dung", "Nội dung nguồn không có trong kết quả, cũng không trong phần loại ra.")
    case .doubledItem: .init("nội dung lặp", "Nội dung nguồn được tính nhiều hơn một lần.")
    case .alteredItem: .init("nội dung bị sửa", "Nội dung trong kết quả khác với nguồn của nó.")
    case .foreignItem: .init("nội dung không có nguồn", "Kết quả nêu một nguồn không có nội dung này.")
    }
  }
}
