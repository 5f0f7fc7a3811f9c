/// Merges two changed versions of a text word by word.
///
/// ```swift
/// TextMerge().merge(
///   base: "Tập huấn kỹ năng số cho cán bộ xã",
///   ours: "Tổ chức tập huấn kỹ năng số cho cán bộ xã",
///   theirs: "Tập huấn kỹ năng số cho công chức xã"
/// )
/// // "Tổ chức tập huấn kỹ năng số cho công chức xã"
/// ```
///
/// Words that differ only in how their letters are composed or where the tone mark stands are the same; the
/// spelling of ours stays. Changes with no unchanged word between them, and texts of which little is left, are for
/// people: the result is nil. So are words and lines that both sides moved, or that one moved and the other deleted. A
/// text of several lines is merged line by line first.
struct TextMerge: Sendable {
  /// Words of several syllables, which are changed as a whole or not at all.
  var compounds = CompoundWords()

  /// The merged text; nil where both sides changed the same words in different ways.
  func merge(base: String, ours: String, theirs: String) -> String? {
    let isLong = [base, ours, theirs].contains { $0.utf8.contains(UInt8(ascii: "\n")) }
    return isLong ? mergeLines(base, ours, theirs) : mergeWords(base, ours, theirs)
  }

  /// Whether two texts say the same: composed or decomposed letters, the place of a tone mark and white space
  /// make no difference.
  static func areSame(_ left: String, _ right: String) -> Bool {
    if left.utf8.elementsEqual(right.utf8) { return true }
    return lines(left).map(folded) == lines(right).map(folded)
  }

  private static func folded(_ text: Substring) -> String {
    VietnameseLetters.folded(String(text), [.tonePlacement, .spacing])
  }

  static func lines(_ text: String) -> [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  // MARK: - Lines

  private func mergeLines(_ base: String, _ ours: String, _ theirs: String) -> String? {
    let versions = [base, ours, theirs].map(Self.lines)
    let keys = versions.map { $0.map { Fingerprint([Self.folded($0)]).bits } }
    let regions = ThreeWayRegions(base: keys[0], ours: keys[1], theirs: keys[2]).regions
    var result: [String] = []
    for region in regions {
      switch region.kind {
      case .same, .ours, .alike: result += versions[1][region.ours].map(String.init)
      case .theirs: result += versions[2][region.theirs].map(String.init)
      case .conflict:
        let count = region.base.count
        guard count > 0, count == region.ours.count, count == region.theirs.count else { return nil }
        for offset in 0..<count {
          let line = mergeWords(
            String(versions[0][region.base.lowerBound + offset]),
            String(versions[1][region.ours.lowerBound + offset]),
            String(versions[2][region.theirs.lowerBound + offset])
          )
          guard let line else { return nil }
          result.append(line)
        }
      }
    }
    let moves = MovedElements(
      base: Self.saying(keys[0]),
      ours: Self.saying(keys[1]),
      theirs: Self.saying(keys[2])
    )
    let lines = result.map { Fingerprint([Self.folded($0[...])]).bits }
    guard moves.areSound(in: Self.saying(lines), areWhole: true) else { return nil }
    let end = ours.utf8.reversed().prefix { $0 == UInt8(ascii: "\n") }.count
    return result.joined(separator: "\n") + String(repeating: "\n", count: end)
  }

  /// Without blank lines, of which there may be any number.
  private static func saying(_ lines: [UInt64]) -> [UInt64] {
    let blank = Fingerprint([folded("")]).bits
    return lines.filter { $0 != blank }
  }

  // MARK: - Words

  private func mergeWords(_ base: String, _ ours: String, _ theirs: String) -> String? {
    if Self.areSame(base, theirs) || Self.areSame(ours, theirs) { return ours }
    if Self.areSame(base, ours) { return theirs }
    let words = [base, ours, theirs].map { MergeWords($0, compounds) }
    let keys = words.map(\.keys)
    let regions = ThreeWayRegions(base: keys[0], ours: keys[1], theirs: keys[2])
    // Where hardly anything is left of a text, what stands beside what is chance.
    let longest = keys.map(\.count).max() ?? 0
    guard !regions.hasConflict, regions.sameCount * 3 >= longest else { return nil }
    let taken = regions.regions.flatMap { $0.kind == .theirs ? keys[2][$0.theirs] : keys[1][$0.ours] }
    let moves = MovedElements(base: keys[0], ours: keys[1], theirs: keys[2])
    guard moves.areSound(in: taken, areWhole: false) else { return nil }
    var result = ""
    for region in regions.regions {
      let isTheirs = region.kind == .theirs
      let range = isTheirs ? region.theirs : region.ours
      for (offset, index) in range.enumerated() {
        let word = words[isTheirs ? 2 : 1].list[index]
        var gap = word.gap
        if result.isEmpty {
          gap = ""
        } else if index == 0 {
          // It opened its own text and does not open this one.
          gap = region.kind == .same ? words[2].list[region.theirs.lowerBound + offset].gap : " "
        }
        result += gap + word.text
      }
    }
    return result.isEmpty ? nil : result
  }
}
