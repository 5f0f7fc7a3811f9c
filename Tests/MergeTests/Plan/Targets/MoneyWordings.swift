/// Amounts as officials write them, and what they come to.
enum MoneyWordings {
  static let table = #"""
    1,5 tỷ đồng | 1.500.000.000 đồng
    120 triệu đồng | 120.000.000 đồng
    3.500.000 đồng/năm | 3.500.000 đồng
    3.500.000 đồng | 3.500.000 đồng
    1.234 tỷ đồng | 1.234.000.000.000 đồng
    1.234,5 tỷ đồng | 1.234.500.000.000 đồng
    120 triệu | 120.000.000 đồng
    1,5 tỷ | 1.500.000.000 đồng
    1,5 tỉ | 1.500.000.000 đồng
    120 tr.đ | 120.000.000 đồng
    120trđ | 120.000.000 đồng
    120 trđ | 120.000.000 đồng
    120 tr | 120.000.000 đồng
    500 nghìn đồng | 500.000 đồng
    500 ngàn đồng | 500.000 đồng
    500.000đ | 500.000 đồng
    500.000 VNĐ | 500.000 đồng
    500.000 VND | 500.000 đồng
    1 tỷ 250 triệu đồng | 1.250.000.000 đồng
    khoảng 120 triệu đồng | 120.000.000 đồng
    không quá 120 triệu đồng | 120.000.000 đồng
    Tổng kinh phí 150 triệu đồng, trong đó ngân sách tỉnh 100 triệu đồng | 150.000.000 đồng
    150 triệu đồng (ngân sách tỉnh 100 triệu đồng, xã hội hóa 50 triệu đồng) | 150.000.000 đồng
    0 đồng | 0 đồng
    9.223.372.036 tỷ đồng | 9.223.372.036.000.000.000 đồng
    kinh phí năm 2025: 120 triệu đồng | 120.000.000 đồng
    Theo Quyết định 1588/QĐ-TTg: 120 triệu đồng | 120.000.000 đồng
    120 trieu dong | 120.000.000 đồng
    """#

  /// No amount, or not one amount of đồng.
  static let none = [
    "1 tỷ 250",
    "Chi thường xuyên hoặc nguồn vốn hợp pháp khác",
    "ngân sách tỉnh",
    "Không",
    "lồng ghép",
    "120 triệu đồng + 30 triệu đồng",
    "100-120 triệu đồng",
    "100 đến 120 triệu đồng",
    "từ 100 triệu đồng đến 120 triệu đồng",
    "5 triệu đồng/lớp",
    "10 lớp x 5 triệu đồng",
    "5 triệu đồng x 10 lớp",
    "100 triệu USD",
    "0,3333333333 đồng",
    "999999999999999999 tỷ đồng",
    "99999999999999999999 đồng",
    "120000000",
    "tỷ lệ 80%",
    "1,2345 nghìn đồng",
  ]
}
