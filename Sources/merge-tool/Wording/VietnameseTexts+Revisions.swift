// The texts of the commands about revisions.

extension CommandText {
  /// Empty for texts of other groups.
  var vietnameseOfRevisions: String {
    switch self {
    case .oldName: "BẢN_CŨ"
    case .oldHelp: "kế hoạch trước khi sửa; - đọc từ đầu vào chuẩn"
    case .newName: "BẢN_MỚI"
    case .newHelp: "kế hoạch sau khi sửa"
    case .fieldsName: "TRƯỜNG"
    case .diffSummary: "cho biết hai bản của một kế hoạch khác nhau ở đâu"
    case .diffDiscussion:
      "Mỗi mục được nhận ra theo mã và theo nội dung: mục chuyển chỗ, sửa câu chữ, đổi mã, tách ra hay gộp lại đều được nêu đúng như vậy. Cách viết khác, tên gọi khác của cùng cơ quan và mã khác được nêu riêng, không tính là thay đổi; phần ghi nguồn gốc (origin, settled, related, merged) không so sánh. Mã kết thúc: 1 nếu hai bản khác nhau, 0 nếu không."
    case .diffFormatHelp: "dạng của kết quả"
    case .fieldsHelp: "chỉ xét các trường này, cách nhau bằng dấu phẩy, ví dụ due,lead"
    case .ignoreMovesHelp: "bỏ qua mục chỉ chuyển chỗ"
    case .statHelp: "chỉ cho biết số thay đổi theo từng phần của kế hoạch"
    case .exitCodeHelp: "kết thúc bằng 1 nếu hai bản khác nhau (mặc định)"
    case .noExitCodeHelp: "luôn kết thúc bằng 0 dù hai bản có khác nhau"
    case .patchHelp: "ghi bản vá JSON (RFC 6902) để từ BẢN_CŨ ra BẢN_MỚI; dùng với lệnh apply"
    case .tableHelp: "chỉ ghi bảng so sánh, với --format md hoặc html"
    case .sideBySideHelp: "đặt hai bản cạnh nhau; mặc định khi màn hình rộng"
    case .diffExample: "so sánh hai bản"
    case .diffPatchExample: "ghi thay đổi thành bản vá"
    case .diffWordExample: "bảng so sánh để mở bằng Word"
    case .diffTableExample: "bảng so sánh thành một trang"
    case .unknownField: "kế hoạch không có trường “{text}”"
    case .fieldsHint: "các trường: {names}"
    case .patchName: "BẢN_VÁ"
    case .patchFileHelp: "bản vá JSON; - đọc từ đầu vào chuẩn"
    case .applySummary: "áp dụng bản vá của `diff --patch` vào một kế hoạch, hoặc gỡ ra"
    case .applyDiscussion:
      "Kế hoạch được ghi ra đầu ra chuẩn hoặc vào tệp của -o; những gì bản vá không đụng đến giữ nguyên từng byte. Bản vá không khớp thì không áp dụng gì cả."
    case .applyPlanHelp: "kế hoạch mà bản vá được lập cho; - đọc từ đầu vào chuẩn"
    case .applyOutputHelp: "ghi kế hoạch vào tệp này; có thể là chính KẾ_HOẠCH"
    case .reverseHelp: "gỡ bản vá: từ BẢN_MỚI trở lại BẢN_CŨ"
    case .applyExample: "áp dụng một bản vá"
    case .applyReverseExample: "gỡ bản vá ngay trong tệp"
    case .patchUnreadable: "“{text}” không phải bản vá: {reason}"
    case .patchHint: "`merge-tool diff BẢN_CŨ BẢN_MỚI --patch` tạo bản vá"
    case .patchMissing: "bước {number} của bản vá không khớp: không có {path}"
    case .patchDiffers: "bước {number} của bản vá không khớp: {path} có nội dung khác"
    case .patchCannot: "bước {number} của bản vá: không sửa được {path} mà không đụng đến phần khác"
    case .patchRefusedHint: "kế hoạch không phải bản mà bản vá được lập cho; không ghi gì cả"
    default: ""
    }
  }
}
