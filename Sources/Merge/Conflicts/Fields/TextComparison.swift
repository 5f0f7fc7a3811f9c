/// Compares two texts that enumerate things: audiences, channels, outputs, contents.
struct TextComparison {
  let left: String
  let right: String
  let phrasing: Phrasing

  var relation: FieldRelation {
    let keys = [left, right].map { ComparisonText.key(phrasing.expanded($0)) }
    if ComparisonText.key(left) == ComparisonText.key(right) { return .same }
    if keys[0] == keys[1] { return .form(because: Message(.otherWords, words(left, right))) }
    let parts = keys.map { Set(ComparisonText.parts($0)) }
    if parts[0] == parts[1] { return .form(because: Message(.otherWords, words(left, right))) }
    if Self.isWithin(keys[0], parts[0], keys[1], parts[1]) {
      return .rightRefines(because: Message(.textWithin, words(left, right)))
    }
    if Self.isWithin(keys[1], parts[1], keys[0], parts[0]) {
      return .leftRefines(because: Message(.textWithin, words(right, left)))
    }
    return .complement(because: Message(.bothStand, words(left, right)))
  }

  /// Whether everything the shorter text names stands in the longer one.
  private static func isWithin(
    _ short: String,
    _ shortParts: Set<String>,
    _ long: String,
    _ longParts: Set<String>
  )
    -> Bool
  {
    shortParts.isSubset(of: longParts) || ComparisonText.contains(short, in: long)
  }

  private func words(_ left: String, _ right: String) -> [String: Message.Argument] {
    ["left": .text(left), "right": .text(right)]
  }

  /// The texts as one: those that another one contains are left out, the rest stand side by side.
  static func union(_ texts: [String], _ phrasing: Phrasing) -> String {
    var kept: [String] = []
    for text in texts {
      if kept.contains(where: { contains($0, text, phrasing) }) { continue }
      kept.removeAll { contains(text, $0, phrasing) }
      kept.append(text)
    }
    return kept.reduce(into: "") { joined, text in
      if joined.isEmpty {
        joined = text
      } else {
        while let last = joined.last, last == ";" || last == " " { joined.removeLast() }
        joined += (joined.hasSuffix(".") ? " " : "; ") + text
      }
    }
  }

  private static func contains(_ whole: String, _ part: String, _ phrasing: Phrasing) -> Bool {
    switch TextComparison(left: whole, right: part, phrasing: phrasing).relation {
    case .same, .form, .leftRefines: true
    default: false
    }
  }
}
