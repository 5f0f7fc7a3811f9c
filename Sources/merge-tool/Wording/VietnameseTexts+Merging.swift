// The texts of three-way merges and git.

extension CommandText {
  /// Empty for texts of other groups.
  var vietnameseOfMerging: String {
    switch self {
    case .baseName: "BẢN_GỐC"
    case .oursName: "BÊN_MÌNH"
    case .theirsName: "BÊN_KIA"
    case .countName: "SỐ"
    case .fileName: "TỆP"
    case .conflictName: "MÂU_THUẪN"
    case .valueName: "GIÁ_TRỊ"
    case .patternName: "MẪU"
    case .mergeThreeSummary: "hợp nhất hai bản sửa của cùng một kế hoạch"
    case .mergeThreeDiscussion:
      "Nhận ra từng nhiệm vụ theo mã và theo nội dung, dù đã chuyển chỗ, đổi mã hay sửa lời. Hợp nhất theo từng trường: lời văn theo từng từ, danh sách cơ quan và căn cứ theo tập hợp. Kết quả là tệp của bên mình với ít thay đổi nhất. Chỗ hai bên sửa khác nhau được giữ lại thành giá trị để `resolve` giải quyết; tệp vẫn là kế hoạch hợp lệ."
    case .baseHelp: "bản mà hai bên cùng sửa từ đó; tệp rỗng nếu không có"
    case .oursHelp: "bản mà kết quả giữ nguyên cách trình bày"
    case .theirsHelp: "bản có các thay đổi cần nhận vào"
    case .markersHelp:
      "ghi chỗ mâu thuẫn giữa các dấu như công cụ hợp nhất cổ điển, thay vì thành giá trị"
    case .markerSizeHelp: "số ký tự của mỗi dấu (không nêu thì là 7)"
    case .mergeCheckHelp: "chỉ liệt kê những chỗ sẽ mâu thuẫn"
    case .driverHelp:
      "chạy như trình hợp nhất của git: ghi kết quả vào tệp bên mình; tệp không phải kế hoạch thì hợp nhất theo dòng"
    case .mergePathHelp: "tên tệp dùng trong thông báo"
    case .mergeThreeExample: "hợp nhất hai bản"
    case .mergeThreeCheckExample: "hỏi xem có hợp nhất được mà không mâu thuẫn không"
    case .resolveSummary: "giải quyết các mâu thuẫn còn lại trong kế hoạch đã hợp nhất"
    case .resolveDiscussion:
      "Không nêu tên thì giải quyết mọi mâu thuẫn theo cùng một bên. Mọi chỗ khác trong tệp giữ nguyên từng byte. Những gì còn lại được liệt kê."
    case .resolveFileHelp: "tệp kế hoạch; sửa ngay trong tệp, trừ khi -o nêu tệp khác"
    case .resolveConflictHelp: "mã mâu thuẫn, ví dụ due-77b0c2d1"
    case .resolveOursHelp: "lấy theo bên mình"
    case .resolveTheirsHelp: "lấy theo bên kia"
    case .resolveBaseHelp: "lấy theo bản gốc"
    case .resolveValueHelp: "lấy giá trị này; nêu nhiều lần nếu là danh sách"
    case .resolveDecisionsHelp: "giải quyết theo decisions.yaml đã quyết định theo mã mâu thuẫn"
    case .resolveExample: "lấy thời hạn của bên kia"
    case .resolveValueExample: "ghi thời hạn khác"
    case .gitSetupSummary: "để git hợp nhất và so sánh kế hoạch bằng công cụ này"
    case .gitSetupDiscussion:
      "Đăng ký trình hợp nhất, trình so sánh và công cụ trong cấu hình của kho, ghi .gitattributes cho tệp kế hoạch (info/attributes nếu là kho trần). Chạy lại thì cập nhật cấu hình và giữ mẫu cũ; --remove trả hai tệp về như trước. Tệp khớp mẫu mà không phải kế hoạch thì để git tự xử lý."
    case .patternHelp:
      "tệp nào là kế hoạch, viết như trong .gitattributes (không nêu thì là *.yaml)"
    case .gitRemoveHelp: "gỡ bỏ"
    case .gitSetupExample: "cho các kế hoạch trong một thư mục"
    case .gitRemoveExample: "gỡ bỏ"
    case .textconvSummary: "in kế hoạch thành các dòng để git so sánh"
    case .textconvDiscussion:
      "Mỗi trường một dòng dưới địa chỉ của mục, bất kể tệp trình bày ra sao. `git-setup` để git diff và git log -p dùng lệnh này. Tệp không phải kế hoạch được in nguyên văn."
    case .textconvFileHelp: "tệp kế hoạch"
    case .textconvExample: "những dòng mà git so sánh"
    case .noRepository: "thư mục này không thuộc kho git nào"
    case .makeRepository: "vào thư mục của kho, hoặc tạo kho bằng `git init`"
    case .badPattern: "“{text}” không phải mẫu của .gitattributes"
    case .patternHint: "viết như 'plans/**/*.yaml'; không được bắt đầu bằng “!”"
    case .conflictUnknown: "trong tệp không có mâu thuẫn nào mang mã “{name}”"
    case .conflictNoSide: "“{name}” không ghi bản đó viết gì ở chỗ này"
    case .conflictRequired: "“{name}”: mục không thể thiếu {field}"
    case .conflictNeedsSide: "“{name}” là về cả một mục, không giá trị nào giải quyết được"
    case .conflictPlaceGone: "“{name}”: không tìm thấy chỗ mà bên kia đã chuyển mục đến"
    case .conflictRefused: "không sửa được “{place}” mà không động đến chỗ khác trong tệp"
    case .conflictHint: "`merge-tool check FILE` liệt kê các mâu thuẫn còn lại"
    case .conflictOtherSide: "chọn bên khác, hoặc nêu --value"
    case .conflictChooseSide: "chọn --ours hoặc --theirs"
    case .conflictByHand: "sửa tệp bằng tay"
    default: ""
    }
  }
}
