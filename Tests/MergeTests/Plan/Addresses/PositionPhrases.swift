/// Position phrases as officials write them, and the positions they name.
///
/// One a line: the phrase, `|`, the positions in standard form with `;` between them.
enum PositionPhrases {
  static let table = #"""
    điểm a khoản 4 Mục VI | điểm a khoản 4 Mục VI
    điểm a khoản 10 Mục VI Quyết định số 1588/QĐ-TTg ngày 17/12/2024 | điểm a khoản 10 Mục VI
    điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I | điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I
    điểm a khoản 1 Điều 24 Tiểu mục 1 Mục 1 Chương III | điểm a khoản 1 Điều 24 Tiểu mục 1 Mục 1 Chương III
    điểm a, c khoản 4 Mục VI | điểm a khoản 4 Mục VI; điểm c khoản 4 Mục VI
    các điểm a, b và c khoản 2 | điểm a khoản 2; điểm b khoản 2; điểm c khoản 2
    khoản 1, 2 Mục III | khoản 1 Mục III; khoản 2 Mục III
    từ điểm a đến điểm d | điểm a; điểm b; điểm c; điểm d
    từ điểm a đến điểm đ khoản 2 Mục III | điểm a khoản 2 Mục III; điểm b khoản 2 Mục III; điểm c khoản 2 Mục III; điểm d khoản 2 Mục III; điểm đ khoản 2 Mục III
    từ điểm c đến điểm e khoản 2 | điểm c khoản 2; điểm d khoản 2; điểm đ khoản 2; điểm e khoản 2
    gạch đầu dòng thứ ba điểm b | gạch đầu dòng thứ ba điểm b
    gạch đầu dòng thứ hai điểm b khoản 1 Mục III | gạch đầu dòng thứ hai điểm b khoản 1 Mục III
    tiểu mục 2 Mục II | khoản 2 Mục II
    STT 5.1.8 Phụ lục | STT 5.1.8 Phụ lục
    STT 5.1 Phụ lục II | STT 5.1 Phụ lục II
    mục 3 Phụ lục II | khoản 3 Phụ lục II
    Điều 1 Quyết định | Điều 1
    tại điểm d, khoản 1, mục III | điểm d khoản 1 Mục III
    tại các điểm a, c khoản 4 Mục VI của dự thảo | điểm a khoản 4 Mục VI; điểm c khoản 4 Mục VI
    khoản 2.3 Mục III | khoản 2.3 Mục III
    khoản 4.2 Mục III | khoản 4.2 Mục III
    mục 2.3 phần III | khoản 2.3 Phần III
    toàn bộ dự thảo | toàn bộ văn bản
    đoạn thứ 2 khoản 1 Mục I | đoạn thứ 2 khoản 1 Mục I
    chỉ tiêu thứ 3 | chỉ tiêu thứ 3
    chế độ báo cáo thứ 2 | chế độ báo cáo thứ 2
    Phụ lục I | Phụ lục I
    Phần II | Phần II
    Mục VI, khoản 4, điểm a | điểm a khoản 4 Mục VI
    Mục III khoản 2 | khoản 2 Mục III
    Mục III.2.a | điểm a khoản 2 Mục III
    điểm a khoản 1, điểm b khoản 2 Mục III | điểm a khoản 1 Mục III; điểm b khoản 2 Mục III
    điểm a khoản 1 và điểm b khoản 2 Mục III | điểm a khoản 1 Mục III; điểm b khoản 2 Mục III
    khoản 1 và khoản 3 Mục II | khoản 1 Mục II; khoản 3 Mục II
    Mục II và Mục III | Mục II; Mục III
    khoản 1, khoản 2, khoản 3 Mục II | khoản 1 Mục II; khoản 2 Mục II; khoản 3 Mục II
    điểm a, điểm b khoản 4 Mục VI | điểm a khoản 4 Mục VI; điểm b khoản 4 Mục VI
    điểm a) khoản 1 Mục III | điểm a khoản 1 Mục III
    khoản 1-3 Mục III | khoản 1 Mục III; khoản 2 Mục III; khoản 3 Mục III
    các khoản từ 1 đến 3 Mục II | khoản 1 Mục II; khoản 2 Mục II; khoản 3 Mục II
    từ khoản 1 đến khoản 3 Mục II | khoản 1 Mục II; khoản 2 Mục II; khoản 3 Mục II
    gạch đầu dòng thứ nhất và thứ ba điểm b khoản 2 | gạch đầu dòng thứ nhất điểm b khoản 2; gạch đầu dòng thứ ba điểm b khoản 2
    gạch đầu dòng thứ 2, 3 khoản 1 Mục IV | gạch đầu dòng thứ hai khoản 1 Mục IV; gạch đầu dòng thứ ba khoản 1 Mục IV
    khoản 1, 02 lớp tập huấn | khoản 1
    điểm i khoản 2 mục v | điểm i khoản 2 Mục V
    Khoản 4, Mục VI | khoản 4 Mục VI
    điểm đ khoản 2 Mục III | điểm đ khoản 2 Mục III
    Phần thứ nhất | Phần I
    tiết 1 điểm a khoản 2 Mục III | tiết 1 điểm a khoản 2 Mục III
    số thứ tự 5 Phụ lục II | STT 5 Phụ lục II
    Phụ lục II ban hành kèm theo Quyết định | Phụ lục II
    PL 2 | Phụ lục II
    khoản 3 Mục II; khoản 4 Mục V | khoản 3 Mục II; khoản 4 Mục V
    điểm a khoản 10 mục VI, Phần II | điểm a khoản 10 Mục VI Phần II
    đề nghị bỏ điểm b khoản 4 Mục III và sửa khoản 2 Mục IV | điểm b khoản 4 Mục III; khoản 2 Mục IV
    điểm A khoản 4 Mục vi | điểm a khoản 4 Mục VI
    dự thảo tại Mục VI (khoản 4) | khoản 4 Mục VI
    trang 5, điểm b khoản 1 phần II | điểm b khoản 1 Phần II
    toàn bộ nội dung dự thảo | toàn bộ văn bản
    Toàn bộ kế hoạch | toàn bộ văn bản
    các gạch đầu dòng thứ 1, thứ 2 điểm a | gạch đầu dòng thứ nhất điểm a; gạch đầu dòng thứ hai điểm a
    gạch đầu dòng đầu tiên khoản 2 Mục III | gạch đầu dòng thứ nhất khoản 2 Mục III
    gạch đầu dòng thứ mười một khoản 2 | gạch đầu dòng thứ 11 khoản 2
    khoản 10 Mục VI | khoản 10 Mục VI
    Mục IV, V | Mục IV; Mục V
    các mục II, III và IV | Mục II; Mục III; Mục IV
    từ Mục II đến Mục IV | Mục II; Mục III; Mục IV
    Mục II - IV | Mục II; Mục III; Mục IV
    điểm a đến điểm c khoản 1 | điểm a khoản 1; điểm b khoản 1; điểm c khoản 1
    điểm đ - g khoản 3 | điểm đ khoản 3; điểm e khoản 3; điểm g khoản 3
    khoản 4.1, 4.2 Mục III | khoản 4.1 Mục III; khoản 4.2 Mục III
    khoản 4.1 đến 4.3 Mục III | khoản 4.1 Mục III; khoản 4.2 Mục III; khoản 4.3 Mục III
    STT 3, 5 và 7 Phụ lục I | STT 3 Phụ lục I; STT 5 Phụ lục I; STT 7 Phụ lục I
    STT 3-5 Phụ lục I | STT 3 Phụ lục I; STT 4 Phụ lục I; STT 5 Phụ lục I
    Điều 1, 2 | Điều 1; Điều 2
    Điều 1 và Điều 3 | Điều 1; Điều 3
    Phụ lục I, II | Phụ lục I; Phụ lục II
    điểm a của khoản 4 thuộc Mục VI | điểm a khoản 4 Mục VI
    Mục VI: khoản 4 | khoản 4 Mục VI
    chỉ tiêu thứ 3, thứ 5 | chỉ tiêu thứ 3; chỉ tiêu thứ 5
    từ điểm đ đến điểm a khoản 2 | điểm đ; điểm a khoản 2
    khoản 1 khoản 2 | khoản 1 khoản 2
    điểm a khoản 4, khoản 5 Mục VI | điểm a khoản 4 Mục VI; khoản 5 Mục VI
    gạch ngang thứ hai khoản 3 | gạch đầu dòng thứ hai khoản 3
    điểm  a  khoản  4  Mục  VI | điểm a khoản 4 Mục VI
    ĐIỂM A KHOẢN 4 MỤC VI | điểm a khoản 4 Mục VI
    """#

  /// Words that look like positions and are none.
  static let none = [
    "tài khoản 2",
    "thời điểm 31/12/2025",
    "khoản 120 triệu đồng",
    "mục tiêu 80%",
    "không có gì",
    "giai đoạn 2 của dự án",
    "công đoạn 3",
    "địa điểm 1",
    "danh mục 5",
    "Sở Nội vụ chủ trì",
  ]
}
