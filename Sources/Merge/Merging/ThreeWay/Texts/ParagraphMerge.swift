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

  /// One version: the paragraphs and what each says, however it is spelt.
  private struct Version {
    var nodes: [YAMLNode]
    var keys: [UInt64]

    init(_ nodes: [YAMLNode]) {
      self.nodes = nodes
      keys = nodes.map { node in
        let text =
          node.kind == .scalar
          ? VietnameseLetters.folded(node.string, [.tonePlacement, .spacing])
          : YAMLWriter.flow(YAMLValue(node), layout: YAMLWriter.Layout())
        return Fingerprint([text]).bits
      }
    }
  }

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
    let (before, mine, others) = (Version(base), Version(ours), Version(theirs))
    var result: [(key: UInt64, value: YAMLValue)] = []
    var (done, own, other) = (0, 0, 0)
    func keep(upTo end: Int) {
      let count = end - done
      for place in own..<own + count { result.append((mine.keys[place], YAMLValue(mine.nodes[place]))) }
      (done, own, other) = (end, own + count, other + count)
    }
    for stretch in Self.stretches(Self.changes(before, mine), Self.changes(before, others)) {
      keep(upTo: stretch.base.lowerBound)
      let ends = (own + Self.length(stretch, stretch.ours), other + Self.length(stretch, stretch.theirs))
      let merged = merge(
        stretch,
        slice(before, stretch.base),
        slice(mine, own..<ends.0),
        slice(others, other..<ends.1)
      )
      guard let merged else { return nil }
      result += merged
      (done, own, other) = (stretch.base.upperBound, ends.0, ends.1)
    }
    keep(upTo: base.count)
    let moves = MovedElements(base: before.keys, ours: mine.keys, theirs: others.keys)
    return moves.areSound(in: result.map(\.key), areWhole: true) ? result.map(\.value) : nil
  }

  // MARK: - Changes

  private static func changes(_ base: Version, _ side: Version) -> [Change] {
    var changes: [Change] = []
    var (before, after) = (0, 0)
    let partners = CommonSubsequence.partners(base.keys, side.keys) + [side.keys.count]
    for (index, partner) in partners.enumerated() where partner >= 0 {
      if before < index || after < partner {
        changes.append(Change(base: before..<index, side: after..<partner))
      }
      (before, after) = (index + 1, partner + 1)
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

  private typealias Paragraphs = [(key: UInt64, node: YAMLNode)]

  private func slice(_ version: Version, _ range: Range<Int>) -> Paragraphs {
    range.map { (version.keys[$0], version.nodes[$0]) }
  }

  private func merge(_ stretch: Stretch, _ base: Paragraphs, _ ours: Paragraphs, _ theirs: Paragraphs)
    -> [(key: UInt64, value: YAMLValue)]?
  {
    func values(_ paragraphs: Paragraphs) -> [(key: UInt64, value: YAMLValue)] {
      paragraphs.map { ($0.key, YAMLValue($0.node)) }
    }
    if stretch.theirs.isEmpty || ours.map(\.key) == theirs.map(\.key) { return values(ours) }
    if stretch.ours.isEmpty { return values(theirs) }
    if base.isEmpty {
      let own = Set(ours.map(\.key))
      return values(ours + theirs.filter { !own.contains($0.key) })
    }
    let changes = stretch.ours + stretch.theirs
    if changes.allSatisfy(\.side.isEmpty) {
      let gone = Set(changes.flatMap(\.base))
      return values(stretch.base.filter { !gone.contains($0) }.map { base[$0 - stretch.base.lowerBound] })
    }
    guard base.count == ours.count, base.count == theirs.count else { return nil }
    var result: [(key: UInt64, value: YAMLValue)] = []
    for (before, (mine, other)) in zip(base, zip(ours, theirs)) {
      guard let merged = merge(before, mine, other) else { return nil }
      result.append(merged)
    }
    return result
  }

  private func merge(
    _ base: (key: UInt64, node: YAMLNode),
    _ ours: (key: UInt64, node: YAMLNode),
    _ theirs: (key: UInt64, node: YAMLNode)
  ) -> (key: UInt64, value: YAMLValue)? {
    if base.key == theirs.key || ours.key == theirs.key { return (ours.key, YAMLValue(ours.node)) }
    if base.key == ours.key { return (theirs.key, YAMLValue(theirs.node)) }
    guard [base, ours, theirs].allSatisfy({ $0.node.kind == .scalar }) else { return nil }
    let text = texts.merge(base: base.node.string, ours: ours.node.string, theirs: theirs.node.string)
    return text.map { (Fingerprint([$0]).bits, .text($0)) }
  }
}
