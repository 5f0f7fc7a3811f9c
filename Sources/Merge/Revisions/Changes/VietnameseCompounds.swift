/// Common compounds of administrative Vietnamese that are words of the language rather than terms of the field (those
/// are in the glossary). Each is written in several syllables, none of which is marked alone as a difference:
/// "kiểm tra" that became "kiểm soát" is another word, not the same one with another end.
enum VietnameseCompounds {
  static let words: [String] = list.split(separator: "\n").flatMap { line in
    line.split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  private static let list = """
    an ninh, an sinh, an toàn, áp dụng, ban hành, bám sát, báo cáo, báo chí, bảo đảm, bảo hiểm, bảo mật, bảo vệ
    bắt buộc, bền vững, biên chế, biên soạn, biện pháp, biểu dương, biểu mẫu, bình đẳng, bổ nhiệm, bổ sung, bố trí
    bồi dưỡng, cá nhân, cải cách, cải thiện, cải tiến, cam kết, cán bộ, cảnh báo, cắt giảm, cấp bách, cấp phép, cập nhật
    câu hỏi, cần thiết, chấm dứt, chấp hành, chất lượng, chế độ, chế tài, chi phí, chi tiết, chỉ đạo, chỉ số, chỉ tiêu
    chia sẻ, chiến dịch, chiến lược, chính phủ, chính quyền, chính sách, chính thức, chính xác, chú trọng, chủ động
    chủ tịch, chủ trì, chủ yếu, chuẩn bị, chuẩn hóa, chuyên đề, chuyên gia, chuyên mục, chuyên môn, chuyên nghiệp
    chuyên sâu, chuyển biến, chuyển đổi, chuyển giao, chương trình, chứng nhận, chứng thực, chức danh, chức năng
    công an, công bằng, công bố, công chức, công cụ, công dân, công khai, công nghệ, công nghiệp, công tác, công trình
    công việc, cộng đồng, cổng thông tin, cơ bản, cơ chế, cơ quan, cơ sở, cung cấp, cung ứng, cuộc thi, cụ thể
    danh mục, danh sách, dân cư, dân tộc, di động, dịch vụ, diễn đàn, doanh nghiệp, dự án, dự báo, dự kiến, dự phòng
    dự thảo, dự toán, dữ liệu, duy trì, đa dạng, đại biểu, đại diện, đảm bảo, đánh giá, đào tạo, đáp ứng, đặc biệt
    đẩy mạnh, đầu mối, đầu tư, đầy đủ, đề án, đề nghị, đề xuất, địa bàn, địa chỉ, địa phương, điện tử, điều chỉnh
    điều hành, điều kiện, điều phối, điều tra, định hướng, định kỳ, đoàn thể, đoàn viên, đối chiếu, đối thoại
    đối tượng, đồng bộ, đồng thời, đôn đốc, đổi mới, đơn giản, đơn vị, đúng hạn, động viên, đột xuất, đường dây nóng
    giá trị, giải pháp, giải quyết, giải thích, giải trình, giám sát, giảm thiểu, gián tiếp, giao dịch, giao nhiệm vụ
    giáo dục, giấy tờ, giới thiệu, gương mẫu, hạ tầng, hài lòng, hành chính, hành vi, hạn chế, hằng năm, hằng quý
    hằng tháng, hệ thống, hiện đại, hiệp hội, hiệu lực, hiệu quả, hiệu suất, hình ảnh, hình thức, hoàn thành
    hoàn thiện, hoạt động, học sinh, học viên, hồ sơ, hỗ trợ, hội nghị, hội thảo, hội viên, hội đồng, hợp đồng
    hợp lý, hợp pháp, hợp tác, hướng dẫn, hưởng ứng, huy động, kết luận, kết nối, kết quả, kế hoạch, khai thác
    khách quan, khảo sát, khắc phục, khẩn trương, khen thưởng, khiếu nại, khó khăn, khoa học, khởi nghiệp
    khuyến khích, khuyến nghị, kiểm soát, kiểm tra, kiến nghị, kiến thức, kiện toàn, kinh doanh, kinh nghiệm, kinh phí
    kinh tế, kịp thời, kỹ năng, kỹ thuật, kỷ cương, kỷ luật, lãng phí, lãnh đạo, lâu dài, liên hệ, liên kết
    liên ngành, liên quan, liên thông, liên tục, linh hoạt, lĩnh vực, lồng ghép, lợi ích, lực lượng, lưu trữ
    mạng lưới, mạng xã hội, mặt trận, minh bạch, mô hình, môi trường, mở rộng, mục đích, mục tiêu, năng lực
    năng suất, nâng cao, nâng cấp, nền tảng, ngân hàng, ngân sách, nghiên cứu, nghiêm túc, nghiệp vụ, nghị định
    nghị quyết, nguồn lực, nguyên nhân, nguyên tắc, người dân, nhà nước, nhanh chóng, nhân dân, nhân lực, nhân rộng
    nhận thức, nhận xét, nhiệm vụ, nhu cầu, niêm yết, nông nghiệp, nông thôn, nội bộ, nội dung, nổi bật, ổn định
    pháp luật, pháp lý, phát động, phát hành, phát hiện, phát huy, phát sinh, phát sóng, phát thanh, phát triển
    phản ánh, phản hồi, phân cấp, phân công, phân loại, phân tích, phần mềm, phê duyệt, phiên họp, phóng sự
    phong phú, phong trào, phòng ngừa, phối hợp, phổ biến, phổ cập, phụ trách, phụ lục, phục vụ, phù hợp
    phương án, phương hướng, phương pháp, phương thức, phương tiện, quá trình, quan trọng, quan tâm, quán triệt
    quản lý, quản trị, quảng bá, quy chế, quy định, quy hoạch, quy mô, quy trình, quyền hạn, quyết định, quyết liệt
    rà soát, ràng buộc, rộng rãi, rút ngắn, sản phẩm, sản xuất, sáng kiến, sáng tạo, sắp xếp, sinh hoạt, sinh viên
    soạn thảo, số hóa, số liệu, sổ tay, sơ kết, sở hữu, sử dụng, sửa đổi, sự kiện, tác động, tái cấu trúc, tài chính
    tài khoản, tài liệu, tài sản, tạm thời, tăng cường, tập hợp, tập huấn, tập thể, tập trung, tham gia, tham mưu
    tham khảo, thanh niên, thanh toán, thanh tra, thành lập, thành phần, thành phố, thành tích, thành viên, tháo gỡ
    thay đổi, thay thế, thẩm định, thẩm quyền, theo dõi, thi đua, thí điểm, thích hợp, thiết bị, thiết kế, thiết lập
    thiết thực, thiếu sót, thông báo, thông điệp, thông suốt, thông tin, thông tư, thống kê, thống nhất, thời gian
    thời hạn, thời điểm, thủ tục, thủ trưởng, thúc đẩy, thuận lợi, thuận tiện, thường niên, thường xuyên, thực hiện
    thực tế, thực trạng, thực tiễn, tiến độ, tiến hành, tiện ích, tiện lợi, tiếp cận, tiếp nhận, tiếp thu, tiếp tục
    tiết kiệm, tiêu chí, tiêu chuẩn, tiêu cực, tiêu biểu, tích cực, tích hợp, tin bài, tin tưởng, tình hình
    tình trạng, tinh gọn, toàn bộ, toàn diện, tổ chức, tổng hợp, tổng kết, tổng thể, tờ rơi, tra cứu, trách nhiệm
    trang thiết bị, trang thông tin, trao đổi, triển khai, triệt để, trình bày, trình độ, trọng điểm, trọng tâm
    trung tâm, trung ương, trung thực, truy cập, truy xuất, truyền hình, truyền thanh, truyền thông, trực quan
    trực thuộc, trực tiếp, trực tuyến, trước mắt, tuyên dương, tuyên truyền, tuyển chọn, tuyển dụng, tư vấn, tự động
    tương tác, tương ứng, ủy quyền, ưu tiên, ứng dụng, ứng phó, vai trò, văn bản, văn hóa, văn minh, vận dụng
    vận động, vận hành, vi phạm, viên chức, việc làm, vướng mắc, xác định, xác minh, xác nhận, xác thực, xã hội
    xây dựng, xem xét, xúc tiến, xử lý, ý kiến, ý nghĩa, ý thức, yêu cầu, yếu tố
    """
}
