/// A counted product in an output: `20 cụm pa nô`, `tối thiểu 02 lượt phát/tuần`.
struct ProductCount: Hashable {
  var count: Int
  var isAtLeast: Bool
  /// The words of the product, folded.
  var product: [String]
  /// What the count is for: the "tuần" of "lượt/tuần"; empty where it is the whole.
  var per: [String]
  /// The words of the plan.
  var wording: String

  /// Whether both count the same product and cannot both be right. `20 cụm pa nô` and `15 cụm` count the same.
  func contradicts(_ other: ProductCount) -> Bool {
    guard per == other.per, isSameProduct(other) else { return false }
    switch (isAtLeast, other.isAtLeast) {
    case (false, false): return count != other.count
    case (true, false): return other.count < count
    case (false, true): return count < other.count
    case (true, true): return false
    }
  }

  /// Whether both say the same of the same product.
  func isSame(as other: ProductCount) -> Bool {
    per == other.per && isSameProduct(other) && count == other.count && isAtLeast == other.isAtLeast
  }

  private func isSameProduct(_ other: ProductCount) -> Bool {
    let shorter = min(product.count, other.product.count)
    return shorter > 0 && product.prefix(shorter) == other.product.prefix(shorter)
  }

  /// The counted products of an output. Percentages, and counts for each of several ("mỗi huyện 01 đội"),
  /// say nothing about the whole and are left out.
  static func products(in text: String) -> [ProductCount] {
    text.split { $0 == ";" || $0 == "\n" }.flatMap { clause in clauseProducts(String(clause)) }
  }

  private static func clauseProducts(_ clause: String) -> [ProductCount] {
    let folded = ComparisonText.key(clause)
    guard !ComparisonText.words(folded).contains("mỗi") else { return [] }
    return enumerated(folded).compactMap { part in product(in: part) }
  }

  /// The parts between commas; a comma inside a number ("1,5") does not separate.
  private static func enumerated(_ clause: String) -> [String] {
    var parts: [String] = [""]
    let letters = Array(clause)
    for (index, letter) in letters.enumerated() {
      let isDecimal =
        index > 0 && index + 1 < letters.count && letters[index - 1].isNumber && letters[index + 1].isNumber
      if letter == ",", !isDecimal { parts.append("") } else { parts[parts.count - 1].append(letter) }
    }
    return parts
  }

  /// The count a part begins with, after words such as "tối thiểu".
  private static func product(in part: String) -> ProductCount? {
    let tokens = part.split(separator: " ").map(String.init)
    guard let place = tokens.firstIndex(where: { $0.first?.isNumber ?? false }) else { return nil }
    let opening = tokens[..<place].joined(separator: " ")
    let isAtLeast = minimum.contains { ComparisonText.contains($0, in: opening) }
    guard isAtLeast || opening.isEmpty, let count = whole(tokens[place]) else { return nil }
    let noun = tokens[(place + 1)...].prefix { !$0.hasPrefix("(") }.joined(separator: " ")
    let halves = noun.split(separator: "/", maxSplits: 1).map(String.init)
    let product = ComparisonText.words(halves.first ?? "")
    guard !product.isEmpty else { return nil }
    return ProductCount(
      count: count,
      isAtLeast: isAtLeast,
      product: product,
      per: halves.count > 1 ? ComparisonText.words(halves[1]) : [],
      wording: part.split(separator: " ").joined(separator: " ")
    )
  }

  private static let minimum = ["tối thiểu", "ít nhất", "trên", "từ", "không dưới"]

  /// `20.000` is twenty thousand; nil for a percentage, a decimal or a range.
  private static func whole(_ token: String) -> Int? {
    let groups = token.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return Int(groups.joined())
  }
}
