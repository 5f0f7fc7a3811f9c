/// Merges two changed versions of a list of paragraphs: the text below a heading.
///
/// ```swift
/// ParagraphMerge(texts).merge(base: [a, b, c], ours: [a, c], theirs: [a, b, c, d])   // [a, c, d]
/// ```
/// Paragraphs that one side alone changed, added or deleted are as that side has them; what both added at one place
/// stands side by side, that of ours first. One that both changed is merged word by word. For people are: a paragraph
/// that one side deleted or moved and the other changed or moved as well, and one that both changed in the same words.
///
/// Complexity: that of `CommonSubsequence` for each side, and linear beside it.
struct ParagraphMerge {
  private let texts: TextMerge

  init(_ texts: TextMerge) { self.texts = texts }

  private struct Paragraph {
    /// Stands for what it says, however it is spelt; 0 for a blank line, of which there may be any number.
    var key: UInt64
    var value: YAMLValue
    /// Its words; nil where it is no text.
    var text: String?

    /// In the order of the alphabet.
    var words: [String] {
      let words = VietnameseLetters.folded(text ?? "").split { !$0.isLetter && !$0.isNumber }
      return words.map(String.init).sorted()
    }

    init(_ text: String) {
      let folded = VietnameseLetters.folded(text, [.tonePlacement, .spacing])
      key = folded.isEmpty ? 0 : Fingerprint([folded]).bits
      value = .text(text)
      self.text = text
    }

    init(_ node: YAMLNode) {
      if node.kind == .scalar { self.init(node.string) } else { self.init("") }
      value = YAMLValue(node)
      guard node.kind != .scalar else { return }
      key = Fingerprint([YAMLWriter.flow(value, layout: YAMLWriter.Layout())]).bits
      text = nil
    }
  }

  private typealias Paragraphs = ArraySlice<Paragraph>

  /// Paragraphs of the base that a side put others in the place of; none of either for an addition or a deletion.
  private struct Change {
    var base: Range<Int>
    var side: Range<Int>
  }

  /// Changes of both sides that concern the same paragraphs.
  private struct Stretch {
    var base: Range<Int>
    var ours: [Change] = []
    var theirs: [Change] = []

    /// Whether a change reaches into it; one that only touches it does not.
    func meets(_ change: Change) -> Bool {
      if base.isEmpty, change.base.isEmpty { return base == change.base }
      return base.lowerBound < change.base.upperBound && change.base.lowerBound < base.upperBound
    }

    mutating func widen(_ change: Change) {
      base = min(base.lowerBound, change.base.lowerBound)..<max(base.upperBound, change.base.upperBound)
    }
  }

  /// The merged list; nil where people must decide.
  func merge(base: [YAMLNode], ours: [YAMLNode], theirs: [YAMLNode]) -> [YAMLValue]? {
    merge(base.map { Paragraph($0) }, ours.map { Paragraph($0) }, theirs.map { Paragraph($0) })?.map(\.value)
  }

  /// The same for paragraphs that are the lines of one text.
  func merge(base: String, ours: String, theirs: String) -> String? {
    let versions = [base, ours, theirs].map { TextMerge.lines($0).map { Paragraph(String($0)) } }
    return merge(versions[0], versions[1], versions[2]).map { paragraphs in
      let end = ours.utf8.reversed().prefix { $0 == UInt8(ascii: "\n") }.count
      return paragraphs.compactMap(\.text).joined(separator: "\n") + String(repeating: "\n", count: end)
    }
  }

  private func merge(_ base: [Paragraph], _ ours: [Paragraph], _ theirs: [Paragraph]) -> [Paragraph]? {
    var result: [Paragraph] = []
    var (done, own, other) = (0, 0, 0)
    func keep(upTo end: Int) {
      let count = end - done
      result += ours[own..<own + count]
      (done, own, other) = (end, own + count, other + count)
    }
    for stretch in Self.stretches(Self.changes(base, ours), Self.changes(base, theirs)) {
      keep(upTo: stretch.base.lowerBound)
      let ends = (own + Self.length(stretch, stretch.ours), other + Self.length(stretch, stretch.theirs))
      let merged = merge(stretch, base[stretch.base], ours[own..<ends.0], theirs[other..<ends.1])
      guard let merged else { return nil }
      result += merged
      (done, own, other) = (stretch.base.upperBound, ends.0, ends.1)
    }
    keep(upTo: base.count)
    let keys = [base, ours, theirs, result].map { $0.map(\.key).filter { $0 != 0 } }
    let moves = MovedElements(base: keys[0], ours: keys[1], theirs: keys[2])
    guard moves.areSound(in: keys[3], areWhole: true) else { return nil }
    return Self.isOrdered(keys[3], base: keys[0], ours: keys[1], theirs: keys[2]) ? result : nil
  }

