/// Compares texts by their words: composition, tone placement, case, abbreviations and agencies' names make no
/// difference, and what belongs together in Vietnamese is one word, though it is written in several syllables.
struct WordingComparison {
  private var normalizer: Normalizer
  private let compounds: CompoundWords

  init(_ language: ComparisonLanguage) {
    (normalizer, compounds) = (language.normalizer, language.compounds)
  }

  private static let layers: NormalizationLayers = [.abbreviations, .agencies]

  /// What it means that a text changed.
  mutating func meaning(_ old: String, _ new: String) -> ChangeMeaning {
    if ComparisonText.key(old) == ComparisonText.key(new) { return .spelling }
    let (before, after) = (
      normalizer.normalize(old, layers: Self.layers), normalizer.normalize(new, layers: Self.layers)
    )
    guard before.ids == after.ids else { return .reworded }
    let plain = normalizer.normalize(old, layers: []).ids == normalizer.normalize(new, layers: []).ids
    return plain ? .spelling : .alias
  }

  /// A word with all its syllables, or an abbreviation.
  private struct Unit {
    var ids: [TokenID]
    /// In the original's UTF-8.
    var range: Range<Int>
  }

  /// What of two texts differs. Complexity: O(n · d) for n words of which d differ.
  mutating func difference(_ old: String, _ new: String) -> TextDifference {
    let (before, after) = (units(of: old), units(of: new))
    let script = WordAlignment.script(before.map(\.ids), after.map(\.ids))
    var writer = DifferenceWriter(old: old, new: new)
    for step in script {
      switch step {
      case .same(_, let right): writer.same(after[right].range)
      case .removed(let left): writer.removed(before[left].range)
      case .added(let right): writer.added(after[right].range)
      }
    }
    return writer.finish()
  }

  private mutating func units(of text: String) -> [Unit] {
    let tokens = normalizer.normalize(text, layers: Self.layers).tokens
    let ids = tokens.map(\.id)
    let syllables = ids.map { normalizer.vocabulary.text(of: $0)[...] }
    let isBound = Self.boundness(tokens, in: Array(text.utf8))
    var units: [Unit] = []
    var index = 0
    while index < tokens.count {
      var end = index + 1
      var limit = end
      while limit < tokens.count, limit - index < CompoundWords.mostSyllables, isBound[limit] { limit += 1 }
      end = index + compounds.length(at: index, of: syllables, upTo: limit)
      // Words that stand for one stretch of the original stay together.
      while end < tokens.count, tokens[end].range.lowerBound < tokens[end - 1].range.upperBound { end += 1 }
      let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
      if let last = units.last, range.lowerBound < last.range.upperBound {
        units[units.count - 1].ids += ids[index..<end]
        units[units.count - 1].range = last.range.lowerBound..<max(last.range.upperBound, range.upperBound)
      } else {
        units.append(Unit(ids: Array(ids[index..<end]), range: range))
      }
      index = end
    }
    return units
  }

  /// For each token, whether it may go on with the word before: no word does behind a comma or a quotation mark.
  private static func boundness(_ tokens: [NormalizedToken], in text: [UInt8]) -> [Bool] {
    tokens.indices.map { index in
      guard index > 0, tokens[index].gap == .none else { return false }
      let (end, start) = (tokens[index - 1].range.upperBound, tokens[index].range.lowerBound)
      return end >= start || !PairedMarks.stand(in: text[end..<start])
    }
  }
}
