// The sentences about three-way merges.

extension MessageKey {
  /// Empty for sentences of other groups.
  var vietnameseOfMerging: String {
    switch self {
    case .mergeConflictField: "hai bên sửa {field} của “{title}” khác nhau"
    case .mergeConflictDeleted: "“{title}” bị {side} xóa trong khi bên kia vẫn cần đến"
    case .mergeConflictMoved: "hai bên chuyển “{title}” đến những chỗ khác nhau"
    case .mergeResolve:
      "giải quyết bằng `merge-tool resolve {file} --ours {id}` (hoặc --theirs, --base, --value), hoặc sửa trong tệp"
    case .mergeResolveValue:
      "giải quyết bằng `merge-tool resolve {file} {id} --value ...`, hoặc sửa trong tệp"
    case .mergeBase: "trước đó: {value}"
    case .mergeOurs: "bên mình: {value}"
    case .mergeTheirs: "bên kia: {value}"
    case .mergeEditMarkers: "giữ lại phần đúng giữa các dấu và xóa những dòng dấu đó"
    case .mergeAndSettle: "hợp nhất hai bản, giải quyết trong bản hợp nhất rồi kiểm tra lại"
    case .mergeCannotWrite: "không ghi được kết quả hợp nhất mà không làm thay đổi chỗ khác"
    case .mergeByHand: "hợp nhất tệp này bằng tay và báo lại lỗi này"
    case .mergeOtherPlan: "“{key}” khác nhau ở cả ba bản: đây không phải các bản của một kế hoạch"
    case .mergeSamePlan:
      "hợp nhất các bản của cùng một kế hoạch; `merge-tool merge` gộp nhiều kế hoạch thành một"
    case .mergeRenumbered: "hai bên đặt mã “{from}” cho hai mục khác nhau: mục của bên kia nay là “{to}”"
    case .mergeComment: "ghi chú “{text}” của bên kia không có trong kết quả: bên này cũng đã sửa chỗ đó"
    case .mergeCommentByHand: "nếu còn cần, chép lại ghi chú này bằng tay"
    default: ""
    }
  }
}
