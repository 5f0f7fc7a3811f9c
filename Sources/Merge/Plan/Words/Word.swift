/// The syllables that deadlines, targets, amounts, addresses and citations are made of.
///
/// A syllable can mean several things (`năm` is "year" and "five", `nhất` is "most" and "first"); it has one
/// case, and the parser that meets it knows which is meant.
enum Word: UInt8, CaseIterable {
  case unknown
  // Calendar.
  case year, quarter, month, day, week, hour, minute, clock, half, stage, span, study, cycle, fixed, times
  // Where in the calendar.
  case before, after, from, until, close, late, early, middle, within, slow, every, whole, now, since, through
  case usual, continuing, lasting, next, turn, onward, afterwards, deadline
  // Grammar.
  case and, plural, some, of, at, being, by, when, right, sudden, burst, occasion, number, along, report
  case finish, done
  // Ordinals and counts.
  case rank, one, two, three, four, five, six, seven, eight, nine, ten
  // Steps of an address.
  case point, clause, item, sub, part, chapter, article, annexHead, annexTail, annex, row, bullet, line
  case subpoint, indicatorHead, regime, degree, entire, portion, compound
  // Documents.
  case draft, draftTail, decide, planTail, resolve, official, text, notice, law, issue, attach
  case program, submit, scheme
  case paper, agencyHead, predicate
  // Comparators.
  case reach, strive, striveTail, utmost, least, maximum, few, many, over, more, exceed, under, low, high,
    large
  case small, not, too, about, near, upTo, down, increase, decrease, remaining, equal, toward, level, ratio
  case top, group, have, compared
  // Amounts.
  case billion, million, millionDong, thousand, dong, amongThem, include, product, foreignMoney
}

extension Word {
  /// Every spelling of every word, marks and all; case and tone placement do not matter.
  static let spellings: [(word: Word, spelling: String)] = [
    (.year, "năm"), (.quarter, "quý"), (.quarter, "quí"), (.month, "tháng"), (.day, "ngày"), (.week, "tuần"),
    (.hour, "giờ"), (.minute, "phút"), (.clock, "h"), (.half, "nửa"), (.stage, "giai"), (.span, "đoạn"),
    (.study, "học"), (.cycle, "kỳ"), (.cycle, "kì"), (.fixed, "định"), (.times, "lần"), (.before, "trước"),
    (.after, "sau"), (.from, "từ"), (.until, "đến"), (.until, "tới"), (.close, "hết"), (.late, "cuối"),
    (.early, "đầu"), (.middle, "giữa"), (.within, "trong"), (.slow, "chậm"), (.slow, "muộn"), (.slow, "trễ"),
    (.every, "hằng"), (.every, "hàng"), (.every, "mỗi"), (.every, "từng"), (.whole, "cả"), (.now, "nay"),
    (.since, "kể"), (.through, "xuyên"), (.usual, "thường"), (.continuing, "liên"), (.continuing, "suốt"),
    (.lasting, "tục"), (.next, "tiếp"), (.next, "kế"), (.turn, "trở"), (.onward, "đi"), (.afterwards, "về"),
    (.deadline, "hạn"), (.and, "và"), (.plural, "các"), (.some, "những"), (.of, "của"), (.of, "thuộc"),
    (.at, "vào"),
    (.at, "tại"), (.being, "là"), (.being, "phải"), (.being, "được"), (.by, "theo"), (.when, "khi"),
    (.right, "ngay"), (.sudden, "đột"),
    (.burst, "xuất"), (.occasion, "dịp"), (.number, "số"), (.along, "kèm"), (.report, "báo"),
    (.finish, "hoàn"), (.done, "xong"), (.done, "thành"),
    (.rank, "thứ"), (.one, "một"), (.one, "mốt"), (.two, "hai"), (.three, "ba"), (.four, "tư"),
    (.four, "bốn"), (.five, "lăm"), (.six, "sáu"), (.seven, "bảy"), (.seven, "bẩy"), (.eight, "tám"),
    (.nine, "chín"), (.ten, "mười"), (.ten, "mươi"),
    (.point, "điểm"), (.clause, "khoản"), (.item, "mục"), (.sub, "tiểu"), (.part, "phần"),
    (.chapter, "chương"), (.article, "điều"), (.annexHead, "phụ"), (.annexTail, "lục"), (.annex, "pl"),
    (.row, "stt"), (.bullet, "gạch"), (.line, "dòng"), (.subpoint, "tiết"), (.indicatorHead, "chỉ"),
    (.regime, "chế"), (.degree, "độ"), (.entire, "toàn"), (.portion, "bộ"),
    // "tài khoản", "thời điểm", "danh mục": words that end like a step of an address and are none.
    (.compound, "tài"), (.compound, "thời"), (.compound, "địa"), (.compound, "thí"), (.compound, "quan"),
    (.compound, "trọng"), (.compound, "đặc"), (.compound, "chuyên"), (.compound, "danh"), (.compound, "hạng"),
    (.compound, "cổ"),
    (.draft, "dự"), (.draftTail, "thảo"), (.decide, "quyết"), (.planTail, "hoạch"),
    (.resolve, "nghị"), (.official, "công"), (.text, "văn"), (.notice, "thông"), (.law, "luật"),
    (.issue, "hành"), (.issue, "ban"), (.program, "trình"), (.submit, "tờ"),
    (.scheme, "đề"), (.scheme, "án"), (.attach, "thị"),
    (.paper, "bản"), (.paper, "điện"), (.agencyHead, "sở"), (.agencyHead, "ubnd"), (.agencyHead, "hđnd"),
    (.predicate, "phê"), (.predicate, "duyệt"), (.predicate, "quy"), (.predicate, "đã"), (.predicate, "để"),
    (.predicate, "nhằm"), (.predicate, "triển"), (.predicate, "thực"), (.predicate, "sửa"),
    (.predicate, "bổ"), (.predicate, "yêu"), (.predicate, "giao"), (.predicate, "gửi"), (.predicate, "nếu"),
    (.predicate, "thì"), (.predicate, "thay"), (.predicate, "trích"), (.predicate, "v"),
    (.reach, "đạt"), (.strive, "phấn"), (.striveTail, "đấu"), (.utmost, "tối"), (.least, "thiểu"),
    (.maximum, "đa"), (.few, "ít"), (.utmost, "nhất"), (.many, "nhiều"), (.over, "trên"), (.more, "hơn"),
    (.exceed, "vượt"), (.under, "dưới"), (.low, "thấp"), (.high, "cao"), (.large, "lớn"), (.small, "nhỏ"),
    (.not, "không"), (.too, "quá"), (.about, "khoảng"), (.near, "gần"), (.upTo, "lên"), (.down, "xuống"),
    (.increase, "tăng"), (.decrease, "giảm"), (.remaining, "còn"), (.equal, "bằng"), (.equal, "đúng"),
    (.toward, "hướng"), (.level, "mức"), (.ratio, "lệ"), (.top, "top"), (.group, "nhóm"), (.have, "có"),
    (.compared, "so"),
    (.billion, "tỷ"), (.billion, "tỉ"), (.million, "triệu"), (.million, "tr"), (.millionDong, "trđ"),
    (.thousand, "nghìn"),
    (.thousand, "ngàn"), (.dong, "đồng"), (.dong, "đ"), (.dong, "vnđ"), (.dong, "vnd"),
    (.amongThem, "đó"), (.include, "gồm"), (.product, "x"), (.foreignMoney, "usd"),
    (.foreignMoney, "eur"), (.foreignMoney, "đô"),
  ]
}
