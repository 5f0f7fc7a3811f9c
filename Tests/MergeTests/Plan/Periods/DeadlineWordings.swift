/// Wordings as officials write them, and how they are read in a plan for 2025.
///
/// One a line: the wording, `|`, the first and the last day, the cycle with its day and month, `«event»`,
/// and further clocks in brackets.
enum DeadlineWordings {
  static let all = [once, open, recurring, events, several]

  /// Stretches of time and days.
  static let once = #"""
    2026 - 2030 | 2026-01-01..2030-12-31
    2026-2030 | 2026-01-01..2030-12-31
    2026 – 2030 | 2026-01-01..2030-12-31
    2025 | 2025-01-01..2025-12-31
    12/2025 | 2025-12-01..2025-12-31
    6/2025 | 2025-06-01..2025-06-30
    06/2025 | 2025-06-01..2025-06-30
    03/2025 | 2025-03-01..2025-03-31
    Quý IV/2025 | 2025-10-01..2025-12-31
    Quí IV-2025 | 2025-10-01..2025-12-31
    Quý III Năm 2026 | 2026-07-01..2026-09-30
    Quý IV/2025- Quý II/2026 | 2025-10-01..2026-06-30
    Tháng 10/2025 | 2025-10-01..2025-10-31
    Tháng 11 - 12/2025 | 2025-11-01..2025-12-31
    Năm 2025-2030 | 2025-01-01..2030-12-31
    Từ ngày 01/01/2026 đến ngày 31/3/2026 | 2026-01-01..2026-03-31
    Hoàn thành trong năm 2025 | 2025-01-01..2025-12-31
    xong trong tháng 5/2025 | 2025-05-01..2025-05-31
    6 tháng đầu năm | 2025-01-01..2025-06-30
    6 tháng cuối năm | 2025-07-01..2025-12-31
    06 tháng đầu năm 2025 | 2025-01-01..2025-06-30
    Trong tháng 3 | 2025-03-01..2025-03-31
    Cuối năm 2025 | 2025-10-01..2025-12-31
    Đầu năm | 2025-01-01..2025-03-31
    Quý I, II/2025 | 2025-01-01..2025-06-30
    Quý I và quý III | 2025-01-01..2025-09-30
    Từ tháng 3 đến tháng 11 | 2025-03-01..2025-11-30
    giai đoạn 2025-2030 | 2025-01-01..2030-12-31
    Tháng 5/2025 và tháng 9/2025 | 2025-05-01..2025-09-30
    Năm học 2025 - 2026 | 2025-09-01..2026-05-31
    Kỳ họp thường lệ giữa năm 2025 của HĐND tỉnh | 2025-05-01..2025-08-31
    Quý II - Quý III/2025 | 2025-04-01..2025-09-30
    Từ tháng 6 đến tháng 8 năm 2025 | 2025-06-01..2025-08-31
    từ ngày 15 đến ngày 20 tháng 5 | 2025-05-15..2025-05-20
    15-20/5/2025 | 2025-05-15..2025-05-20
    từ 15-20/5/2025 | 2025-05-15..2025-05-20
    Quý II/2025 (trước 15/5) | 2025-04-01..2025-05-15
    Năm 2025, hoàn thành trước 30/11 | 2025-01-01..2025-11-30
    Trong vòng 30 ngày kể từ ngày 01/6/2025 | 2025-06-01..2025-07-01
    30/6/2025 | 2025-06-30..2025-06-30
    2025-06-30 | 2025-06-30..2025-06-30
    30.6.2025 | 2025-06-30..2025-06-30
    30-6-2025 | 2025-06-30..2025-06-30
    T3/2025 | 2025-03-01..2025-03-31
    Q2/2025 | 2025-04-01..2025-06-30
    QIII/2025 | 2025-07-01..2025-09-30
    Quy II/2025 | 2025-04-01..2025-06-30
    QUÝ II/2025 | 2025-04-01..2025-06-30
    quý 2 năm 2025 | 2025-04-01..2025-06-30
    Quý II. | 2025-04-01..2025-06-30
      Quý   II / 2025 ./. | 2025-04-01..2025-06-30
    tháng 3, 4/2025 | 2025-03-01..2025-04-30
    Từ tháng 11/2025 đến tháng 3 | 2025-11-01..2026-03-31
    Từ tháng 11 đến tháng 3/2026 | 2025-11-01..2026-03-31
    cuối quý II/2025 | 2025-06-01..2025-06-30
    giữa tháng 6 | 2025-06-11..2025-06-20
    tuần 2 tháng 5/2025 | 2025-05-08..2025-05-14
    nửa đầu năm 2025 | 2025-01-01..2025-06-30
    từ quý II đến cuối năm 2025 | 2025-04-01..2025-12-31
    Trong năm | 2025-01-01..2025-12-31
    cả năm 2025 | 2025-01-01..2025-12-31
    năm nay | 2025-01-01..2025-12-31
    Bắt đầu từ tháng 3, hoàn thành trước 30/11/2025 | 2025-03-01..2025-11-30
    quý một | 2025-01-01..2025-03-31
    Quý  II/2025 | 2025-04-01..2025-06-30
    Quý 1,2/2025 | 2025-01-01..2025-06-30
    Quý I-II/2025 | 2025-01-01..2025-06-30
    Quý II+III/2025 | 2025-04-01..2025-09-30
    Quý I, II, III và IV năm 2025 | 2025-01-01..2025-12-31
    tháng 9, 10 và 11 năm 2025 | 2025-09-01..2025-11-30
    Tháng 4 - tháng 6/2025 | 2025-04-01..2025-06-30
    Từ ngày 10 đến ngày 15/5/2025 | 2025-05-10..2025-05-15
    ngày 15/6 | 2025-06-15..2025-06-15
    Ngày 05 tháng 6 năm 2025 | 2025-06-05..2025-06-05
    ngày 5/6/2025 | 2025-06-05..2025-06-05
    05/06/2025 | 2025-06-05..2025-06-05
    5.6.2025 | 2025-06-05..2025-06-05
    15/11/25 | 2025-11-15..2025-11-15
    Ngày Chuyển đổi số quốc gia 10/10 | 2025-10-10..2025-10-10
    dịp 10/10/2025 | 2025-10-10..2025-10-10
    Đầu năm 2026 | 2026-01-01..2026-03-31
    đầu quý III/2025 | 2025-07-01..2025-07-31
    cuối tháng 6/2025 | 2025-06-21..2025-06-30
    Giữa năm 2025 | 2025-05-01..2025-08-31
    từ năm 2025 đến năm 2030 | 2025-01-01..2030-12-31
    2025 đến 2030 | 2025-01-01..2030-12-31
    nhiệm kỳ 2025 - 2030 | 2025-01-01..2030-12-31
    2025, 2026 | 2025-01-01..2026-12-31
    Năm 2025, 2026 | 2025-01-01..2026-12-31
    Năm 2025 - Năm 2026 | 2025-01-01..2026-12-31
    9 tháng đầu năm 2025 | 2025-01-01..2025-09-30
    3 tháng cuối năm | 2025-10-01..2025-12-31
    sáu tháng đầu năm | 2025-01-01..2025-06-30
    6 tháng đầu năm và 6 tháng cuối năm | 2025-01-01..2025-12-31
    Hoàn thành quý III/2025 | 2025-07-01..2025-09-30
    Thời gian: Quý II/2025 | 2025-04-01..2025-06-30
    Thời hạn: 30/6/2025 | 2025-06-30..2025-06-30
    Hạn cuối: 30/6/2025 | 2025-06-30..2025-06-30
    (Quý II/2025) | 2025-04-01..2025-06-30
    "Quý II/2025" | 2025-04-01..2025-06-30
    quý ii/2025 | 2025-04-01..2025-06-30
    QUÍ 2/2025 | 2025-04-01..2025-06-30
    Quý II năm 2025. | 2025-04-01..2025-06-30
    Quý II/2025; | 2025-04-01..2025-06-30
    Quý II 2025 | 2025-04-01..2025-06-30
    Quý 4 | 2025-10-01..2025-12-31
    quý III, IV | 2025-07-01..2025-12-31
    Tháng 3 đến tháng 5, tháng 9 đến tháng 11 | 2025-03-01..2025-11-30
    từ tháng 11/2025 đến hết tháng 3/2026 | 2025-11-01..2026-03-31
    Từ tháng 3 đến trước ngày 15/11 | 2025-03-01..2025-11-15
    Từ quý II đến trước tháng 10/2025 | 2025-04-01..2025-09-30
    31/12 | 2025-12-31..2025-12-31
    31-12-2025 | 2025-12-31..2025-12-31
    2025/06/30 | 2025-06-30..2025-06-30
    2025-06 | 2025-06-01..2025-06-30
    100% trong năm 2025 | 2025-01-01..2025-12-31
    đạt 80% vào cuối năm 2025 | 2025-10-01..2025-12-31
    - Quý II/2025 | 2025-04-01..2025-06-30
    """#

  /// Open at one side.
  static let open = #"""
    Quý IV năm 2025 và các năm tiếp theo | 2025-10-01..
    Giai đoạn 2026-2030 và những năm tiếp theo | 2026-01-01..
    năm 2025 và các năm tiếp theo | 2025-01-01..
    Trước ngày 15/11/2025 | ..2025-11-15
    trước ngày 31 tháng 12 năm 2026 | ..2026-12-31
    đến hết năm 2025 | ..2025-12-31
    đến năm 2030 | ..2030-12-31
    đến hết năm 2030 | ..2030-12-31
    chậm nhất ngày 31/01/2026 | ..2026-01-31
    Trước 30/6 | ..2025-06-30
    Hết quý II | ..2025-06-30
    Hoàn thành trước 15/11/2025 | ..2025-11-15
    Năm 2025 và các năm tiếp theo | 2025-01-01..
    trước 17h00 ngày 25/4/2025 | ..2025-04-25
    Trước 16 giờ 30 phút ngày 25/4 | ..2025-04-25
    Từ năm 2026 trở đi | 2026-01-01..
    từ nay đến hết năm 2025 | ..2025-12-31
    từ nay đến năm 2030 | ..2030-12-31
    Truoc ngay 15/11/2025 | ..2025-11-15
    trước quý III/2025 | ..2025-06-30
    trước năm 2026 | ..2025-12-31
    không quá ngày 20/6/2025 | ..2025-06-20
    sau ngày 30/6/2025 | 2025-07-01..
    hết tháng 6/2025 | ..2025-06-30
    đến hết ngày 31/12/2025 | ..2025-12-31
    đến hết quý III/2025 | ..2025-09-30
    Chậm nhất trong tháng 6/2025 | ..2025-06-30
    Chậm nhất đến 30/6/2025 | ..2025-06-30
    chậm nhất là ngày 30 tháng 6 | ..2025-06-30
    không muộn hơn ngày 30/6/2025 | ..2025-06-30
    muộn nhất 15/7 | ..2025-07-15
    từ tháng 3/2025 | 2025-03-01..
    từ ngày 01/7/2025 | 2025-07-01..
    Kể từ ngày 01/7/2025 | 2025-07-01..
    Từ quý III/2025 trở đi | 2025-07-01..
    Từ năm 2025 | 2025-01-01..
    2025 và những năm tiếp theo | 2025-01-01..
    Trước tháng 6/2025 | ..2025-05-31
    Hoàn thành và đưa vào sử dụng trước ngày 01/9/2025 | ..2025-09-01
    Xong trước 01/5/2025 | ..2025-05-01
    Năm 2025 và các năm sau | 2025-01-01..
    Năm 2025 và những năm tới | 2025-01-01..
    2025 trở đi | 2025-01-01..
    Đến 31/12/2025, hoàn thành 100% | ..2025-12-31
    """#

  /// Cycles.
  static let recurring = #"""
    Thường xuyên | continuous
    Thực hiện thường xuyên | continuous
    Nhiệm vụ thường xuyên | continuous
    Hằng năm | yearly
    hàng năm | yearly
    trước ngày 20 hằng tháng | monthly d20
    trước ngày 15/11 hằng năm | yearly d15 m11
    định kỳ trước ngày 15/11 | yearly d15 m11
    định kỳ trước ngày 20 | monthly d20
    ngày 10 tháng cuối quý | quarterly d10 m3
    định kỳ hằng quý | quarterly
    hằng tuần | weekly
    02 lần/năm | halfYearly
    Hằng quý, trước ngày 10 tháng cuối quý | quarterly d10 m3
    Hằng năm, trước ngày 15/12 | yearly d15 m12
    trước ngày 05 tháng sau | monthly d5 m2
    ngày 15 của tháng đầu quý sau | quarterly d15 m4
    thứ sáu hằng tuần | weekly d5
    03 lần/năm | yearly x3
    6 tháng/lần | halfYearly
    tháng/lần | monthly
    mỗi tháng 01 lần | monthly
    Hằng ngày | daily
    thuong xuyen | continuous
    Hằng năm, giai đoạn 2026-2030 | 2026-01-01..2030-12-31 yearly
    Hằng tháng từ tháng 3 đến tháng 12/2025 | 2025-03-01..2025-12-31 monthly
    Quý IV hằng năm | yearly m12
    tháng 12 hằng năm | yearly m12
    định kỳ | continuous
    Theo quý | quarterly
    từng quý | quarterly
    hằng quý, trước ngày 15 của tháng cuối quý | quarterly d15 m3
    Ngày 20 hằng tháng | monthly d20
    trước ngày 25 mỗi tháng | monthly d25
    vào ngày 20 của tháng | monthly d20
    ngày cuối cùng của quý | quarterly d31 m3
    Định kỳ hằng tháng trước ngày 25 | monthly d25
    1 lần/quý | quarterly
    4 lần/năm | quarterly
    12 lần/năm | monthly
    ít nhất 01 lần/tuần | weekly
    Ít nhất 02 lần trong năm | halfYearly
    3 tháng/lần | quarterly
    quý một lần | quarterly
    6 tháng một lần | halfYearly
    năm 1 lần | yearly
    Hằng 6 tháng | halfYearly
    Liên tục | continuous
    Theo từng quý | quarterly
    Báo cáo quý | quarterly
    Thường xuyên trong năm 2025 | 2025-01-01..2025-12-31 continuous
    Thường xuyên từ quý II/2025 | 2025-04-01.. continuous
    Trong quý II/2025 và duy trì thường xuyên | 2025-04-01..2025-06-30 continuous
    trước ngày 15 tháng 12 hằng năm | yearly d15 m12
    trước 15/12 hàng năm | yearly d15 m12
    Hằng tháng (trước ngày 20) | monthly d20
    Hàng quý (trước ngày 20 của tháng cuối quý) | quarterly d20 m3
    """#

  /// Events, alone and with dates.
  static let events = #"""
    Thường xuyên, theo yêu cầu nhiệm vụ | continuous «theo yêu cầu nhiệm vụ»
    Từ tháng 11/2025 đến khi kết thúc Tổng kiểm kê | 2025-11-01.. «đến khi kết thúc Tổng kiểm kê»
    Theo tiến độ xây dựng dự thảo văn bản của cơ quan chủ trì soạn thảo | «Theo tiến độ xây dựng dự thảo văn bản của cơ quan chủ trì soạn thảo»
    Sau khi Nghị định số 15/2025/NĐ-CP ngày 12/3/2025 ban hành | «Sau khi Nghị định số 15/2025/NĐ-CP ngày 12/3/2025 ban hành»
    Triển khai đảm bảo theo lộ trình, hướng dẫn của Bộ, ngành | «Triển khai đảm bảo theo lộ trình, hướng dẫn của Bộ, ngành»
    theo kế hoạch | «theo kế hoạch»
    khi có yêu cầu | «khi có yêu cầu»
    Sau khi có hướng dẫn của Bộ; chậm nhất 30/6/2025 | ..2025-06-30 «Sau khi có hướng dẫn của Bộ»
    Sau khi có hướng dẫn của Bộ, chậm nhất ngày 30/6/2025 | ..2025-06-30 «Sau khi có hướng dẫn của Bộ»
    Trong vòng 30 ngày sau khi có quyết định | «Trong vòng 30 ngày sau khi có quyết định»
    Ngay sau khi Kế hoạch được ban hành | «Ngay sau khi Kế hoạch được ban hành»
    kể từ ngày ký | «kể từ ngày ký»
    Đột xuất | «Đột xuất»
    trước Tết Nguyên đán | «trước Tết Nguyên đán»
    Đến Đại hội Đảng bộ tỉnh | «Đến Đại hội Đảng bộ tỉnh»
    Theo kế hoạch năm 2025 của UBND tỉnh | «Theo kế hoạch năm 2025 của UBND tỉnh»
    Sau Hội nghị tổng kết | «Sau Hội nghị tổng kết»
    Sau khi Bộ Nội vụ công bố kết quả Chỉ số cải cách hành chính năm 2024 | «Sau khi Bộ Nội vụ công bố kết quả Chỉ số cải cách hành chính năm 2024»
    Theo hướng dẫn của Bộ Khoa học và Công nghệ | «Theo hướng dẫn của Bộ Khoa học và Công nghệ»
    Theo lộ trình của Chính phủ, hoàn thành trong năm 2025 | 2025-01-01..2025-12-31 «Theo lộ trình của Chính phủ»
    Theo quy định | «Theo quy định»
    Thường xuyên theo kế hoạch | continuous «theo kế hoạch»
    Trong quá trình thực hiện | «Trong quá trình thực hiện»
    Trước khi trình UBND tỉnh | «Trước khi trình UBND tỉnh»
    Khi có văn bản chỉ đạo | «Khi có văn bản chỉ đạo»
    Ngay sau khi kết thúc kỳ họp | «Ngay sau khi kết thúc kỳ họp»
    Theo chỉ đạo của UBND tỉnh | «Theo chỉ đạo của UBND tỉnh»
    Khi phát sinh | «Khi phát sinh»
    Thực hiện hằng năm theo kế hoạch | yearly «theo kế hoạch»
    05 ngày làm việc sau khi nhận hồ sơ | «05 ngày làm việc sau khi nhận hồ sơ»
    """#

  /// More than one clock in one wording.
  static let several = #"""
    Thường xuyên, hằng năm | continuous + [yearly]
    Thường xuyên; báo cáo trước ngày 15/11 hằng năm | continuous + [yearly d15 m11]
    Thường xuyên, báo cáo trước ngày 15/11 hằng năm | continuous + [yearly d15 m11]
    6 tháng, năm | halfYearly + [yearly]
    định kỳ 6 tháng, năm | halfYearly + [yearly]
    báo cáo tháng, quý, 6 tháng, năm | monthly + [quarterly; halfYearly; yearly]
    trước ngày 15/6 và 15/12 hằng năm | yearly d15 m6 + [yearly d15 m12]
    6 tháng (trước ngày 15/6), năm (trước ngày 15/12) | halfYearly d15 m6 + [yearly d15 m12]
    Đến năm 2025, định hướng đến năm 2030 | ..2025-12-31 + [..2030-12-31]
    hằng quý, năm | quarterly + [yearly]
    Định kỳ 6 tháng, 01 năm | halfYearly + [yearly]
    Định kỳ hằng tháng, quý, 6 tháng và năm | monthly + [quarterly; halfYearly; yearly]
    Báo cáo tháng trước ngày 20, báo cáo quý trước ngày 15 tháng cuối quý | monthly d20 + [quarterly d15 m3]
    Thường xuyên/Hằng năm | continuous + [yearly]
    Trước ngày 10/6 và ngày 10/12 hằng năm | yearly d10 m6 + [yearly d10 m12]
    Quý I: xây dựng kế hoạch; Quý IV: tổng kết | 2025-01-01..2025-03-31 + [2025-10-01..2025-12-31]
    """#

  /// Nothing to understand, or a date that cannot be.
  static let nothing = [
    "Không xác định",
    "Hoàn thành",
    "Sở Nội vụ",
    "67/KH-UBND",
    "31/4/2025",
    "29/02/2025",
    "tháng năm",
    "99/99/2025",
    "13/2025",
    "Tháng 13/2025",
    "quý V/2025",
    "0",
    "05 tin, bài/tháng",
  ]
}
