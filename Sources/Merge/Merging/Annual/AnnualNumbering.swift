/// Numbers the headings and tasks of the annual plan the way plans are numbered: Mục I, khoản 1, sub-khoản
/// 1.1, điểm a.
struct AnnualNumbering {
  /// The letters of điểm in the order of official lists. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.
  static let letters = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
    "x", "y",
  ]

  /// The number of a heading from its position under each heading above it, outermost first.
  static func number(of path: [Int]) -> ItemNumber? {
    switch path.count {
    case 0: nil
    case 1: ItemNumber(written: roman(path[0]), shape: .roman(path[0]))
    default:
      ItemNumber(
        written: path.dropFirst().map(String.init).joined(separator: "."),
        shape: .arabic(Array(path.dropFirst()))
      )
    }
  }

  /// The letters of the tasks under one heading; nil for all of them where the alphabet does not suffice.
  static func taskNumbers(count: Int) -> [ItemNumber?] {
    guard count <= letters.count else { return Array(repeating: nil, count: count) }
    return letters.prefix(count).map { ItemNumber(written: $0, shape: .letter($0)) }
  }

  static func roman(_ number: Int) -> String {
    let values = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var result = ""
    for (value, digits) in values {
      while rest >= value {
        result += digits
        rest -= value
      }
    }
    return result
  }
}
