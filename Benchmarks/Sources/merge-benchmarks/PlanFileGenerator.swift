#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a large plan with the fields and the lengths of real ones, the same bytes every time.
struct PlanFileGenerator {
  var tasks: Int

  private static let actions = [
    "Tổ chức tập huấn", "Xây dựng chuyên mục", "Rà soát, hoàn thiện", "Tuyên truyền, phổ biến", "Hướng dẫn",
    "Kiểm tra việc", "Triển khai thực hiện", "Nâng cấp", "Khảo sát, đánh giá", "Biên soạn tài liệu",
  ]
  private static let objects = [
    "kỹ năng sử dụng dịch vụ công trực tuyến", "cơ sở dữ liệu dùng chung của tỉnh",
    "quy trình nội bộ giải quyết thủ tục hành chính",
    "nội dung cải cách hành chính trên hệ thống truyền thanh",
    "hệ thống thông tin giải quyết thủ tục hành chính", "mức độ hài lòng của người dân, doanh nghiệp",
  ]
  private static let agencies = [
    "Sở Khoa học và Công nghệ", "Văn phòng UBND tỉnh", "Sở Nội vụ", "Sở Văn hóa, Thể thao và Du lịch",
    "Báo Quảng Ngãi", "Công an tỉnh", "Sở Tư pháp", "UBND các huyện, thị xã, thành phố",
  ]
  private static let deadlines = [
    "Quý II/2025", "Tháng 6/2025", "Thường xuyên", "30/9/2025", "Hằng quý", "Trước ngày 15/12/2025",
  ]
  private static let outputs = [
    "Báo cáo kết quả", "02 lớp tập huấn", "Chuyên mục trên Cổng thông tin điện tử", "Văn bản triển khai",
  ]
  private static let audiences = [
    "cán bộ, công chức, viên chức", "người dân, doanh nghiệp", "thành viên Tổ công nghệ số cộng đồng",
  ]
  private static let decrees = [
    "1588/QĐ-TTg ngày 17/12/2024", "6885/UBND-TTHC ngày 18/12/2024", "153/SKHCN-BCVT&CNTT ngày 17/3/2025",
  ]

  /// The size of the file, or 0 when it cannot be written.
  func write(to path: String) -> Int {
    guard let file = fopen(path, "w") else { return 0 }
    defer { fclose(file) }
    var size = 0
    func put(_ text: String) {
      var text = text
      size += text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
    }
    put(head)
    var state = UInt64(20_250_403)
    for index in 0..<tasks {
      if index % 200 == 0 { put(section(index / 200 + 1)) }
      put(task(index, &state))
    }
    return size
  }

  private var head: String {
    """
    format: plan/1
    plan:
      id: large
      kind: other
      title: Kế hoạch dùng để đo thời gian đọc
      year: 2025
      issuer: UBND tỉnh Quảng Ngãi
    sections:

    """
  }

  private func section(_ number: Int) -> String {
    """
      - number: "\(number)"
        title: Nhóm nhiệm vụ thứ \(number)
        tasks:

    """
  }

  private func task(_ index: Int, _ state: inout UInt64) -> String {
    func pick(_ list: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return list[Int((state >> 33) % UInt64(list.count))]
    }
    return """
            - id: t-\(index)
              title: \(pick(Self.actions)) \(pick(Self.objects)) đợt \(index)
              lead: \(pick(Self.agencies))
              support: [\(pick(Self.agencies.dropLast(1).filter { !$0.contains(",") })), "các sở, ban, ngành"]
              due: \(pick(Self.deadlines))
              output: \(pick(Self.outputs))
              audience: \(pick(Self.audiences))
              basis: [\(pick(Self.decrees))]

      """
  }
}
