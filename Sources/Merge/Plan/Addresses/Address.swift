/// Where an item stands in the legal structure of its document, smallest step first:
/// `điểm a khoản 4 Mục VI`.
///
/// ```swift
/// Address.addresses(in: "tại các điểm a, c khoản 4 Mục VI").map(\.description)
/// // ["điểm a khoản 4 Mục VI", "điểm c khoản 4 Mục VI"]
/// ```
/// Without steps it is the whole document.
public struct Address: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case number(ItemNumber)
    /// "gạch đầu dòng thứ n", counted from 1 among the unnumbered items of its parent.
    case bullet(Int)
    /// A row of an annex table: `STT 5.1`.
    case row(ItemNumber)
    /// "đoạn thứ n" of a section's text.
    case paragraph(Int)
    /// "chỉ tiêu thứ n" of a plan.
    case target(Int)
    /// "chế độ báo cáo thứ n" of a plan.
    case report(Int)
  }

  /// Smallest step first. A decimal swallows the khoản it stands under: `4.2` in `4` is only `4.2`.
  public var steps: [Step] {
    didSet { swallowPrefixes() }
  }

  public init(_ steps: [Step]) {
    self.steps = steps
    swallowPrefixes()
  }

  private mutating func swallowPrefixes() {
    var kept: [Step] = []
    var smaller: [Int]?
    for step in steps {
      let components = step.components
      if let components, let smaller, components.count < smaller.count, smaller.starts(with: components) {
        continue
      }
      kept.append(step)
      smaller = components
    }
    if kept.count != steps.count { steps = kept }
  }
}

extension Address.Step {
  /// The components of an Arabic or decimal number; nil for any other step.
  var components: [Int]? {
    switch self {
    case .number(let number), .row(let number):
      if case .arabic(let components) = number.shape { return components }
      return nil
    default:
      return nil
    }
  }
}

extension Address: CustomStringConvertible {
  /// The standard form, small to large and without commas: `điểm a khoản 10 Mục VI`.
  public var description: String {
    if steps.isEmpty { return "toàn bộ văn bản" }
    return steps.indices.map(wording).joined(separator: " ")
  }

  private func wording(of index: Int) -> String {
    switch steps[index] {
    case .number(let number): word(before: number, at: index) + number.shape.numeral
    case .row(let number): "STT " + number.shape.numeral
    case .bullet(let number): "gạch đầu dòng thứ " + Self.ordinal(number)
    case .paragraph(let number): "đoạn thứ \(number)"
    case .target(let number): "chỉ tiêu thứ \(number)"
    case .report(let number): "chế độ báo cáo thứ \(number)"
    }
  }

  private func word(before number: ItemNumber, at index: Int) -> String {
    switch number.shape {
    case .part, .capital: "Phần "
    case .chapter: "Chương "
    case .annex(let number): number == 0 ? "Phụ lục" : "Phụ lục "
    case .article: "Điều "
    case .roman: "Mục "
    case .letter: "điểm "
    case .other: ""
    case .arabic: arabicWord(at: index)
    }
  }

  /// Over an article an Arabic number is a Mục or, below one, a Tiểu mục; under a điểm it is a tiết.
  private func arabicWord(at index: Int) -> String {
    let below = index > 0 ? shape(at: index - 1) : nil
    let above = shape(at: index + 1)
    if case .article = below { return isArabic(above) ? "Tiểu mục " : "Mục " }
    if isArabic(below), index > 1, case .article = shape(at: index - 2) { return "Mục " }
    if case .letter = above { return "tiết " }
    return "khoản "
  }

  private func shape(at index: Int) -> ItemNumber.Shape? {
    guard steps.indices.contains(index), case .number(let number) = steps[index] else { return nil }
    return number.shape
  }

  private func isArabic(_ shape: ItemNumber.Shape?) -> Bool {
    if case .arabic = shape { return true }
    return false
  }

  /// Words up to ten, as officials write them, and figures above.
  private static func ordinal(_ number: Int) -> String {
    let words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]
    return (1...10).contains(number) ? words[number - 1] : String(number)
  }
}
