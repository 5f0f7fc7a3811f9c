extension Term {
  var english: String {
    switch self {
    case .officeFile: "Word or Excel file"
    case .pdfFile: "PDF file"
    case .compressedFile: "compressed file"
    case .textOrList: "text or a list of texts"
    case .nothing: "nothing"
    case .list: "a list"
    case .mapping: "`key: value` lines"
    case .title, .detail, .lead, .support, .due, .output, .audience, .channel, .budget, .basis, .after,
      .number, .indicator, .value, .by, .strength, .to, .from, .content, .issuer, .drafter, .date, .status,
      .ours, .theirs,
      .plan, .section, .task, .target,
      .report,
      .paragraph, .text, .duplicate, .overlap, .related:
      rawValue
    }
  }

  var vietnamese: String {
    switch self {
    case .title: "tên nhiệm vụ"
    case .detail: "nội dung chi tiết"
    case .lead: "cơ quan chủ trì"
    case .support: "cơ quan phối hợp"
    case .due: "thời gian thực hiện"
    case .output: "sản phẩm"
    case .audience: "đối tượng"
    case .channel: "hình thức"
    case .budget: "kinh phí"
    case .basis: "căn cứ"
    case .after: "nhiệm vụ phải làm trước"
    case .number: "số thứ tự"
    case .indicator: "chỉ tiêu"
    case .value: "giá trị"
    case .by: "mốc thời gian"
    case .strength: "mức độ ràng buộc"
    case .to: "nơi nhận báo cáo"
    case .from: "nơi báo cáo"
    case .content: "nội dung"
    case .issuer: "cơ quan ban hành"
    case .drafter: "cơ quan soạn thảo"
    case .date: "ngày ban hành"
    case .status: "trạng thái"
    case .ours: "bên mình"
    case .theirs: "bên kia"
    case .plan: "kế hoạch"
    case .section: "mục"
    case .task: "nhiệm vụ"
    case .target: "chỉ tiêu"
    case .report: "chế độ báo cáo"
    case .paragraph: "đoạn văn"
    case .mapping: "nhóm “khóa: giá trị”"
    case .list: "danh sách"
    case .text: "văn bản"
    case .nothing: "chỗ trống"
    case .officeFile: "tệp Word hoặc Excel"
    case .pdfFile: "tệp PDF"
    case .compressedFile: "tệp nén"
    case .textOrList: "văn bản hoặc danh sách"
    case .duplicate: "trùng lặp"
    case .overlap: "chồng chéo"
    case .related: "liên quan"
    }
  }
}
