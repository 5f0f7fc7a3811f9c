extension MessageKey {
  /// The sentence in Vietnamese, as officials write it; `{name}` marks a gap.
  var vietnamese: String {
    switch self {
    // Reading files.
    case .fileUnreadable: "không đọc được tệp này: {reason}"
    // The shape of files.
    case .unknownFormat: "tệp ghi định dạng “{format}”; công cụ đọc được {known}"
    case .writeFormat: "ghi dòng đầu tiên là `format: {known}`"
    case .wrongType: "chỗ này phải là {expected}, nhưng lại là {found}"
    case .emptyText: "lời văn ở đây để trống"
    case .fillOrDelete: "ghi giá trị, hoặc xóa khóa này"
    case .quoteText: "nếu đây là lời văn, đặt trong dấu nháy: \"{text}\""
    case .quoteColon: "lời văn có dấu “: ” phải đặt trong dấu nháy"
    case .writeList: "ghi thành danh sách: mỗi mục một dòng `- ...`"
    case .writeMapping: "ghi các dòng `khóa: giá trị` bên dưới, lùi vào hai dấu cách"
    case .unknownKey: "không có khóa “{key}” ở đây"
    case .didYouMean: "có phải ý là “{name}”?"
    case .knownKeys: "các khóa dùng được: {names}"
    case .missingKey: "thiếu khóa “{key}”"
    case .addKey: "thêm dòng `{key}: ...`"
    case .badIdentifier: "“{id}” không dùng làm mã được"
    case .planIdentifierLetters: "mã kế hoạch chỉ gồm a-z, 0-9 và gạch nối, ví dụ e-service-2025"
    case .identifierLetters: "mã chỉ gồm chữ cái không dấu, chữ số, “.”, “-”, “_”, ví dụ es-01"
    case .badValue: "giá trị “{value}” không dùng được ở đây"
    case .oneOf: "một trong các giá trị: {names}"
    case .badNumber: "“{value}” không phải là số dùng được ở đây"
    case .wholeNumber: "ghi một số nguyên từ {low} đến {high}, không đặt trong dấu nháy"
    case .badDate: "“{value}” không phải là một ngày có thật"
    case .isoDate: "ghi năm-tháng-ngày, ví dụ 2025-04-03"
    case .duplicateIdentifier: "mã “{id}” bị dùng hai lần trong kế hoạch này"
    case .chooseOtherIdentifier: "đổi mã của một trong hai mục"
    case .firstUsedHere: "đã dùng lần đầu ở đây"
    case .unknownReference: "không có nhiệm vụ nào của kế hoạch mang mã “{id}”"
    case .referToTask: "ghi mã của một nhiệm vụ trong cùng kế hoạch, hoặc xóa dòng này"
    case .unknownNumber: "“{number}” không phải là số thứ tự của bố cục văn bản"
    case .numberShapes: "ghi I, II (Mục), 1, 2 (khoản), 1.1, a, b, c, d, đ (điểm), Phụ lục I hoặc Phần I"
    case .numberTwice: "số “{number}” bị dùng hai lần dưới cùng một đề mục"
    case .renumber: "đánh số lại một trong hai, để mỗi địa chỉ chỉ một chỗ"
    case .noCandidates: "mâu thuẫn chưa quyết định phải có các phương án để chọn"
    case .unparsedDue: "không hiểu được thời hạn “{text}”; giữ nguyên lời văn"
    case .unparsedTarget: "không đọc được con số trong chỉ tiêu “{text}”; giữ nguyên lời văn"
    case .unparsedMoney: "không đọc được số tiền trong “{text}”; giữ nguyên lời văn"
    case .unparsedCitation: "không đọc được số, ký hiệu văn bản trong “{text}”; giữ nguyên lời văn"
    }
  }
}
