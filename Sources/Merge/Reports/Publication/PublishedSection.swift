/// A heading of the plan with the text below it.
public struct PublishedSection: Hashable, Sendable {
  /// As printed before the title: `VI.`, `4.`, `4.2.`, `a)`; `-` for a heading without number.
  public var numeral: String
  public var title: String
  /// 0 for the headings at the top.
  public var level: Int
  /// `khoản 4 Mục VI`.
  public var address: String
  public var paragraphs: [String]
  /// The indices of the tasks that stand directly below it.
  public var tasks: [Int]
  /// Whether it or a section below it has tasks.
  public var hasTasks: Bool

  /// Number and title in one line, the title with a capital at its beginning.
  public var heading: String {
    let words = title.prefix(1).uppercased() + title.dropFirst()
    return [numeral, words].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension ItemNumber {
  /// As it stands before a heading or a task: `VI.`, `4.2.`, `đ)`, `Phụ lục II.`
  var printed: String {
    switch shape {
    case .letter(let letter): letter + ")"
    case .part: "Phần \(shape.numeral)."
    case .chapter: "Chương \(shape.numeral)."
    case .article: "Điều \(shape.numeral)."
    case .annex(let number): number == 0 ? "Phụ lục." : "Phụ lục \(shape.numeral)."
    case .roman, .capital, .arabic: shape.numeral + "."
    case .other(let text): text
    }
  }
}
