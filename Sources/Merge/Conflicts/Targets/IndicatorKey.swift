/// Tells whether two indicators measure the same thing: the same words after abbreviations are written out,
/// whatever their order; words that only join others do not count.
///
/// Every other word does: "cấp tỉnh" against "cấp huyện" is another indicator, however long the rest that agrees.
struct IndicatorKey: Hashable {
  private let words: [String]

  init(_ indicator: String, _ phrasing: Phrasing) {
    var words = ComparisonText.words(phrasing.expanded(indicator))
    // "Tỷ lệ hồ sơ ..." and "Hồ sơ ..." with a percentage are one indicator.
    if words.count > 2, words[1] == "lệ", words[0] == "tỷ" || words[0] == "tỉ" { words.removeFirst(2) }
    self.words = words.filter { !Self.joining.contains($0) }.sorted()
  }

  private static let joining: Set<String> = [
    "và", "của", "các", "những", "được", "đạt", "là", "đối", "với", "cho", "về", "ở", "tại", "trong", "trên",
  ]
}
