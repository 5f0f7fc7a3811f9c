/// Citations as officials write them: the text, `|`, and for each document its symbol, the year `y`, the date,
/// `«issuer»` and `[positions]`.
enum CitationTexts {
  static let table = #"""
    1588/QĐ-TTg | 1588/QĐ-TTg
    67/KH-UBND | 67/KH-UBND
    30/2020/NĐ-CP | 30/2020/NĐ-CP y2020
    93/2021/NQ-HĐND | 93/2021/NQ-HĐND y2021
    163/2025/QĐ-CTUBND | 163/2025/QĐ-CTUBND y2025
    4001/QĐ-BKHCN | 4001/QĐ-BKHCN
    Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội | 202/2025/QH15 y2025 2025-06-12 «Quốc hội»
    729/VP-TTHC | 729/VP-TTHC
    153/SKHCN-BCVT&CNTT | 153/SKHCN-BCVT&CNTT
    6885/UBND-TTHC ngày 18/12/2024 | 6885/UBND-TTHC 2024-12-18
    7260/VPCP-KSTT | 7260/VPCP-KSTT
    5511/BKHCN-CĐSQG | 5511/BKHCN-CĐSQG
    04-NQ/TU | 04-NQ/TU
    13-NQ/TU | 13-NQ/TU
    336-KH/TU | 336-KH/TU
    57-NQ/TW | 57-NQ/TW
    02-KH/BCĐTW | 02-KH/BCĐTW
    1147-QĐ/BTGDVTW | 1147-QĐ/BTGDVTW
    19197-CV/VPTW | 19197-CV/VPTW
    10-CTr/TU | 10-CTr/TU
    Quyết định số 1588/QĐ-TTg ngày 17/12/2024 của Thủ tướng Chính phủ phê duyệt Đề án | 1588/QĐ-TTg 2024-12-17 «Thủ tướng Chính phủ»
    Quyết định số 1588/QĐ-TTg ngày 17 tháng 12 năm 2024 của Thủ tướng Chính phủ | 1588/QĐ-TTg 2024-12-17 «Thủ tướng Chính phủ»
    Nghị quyết số 57-NQ/TW ngày 22/12/2024 | 57-NQ/TW 2024-12-22
    Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ | 03/NQ-CP 2025-01-09 «Chính phủ»
    Nghị quyết 13-NQ/TU | 13-NQ/TU
    Nghị quyết số 93/NQ-HĐND ngày 08/12/2021 của HĐND tỉnh | 93/NQ-HĐND 2021-12-08 «HĐND tỉnh»
    Kế hoạch số 336-KH/TU ngày 25/02/2025 của Tỉnh ủy | 336-KH/TU 2025-02-25 «Tỉnh ủy»
    57- NQ/TW | 57-NQ/TW
    57 - NQ/TW | 57-NQ/TW
    Tờ trình số 3690/TTr- SKHCN ngày 20/12/2025 | 3690/TTr-SKHCN 2025-12-20
    1588/QÐ-TTg | 1588/QĐ-TTg
    12/UBND - VX | 12/UBND-VX
    45/Ctr-UBND | 45/Ctr-UBND
    Số: 67 /KH-UBND | 67/KH-UBND
    0125/KH-UBND | 0125/KH-UBND
    012/CT-UBND | 012/CT-UBND
    01779/QĐ-UBND | 01779/QĐ-UBND
    123a/QĐ-UBND | 123a/QĐ-UBND
    1857/QĐ-HĐND8 | 1857/QĐ-HĐND8
    điểm a khoản 10 Mục VI Quyết định số 1588/QĐ-TTg ngày 17/12/2024 | 1588/QĐ-TTg 2024-12-17 [điểm a khoản 10 Mục VI]
    điểm a, c khoản 4 Mục VI của Kế hoạch số 67/KH-UBND | 67/KH-UBND [điểm a khoản 4 Mục VI, điểm c khoản 4 Mục VI]
    Phụ lục II ban hành kèm theo Nghị quyết số 03/NQ-CP ngày 09/01/2025 | 03/NQ-CP 2025-01-09 [Phụ lục II]
    Quyết định số 1588/QĐ-TTg (điểm a khoản 10 Mục VI) | 1588/QĐ-TTg [điểm a khoản 10 Mục VI]
    Công văn số 6885/UBND-TTHC ngày 18/12/2024 của UBND tỉnh và Công văn số 729/VP-TTHC ngày 19/3/2025 của Văn phòng UBND tỉnh | 6885/UBND-TTHC 2024-12-18 «UBND tỉnh»; 729/VP-TTHC 2025-03-19 «Văn phòng UBND tỉnh»
    Quyết định số 06/QĐ-TTg năm 2022 | 06/QĐ-TTg y2022
    Quyết định số 393/QĐ-UBND của UBND tỉnh Quảng Ngãi ngày 14/7/2025 về việc ban hành Kế hoạch | 393/QĐ-UBND 2025-07-14 «UBND tỉnh Quảng Ngãi»
    Kế hoạch số 12/KH-SVHTTDL ngày 05/3/2025 của Sở Văn hóa, Thể thao và Du lịch về truyền thông | 12/KH-SVHTTDL 2025-03-05 «Sở Văn hóa, Thể thao và Du lịch»
    Thông tư số 03/2025/TT-VPCP; Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 | 03/2025/TT-VPCP y2025; 118/2025/NĐ-CP y2025 2025-06-09
    quyết định 06/QĐ-TTg, 1588/QĐ-TTg và 2629/QĐ-TTg ngày 01/12/2025 | 06/QĐ-TTg; 1588/QĐ-TTg; 2629/QĐ-TTg 2025-12-01
    Nghị định số 64/CP | 64/CP
    số 12/BC ngày 01/3/2025 | 12/BC 2025-03-01
    Khoản 2 Điều 3 Nghị định số 61/2018/NĐ-CP và điểm b khoản 1 Điều 5 Nghị định số 42/2022/NĐ-CP | 61/2018/NĐ-CP y2018 [khoản 2 Điều 3]; 42/2022/NĐ-CP y2022 [điểm b khoản 1 Điều 5]
    67/KH-UBND - UBND tỉnh Quảng Ngãi | 67/KH-UBND
    188/KH-UBND ngày 31-12-2024 | 188/KH-UBND 2024-12-31
    TB 408/TB-VPCP 08/8/2025 | 408/TB-VPCP 2025-08-08
    Thông báo số 408/TB-VPCP (08/8/2025) | 408/TB-VPCP 2025-08-08
    154/SNV-CCHC&CTTN | 154/SNV-CCHC&CTTN
    2214/SNV-CCHC & CTTN | 2214/SNV-CCHC&CTTN
    153/SKHCN‑BCVT&CNTT | 153/SKHCN-BCVT&CNTT
    Quyết định số 766/QĐ-TTg ngày 23/6/2022, Quyết định số 505/QĐ-TTg ngày 22/4/2022 | 766/QĐ-TTg 2022-06-23; 505/QĐ-TTg 2022-04-22
    CT 012/CT-UBND Đắk Lắk 26/11/2025 | 012/CT-UBND
    Văn bản số 5511/BKHCN-CĐSQG ngày 15/10/2025 của Bộ Khoa học và Công nghệ (gọi tắt là Văn bản 5511) | 5511/BKHCN-CĐSQG 2025-10-15 «Bộ Khoa học và Công nghệ»
    """#

  /// No document is cited by its number.
  static let none = [
    "TTr- SKHCN",
    "Số:      /KH-UBND",
    "Số: /KH-UBND",
    "Số: ...../KH-UBND ngày   tháng   năm 2025",
    "Luật Giao dịch điện tử",
    "Luật Tổ chức chính quyền địa phương năm 2025",
    "Đề án 06",
    "ngày 17/12/2024",
    "17/12/2024 và 24/7",
    "05 tin/tháng",
    "hoạt động 24/24 giờ",
    "01 lần/năm",
    "15/15 xã",
    "64/CP",
    "1/UBND",
    "của Chính phủ",
    "TCVN 6909:2001",
    "4G/5G",
    "3/2025",
    "Tỷ lệ 80/100-UBND",
  ]
}
