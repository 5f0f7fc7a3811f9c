/// The words of several syllables in made-up plans: whoever edits a text changes words, not syllables.
enum CorpusCompounds {
  /// A text in words, each with its syllables.
  static func words(of text: String) -> [String] {
    let syllables = text.split(separator: " ").map(String.init)
    let lowercase = syllables.map { $0.lowercased() }
    var words: [String] = []
    var index = 0
    while index < syllables.count {
      let most = min(longest, syllables.count - index)
      let length = stride(from: most, through: 2, by: -1).first { length in
        list.contains(lowercase[index..<index + length].joined(separator: " "))
      }
      words.append(syllables[index..<index + (length ?? 1)].joined(separator: " "))
      index += length ?? 1
    }
    return words
  }

  private static let longest = 6

  private static let list: Set<String> = Set(
    text.split(separator: "\n").flatMap { $0.split(separator: ",") }
      .map { String($0.drop { $0 == " " }) }
  )

  private static let text = """
    an toàn, an toàn thông tin, an toàn thông tin mạng, ban hành, biên soạn, báo cáo, báo quảng ngãi, bản tin
    bảo vệ, bảo đảm, bền vững, bố trí, bộ phận một cửa, bộ tiêu chí, bộ tài liệu, cam kết, chi phí, chuyên gia
    chuyên mục, chuyên sâu, chuyển đổi, chuyển đổi số, chất lượng, chỉ số, chỉ số chuyển đổi số, chỉ tiêu
    chủ động, chứng nhận, chữ ký số, cá nhân, cán bộ, công an, công an tỉnh, công bằng, công chức, công khai
    công nghệ, công nghệ số, công nghệ số cộng đồng, công thương, cơ quan, cơ sở, cơ sở dữ liệu, cải cách
    cải cách hành chính, cấp huyện, cấp tỉnh, cắt giảm, cổng thông tin, cổng thông tin điện tử, cộng đồng
    doanh nghiệp, du lịch, dùng chung, dịch vụ, dịch vụ công, dịch vụ công trực tuyến, dữ liệu, dữ liệu mở
    giao thông, giám sát, giải quyết, giải quyết thủ tục hành chính, hiện đại, hoàn thiện, hài lòng, hành chính
    hướng dẫn, hải đảo, hằng tháng, hệ thống, hệ thống thông tin, học bạ số, học sinh, họp trực tuyến, hồ sơ
    hộ tịch, hội nghị, hợp tác, hợp tác xã, khen thưởng, kho dữ liệu, khoa học, khoa học và công nghệ, khảo sát
    khẩn trương, kinh nghiệm, kiểm tra, kết nối, kết quả, kịp thời, kỹ năng, linh hoạt, liên ngành, liên thông
    lồng ghép, lớp tập huấn, minh bạch, môi trường, mạng xã hội, nguồn lực, người dân, nhiệm vụ, nhân rộng
    niêm yết, nâng cấp, nông sản, nền tảng, nội bộ, nội vụ, phong trào, pháp luật, phát sinh, phát động
    quy phạm pháp luật, quy trình, quản lý, rà soát, rộng khắp, sinh hoạt, sinh viên, số hóa, sổ tay, sở công thương
    sở khoa học và công nghệ, sở nội vụ, sở tài chính, sở tư pháp, sở xây dựng, sở y tế, sức khỏe, sử dụng
    tham gia, thanh niên, thanh toán, thanh toán không dùng tiền mặt, thiết thực, thí điểm, thông qua, thông tin
    thông tin điện tử, thương mại, thương mại điện tử, thường xuyên, thẩm định, thời gian, thủ tục
    thủ tục hành chính, thực hiện, thực tế, tin bài, tiêu biểu, tiêu chí, tiến độ, tiết kiệm, toàn diện
    triển khai, trung tâm, truy xuất, truyền hình, truyền thanh, trọng tâm, trực quan, trực tiếp, trực tuyến
    tuyên truyền, tài chính, tài liệu, tư pháp, tập huấn, tập thể, tổ chức, tổ công nghệ số cộng đồng, tổng kết
    tự động, ubnd tỉnh, vùng sâu, văn bản, văn bản quy phạm pháp luật, văn phòng, văn phòng ubnd tỉnh, xác thực
    xây dựng, xã hội, y tế, áp dụng, điều hành, điện tử, đoàn viên, đánh giá, đơn giản, đơn giản hóa, đất đai
    đầu tư, định kỳ, đối chiếu, đối thoại, đồng bộ, đột xuất, ưu tiên
    """
}
