/// Writes both versions of a text in one, with what stands between the words.
struct DifferenceWriter {
  private let old: [UInt8]
  private let new: [UInt8]
  private var position = 0
  private var difference = TextDifference()
  /// Removed and added stretches that belong together.
  private var gone: Range<Int>?
  private var come: Range<Int>?

  init(old: String, new: String) {
    self.old = Array(old.utf8)
    self.new = Array(new.utf8)
  }

  mutating func same(_ range: Range<Int>) {
    flush(upTo: range.lowerBound)
    append(.same(text(new, position..<range.upperBound)))
    position = range.upperBound
  }

  mutating func removed(_ range: Range<Int>) {
    gone = (gone?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  mutating func added(_ range: Range<Int>) {
    come = (come?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  mutating func finish() -> TextDifference {
    flush(upTo: new.count)
    append(.same(text(new, position..<new.count)))
    return difference
  }

  /// Writes what changed in front of a word that did not.
  private mutating func flush(upTo next: Int) {
    guard gone != nil || come != nil else { return }
    let (gone, come) = completed(upTo: next)
    let start = come?.lowerBound ?? position
    // The space before a word that was only removed belongs to what follows it.
    let isAtSpace = come == nil && position < next && new[position] == 0x20
    append(.same(text(new, position..<(isAtSpace ? position + 1 : start))))
    position = isAtSpace ? position + 1 : start
    if let gone {
      let removed = text(old, gone)
      append(.removed(isAtSpace || position == 0 && come == nil ? removed + " " : removed))
      difference.removed.append(gone)
    }
    if let come {
      append(.added(text(new, come)))
      difference.added.append(come)
      position = come.upperBound
    }
    (self.gone, self.come) = (nil, nil)
  }

  /// The stretches with the marks that belong to their words: those of a pair of which one stands in it, and both of a
  /// pair around it that only one of the two versions has.
  private func completed(upTo next: Int) -> (gone: Range<Int>?, come: Range<Int>?) {
    let bounds = position..<max(position, next)
    let gone = gone.map { PairedMarks.completed($0, in: old, within: old.indices) }
    let come = come.map { PairedMarks.completed($0, in: new, within: bounds) }
    let goneInMarks = gone.flatMap { PairedMarks.enclosing($0, in: old, within: old.indices) }
    let comeInMarks = come.flatMap { PairedMarks.enclosing($0, in: new, within: bounds) }
    if goneInMarks != nil, comeInMarks != nil { return (gone, come) }
    return (goneInMarks ?? gone, comeInMarks ?? come)
  }

  private func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    range.isEmpty ? "" : String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func append(_ segment: TextDifference.Segment) {
    switch segment {
    case .same(let text), .removed(let text), .added(let text): if text.isEmpty { return }
    }
    if case .same(let text) = segment, case .same(let before)? = difference.segments.last {
      difference.segments[difference.segments.count - 1] = .same(before + text)
    } else {
      difference.segments.append(segment)
    }
  }
}
