/// Finds what only one of two texts says, however the rest is written: an abbreviation, another spelling or an
/// alias is no difference.
///
/// ```swift
/// var contrast = TextContrast(reference)
/// contrast.own("Phát tờ rơi hướng dẫn nộp hồ sơ", "In tờ rơi hướng dẫn nộp hồ sơ")
/// // the ranges of "Phát" in the first and of "In" in the second, in UTF-8
/// ```
struct TextContrast {
  private var normalizer: Normalizer
  /// The same text stands in many pairs.
  private var known: [String: NormalizedText] = [:]

  init(_ reference: ReferenceData) {
    normalizer = Normalizer(directory: reference.directory, glossary: reference.glossary)
  }

  /// The stretches of each text that the other has nothing for; neighbouring words make one stretch.
  mutating func own(_ first: String, _ second: String) -> ([Range<Int>], [Range<Int>]) {
    let (left, right) = (normalized(first), normalized(second))
    return (Self.stretches(of: left, without: right), Self.stretches(of: right, without: left))
  }

  private mutating func normalized(_ text: String) -> NormalizedText {
    if let known = known[text] { return known }
    let normalized = normalizer.normalize(text)
    known[text] = normalized
    return normalized
  }

  /// The words that the other text has too few of, counted from the front. A stretch of the original is common
  /// only if all words that it stands for are.
  private static func stretches(of text: NormalizedText, without other: NormalizedText) -> [Range<Int>] {
    var left: [TokenID: Int] = [:]
    for id in other.ids { left[id, default: 0] += 1 }
    var stretches: [Range<Int>] = []
    var isLastOwn = false
    for token in text.tokens {
      let isOwn = left[token.id, default: 0] == 0
      if !isOwn { left[token.id, default: 0] -= 1 }
      if isOwn {
        if let last = stretches.last, isLastOwn || last.overlaps(token.range) {
          stretches[stretches.count - 1] = last.lowerBound..<max(last.upperBound, token.range.upperBound)
        } else {
          stretches.append(token.range)
        }
      }
      isLastOwn = isOwn
    }
    return stretches
  }
}

extension Explanation.Side {
  /// Fields of prose, whose differences are worth marking; the others are short.
  private static let prose: [Term] = [.title, .detail, .output, .audience, .channel, .content, .indicator]

  /// Two sides with the stretches of their prose marked that only one of them says.
  static func contrasted(_ first: Self, _ second: Self, _ contrast: inout TextContrast) -> [Self] {
    var sides = [first, second]
    for index in first.fields.indices where prose.contains(first.fields[index].name) {
      let name = first.fields[index].name
      guard let other = second.fields.firstIndex(where: { $0.name == name }) else { continue }
      let own = contrast.own(first.fields[index].text, second.fields[other].text)
      sides[0].fields[index].own = own.0
      sides[1].fields[other].own = own.1
    }
    return sides
  }
}
