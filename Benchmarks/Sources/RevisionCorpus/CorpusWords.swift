/// The words of made-up plans: those of the field, in as many combinations as real plans have.
enum CorpusWords {
  static let actions = [
    "Tổ chức tập huấn", "Xây dựng chuyên mục", "Rà soát và hoàn thiện", "Tuyên truyền sâu rộng",
    "Hướng dẫn thực hiện",
    "Kiểm tra đột xuất", "Triển khai đồng bộ", "Nâng cấp toàn diện", "Khảo sát thực tế", "Biên soạn tài liệu",
    "Phát động phong trào", "Thẩm định hồ sơ", "Số hóa kết quả", "Công khai minh bạch", "Kết nối liên thông",
    "Đánh giá định kỳ", "Bố trí nguồn lực", "Đơn giản hóa", "Cắt giảm thời gian", "Tổng kết nhân rộng",
  ]
  static let objects = [
    "kỹ năng sử dụng dịch vụ công trực tuyến", "cơ sở dữ liệu dùng chung",
    "quy trình nội bộ giải quyết thủ tục hành chính",
    "hệ thống truyền thanh cơ sở", "hệ thống thông tin giải quyết thủ tục", "mức độ hài lòng của người dân",
    "chữ ký số cá nhân", "thanh toán không dùng tiền mặt", "nền tảng bản đồ số", "kho dữ liệu mở",
    "bộ phận một cửa hiện đại", "tổ công nghệ số cộng đồng", "hồ sơ sức khỏe điện tử", "học bạ số",
    "định danh và xác thực điện tử", "an toàn thông tin mạng", "trung tâm điều hành thông minh",
    "sàn thương mại điện tử",
    "truy xuất nguồn gốc nông sản", "thư viện số", "bản tin cải cách hành chính",
    "chỉ số chuyển đổi số cấp huyện",
    "dữ liệu đất đai", "hộ tịch điện tử", "văn bản quy phạm pháp luật", "quản lý đầu tư công",
    "du lịch thông minh",
    "giao thông đô thị", "camera giám sát môi trường", "lý lịch tư pháp",
  ]
  static let places = [
    "Bình Sơn", "Sơn Tịnh", "Tư Nghĩa", "Nghĩa Hành", "Mộ Đức", "Đức Phổ", "Trà Bồng", "Sơn Hà", "Minh Long",
    "Ba Tơ",
    "Lý Sơn", "Sơn Tây", "Bình Châu", "Bình Hải", "Tịnh Khê", "Tịnh Kỳ", "Nghĩa An", "Nghĩa Hà", "Hành Thuận",
    "Hành Đức", "Đức Lợi", "Đức Thắng", "Phổ Thạnh", "Phổ Cường", "Trà Xuân", "Trà Phú", "Sơn Hạ",
    "Sơn Thành",
    "Long Hiệp", "Long Mai", "Ba Vì", "Ba Động", "An Hải", "An Vĩnh", "Sơn Dung", "Sơn Mùa",
  ]
  static let details = [
    "gắn với nhiệm vụ của từng cơ quan", "bảo đảm đúng tiến độ đã cam kết",
    "lồng ghép trong sinh hoạt thôn và tổ dân phố",
    "thông qua mạng xã hội và cổng thông tin", "kèm theo sổ tay cầm tay chỉ việc",
    "có ghi hình phát lại trên sóng truyền hình",
    "ưu tiên vùng sâu và hải đảo", "kết hợp đối thoại trực tiếp", "theo bộ tiêu chí đã ban hành",
    "báo cáo kết quả hằng tháng",
    "sử dụng nền tảng họp trực tuyến", "có sự tham gia của đoàn viên thanh niên",
    "không phát sinh chi phí cho doanh nghiệp",
    "dùng lại dữ liệu đã có", "rút kinh nghiệm sau từng đợt", "chia thành nhiều nhóm nhỏ",
    "mời chuyên gia ngoài tỉnh",
    "giao chỉ tiêu đến từng cán bộ", "khen thưởng tập thể tiêu biểu", "niêm yết tại trụ sở",
    "cấp giấy chứng nhận",
    "thí điểm trước khi áp dụng", "đối chiếu với năm trước", "bảo vệ dữ liệu riêng tư",
  ]
  static let agencies = [
    "Sở Khoa học và Công nghệ", "Văn phòng UBND tỉnh", "Sở Nội vụ", "Báo Quảng Ngãi", "Công an tỉnh",
    "Sở Tư pháp",
    "Sở Tài chính", "Sở Y tế", "Sở Công Thương", "Sở Xây dựng",
  ]
  static let dues = [
    "Quý I/2025", "Quý II/2025", "Quý III/2025", "Quý IV/2025", "Tháng 4/2025", "Tháng 6/2025",
    "Tháng 9/2025", "30/9/2025",
    "15/12/2025", "6 tháng đầu năm 2025", "Năm 2025", "Thường xuyên",
  ]
  static let outputs = [
    "Báo cáo kết quả", "02 lớp tập huấn", "Chuyên mục trên Cổng thông tin điện tử", "Văn bản triển khai",
    "20 tin bài", "Bộ tài liệu", "Hội nghị cấp tỉnh", "Video hướng dẫn",
  ]
  static let audiences = [
    "cán bộ và công chức", "người dân", "doanh nghiệp", "học sinh và sinh viên", "hợp tác xã",
  ]
  static let bases = [
    "1588/QĐ-TTg ngày 17/12/2024", "6885/UBND-TTHC ngày 18/12/2024", "06/QĐ-TTg ngày 06/01/2022",
    "57-NQ/TW ngày 22/12/2024",
  ]
  /// What targets are to reach, and by when.
  static let values = [">= 50%", ">= 60%", ">= 70%", ">= 75%", ">= 80%", ">= 90%", "100%", ">= 95%"]
  static let years = ["2025", "2026", "2027", "2028", "2029", "2030"]
  /// Words that stand for others in an edited text.
  static let replacements = [
    "khẩn trương", "kịp thời", "thiết thực", "bền vững", "chủ động", "linh hoạt", "trọng tâm", "chất lượng",
    "chuyên sâu",
    "rộng khắp", "liên ngành", "tự động", "trực quan", "công bằng", "tiết kiệm",
  ]
}