  /// Whether what both sides kept has the order that it was given by the side that changed it: next to a deletion, a move
  /// can look like another one.
  private static func isOrdered(_ result: [UInt64], base: [UInt64], ours: [UInt64], theirs: [UInt64]) -> Bool
  {
    let common = Set(result).intersection(base).intersection(ours).intersection(theirs)
    let orders = [result, base, ours, theirs].map { $0.filter(common.contains) }
    // Of those that stand there more than once no order is known.
    guard orders.allSatisfy({ $0.count == common.count }) else { return true }
    if orders[2] == orders[3] || orders[1] == orders[3] { return orders[0] == orders[2] }
    if orders[1] == orders[2] { return orders[0] == orders[3] }
    let places = Dictionary(uniqueKeysWithValues: orders[1].enumerated().map { ($1, $0) })
    let lists = orders.map { $0.compactMap { places[$0] } }
    let merged = ListOrder(members: Set(lists[1]), base: lists[1], ours: lists[2], theirs: lists[3])
    return merged.tornApart.isEmpty && merged.order == lists[0]
  }

  // MARK: - Changes

  private static func changes(_ base: [Paragraph], _ side: [Paragraph]) -> [Change] {
    var changes: [Change] = []
    var (before, after) = (0, 0)
    let partners = CommonSubsequence.partners(base.map(\.key), side.map(\.key)) + [side.count]
    for (index, partner) in partners.enumerated() where partner >= 0 {
      if before < index || after < partner {
        changes += apart(Change(base: before..<index, side: after..<partner), base, side)
      }
      (before, after) = (index + 1, partner + 1)
    }
    return changes
  }

  /// The share of words that a paragraph has in common with what it was reworded to, at least.
  private static let leastLikeness = 0.6

  /// A change as several, where single paragraphs of it were reworded beside others that were added or deleted.
  private static func apart(_ change: Change, _ base: [Paragraph], _ side: [Paragraph]) -> [Change] {
    guard change.base.count + change.side.count > 2, !change.base.isEmpty, !change.side.isEmpty else {
      return [change]
    }
    let words = (change.base.map { base[$0].words }, change.side.map { side[$0].words })
    var changes: [Change] = []
    var (before, after) = (change.base.lowerBound, change.side.lowerBound)
    for (index, own) in zip(change.base, words.0) {
      let place = (after..<change.side.upperBound).first {
        AdditionMatcher.likeness(own, words.1[$0 - change.side.lowerBound]) >= leastLikeness
      }
      guard let place else { continue }
      if before < index || after < place {
        changes.append(Change(base: before..<index, side: after..<place))
      }
      changes.append(Change(base: index..<index + 1, side: place..<place + 1))
      (before, after) = (index + 1, place + 1)
    }
    if before < change.base.upperBound || after < change.side.upperBound {
      changes.append(Change(base: before..<change.base.upperBound, side: after..<change.side.upperBound))
    }
    return changes
  }

  private static func stretches(_ ours: [Change], _ theirs: [Change]) -> [Stretch] {
    var stretches: [Stretch] = []
    let all = ours.map { (change: $0, isOurs: true) } + theirs.map { (change: $0, isOurs: false) }
    let sorted = all.sorted {
      ($0.change.base.lowerBound, $0.change.base.upperBound) < (
        $1.change.base.lowerBound, $1.change.base.upperBound
      )
    }
    for (change, isOurs) in sorted {
      if !(stretches.last?.meets(change) ?? false) { stretches.append(Stretch(base: change.base)) }
      let last = stretches.count - 1
      stretches[last].widen(change)
      if isOurs { stretches[last].ours.append(change) } else { stretches[last].theirs.append(change) }
    }
    return stretches
  }

  /// How many paragraphs a side has in the place of a stretch.
  private static func length(_ stretch: Stretch, _ changes: [Change]) -> Int {
    changes.reduce(stretch.base.count) { $0 + $1.side.count - $1.base.count }
  }

  // MARK: - Stretches

  private func merge(_ stretch: Stretch, _ base: Paragraphs, _ ours: Paragraphs, _ theirs: Paragraphs)
    -> [Paragraph]?
  {
    if stretch.theirs.isEmpty || ours.map(\.key) == theirs.map(\.key) { return Array(ours) }
    if stretch.ours.isEmpty { return Array(theirs) }
    if base.isEmpty {
      let own = Set(ours.map(\.key)).subtracting([0])
      return ours + theirs.filter { !own.contains($0.key) }
    }
    let changes = stretch.ours + stretch.theirs
    if changes.allSatisfy(\.side.isEmpty) {
      let gone = Set(changes.flatMap(\.base))
      return stretch.base.filter { !gone.contains($0) }.map { base[$0] }
    }
    guard base.count == ours.count, base.count == theirs.count else { return nil }
    var result: [Paragraph] = []
    for (before, (mine, other)) in zip(base, zip(ours, theirs)) {
      guard let merged = merge(before, mine, other) else { return nil }
      result.append(merged)
    }
    return result
  }

  private func merge(_ base: Paragraph, _ ours: Paragraph, _ theirs: Paragraph) -> Paragraph? {
    if base.key == theirs.key || ours.key == theirs.key { return ours }
    if base.key == ours.key { return theirs }
    guard let before = base.text, let mine = ours.text, let others = theirs.text else { return nil }
    // Another paragraph in its place is no rewording, however many words it shares.
    guard
      [ours, theirs].allSatisfy({ AdditionMatcher.likeness(base.words, $0.words) >= Self.leastLikeness })
    else { return nil }
    return texts.merge(base: before, ours: mine, theirs: others).map { Paragraph($0) }
  }
}
