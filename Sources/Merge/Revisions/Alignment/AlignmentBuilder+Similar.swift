// Items that were edited: by their ids where these can be trusted, by their words, by their neighbours.

extension AlignmentBuilder {
  /// Two items that may be the same.
  private struct Candidate {
    var old: Int
    var new: Int
    /// How good it is beside others.
    var rank: Float
    var isUnlike: Bool
  }

  /// Under this likeness two items are paired for their id or their place alone.
  private static let leastLikeness: Float = 0.5

  /// Pairs the items that are left by likeness, the most alike first.
  mutating func pairSimilar() {
    for kind in [RevisionItem.Kind.task, .target, .report, .paragraph] {
      let (olds, news) = remaining(kind)
      guard !olds.isEmpty, !news.isEmpty else { continue }
      var reader = ItemWordReader()
      let words = SimilarItems(
        old: olds.map { reader.read($0, of: old) },
        new: news.map { reader.read($0, of: new) }
      )
      pairSameForm(olds, news, words)
      pairBest(olds, news, words)
    }
  }

  func remaining(_ kind: RevisionItem.Kind) -> (olds: [Int], news: [Int]) {
    (
      old.items.indices.filter { old.items[$0].kind == kind && isFree(old: $0) },
      new.items.indices.filter { new.items[$0].kind == kind && isFree(new: $0) }
    )
  }

  /// Pairs items that differ in letter form alone: those with the same id, then in their order.
  private mutating func pairSameForm(_ olds: [Int], _ news: [Int], _ words: SimilarItems) {
    var queues: [UInt64: [Int]] = [:]
    var places: [UInt64: [UInt64: Int]] = [:]
    let forms = words.newWords.map(\.form)
    for position in news.indices.reversed() {
      queues[forms[position], default: []].append(news[position])
      places[forms[position], default: [:]][new.items[news[position]].identity] = news[position]
    }
    let oldForms = words.oldWords.map(\.form)
    for (position, index) in olds.enumerated() where old.items[index].identity != 0 {
      guard let place = places[oldForms[position]]?[old.items[index].identity], isFree(new: place) else {
        continue
      }
      link(index, place)
    }
    for (position, index) in olds.enumerated() where isFree(old: index) {
      while let place = queues[oldForms[position]]?.popLast() {
        guard isFree(new: place) else { continue }
        link(index, place)
        break
      }
    }
  }

  private mutating func pairBest(_ olds: [Int], _ news: [Int], _ words: SimilarItems) {
    var positions: [Int: Int] = [:]
    var identities: [UInt64: Int] = [:]
    for (position, index) in news.enumerated() where isFree(new: index) {
      positions[index] = position
      if new.items[index].identity != 0 { identities[new.items[index].identity] = position }
    }
    var found: [Candidate] = []
    for (position, index) in olds.enumerated() where isFree(old: index) {
      var places = words.candidates(for: position)
      let named = old.items[index].identity == 0 ? nil : identities[old.items[index].identity]
      for place in [named, neighbour(of: index).flatMap { positions[$0] }].compactMap(\.self)
      where !places.contains(place) { places.append(place) }
      for place in places where isFree(new: news[place]) {
        let similarity = words.similarity(position, place)
        if let rank = rank(index, news[place], similarity) {
          let isUnlike = similarity < Self.leastLikeness
          found.append(Candidate(old: index, new: news[place], rank: rank, isUnlike: isUnlike))
        }
      }
    }
    found.sort { ($1.rank, $0.old, $0.new) < ($0.rank, $1.old, $1.new) }
    for candidate in found where isFree(old: candidate.old) && isFree(new: candidate.new) {
      link(candidate.old, candidate.new)
      if candidate.isUnlike { unlike.insert(candidate.new) }
    }
  }

  /// How good a pair is; nil where it is too unlikely. What each bound means is in `docs/revisions.md`.
  private func rank(_ oldIndex: Int, _ newIndex: Int, _ similarity: Float) -> Float? {
    let trust = Float(self.trust)
    let (oldItem, newItem) = (old.items[oldIndex], new.items[newIndex])
    let isNamed = oldItem.identity != 0 && oldItem.identity == newItem.identity
    let isInPlace = neighbour(of: oldIndex) == newIndex
    let bonus = (isNamed ? 0.25 * trust : 0) + (isInPlace ? 0.1 : 0)
    let hasIdentity = oldItem.kind != .paragraph
    let least: Float =
      isNamed ? (isInPlace ? 0.2 : 0.35 - 0.1 * trust) : hasIdentity ? 0.62 + 0.03 * trust : 0.5
    guard similarity + (isInPlace ? 0.1 : 0) >= least else { return nil }
    return similarity + bonus
  }

  /// The new item that stands where an old one stood: behind the partner of the one before it, or in front of the
  /// partner of the one behind it.
  private func neighbour(of index: Int) -> Int? {
    let item = old.items[index]
    if let before = sibling(of: index, in: old, by: -1), let partner = alignment.partner(ofOld: before),
      let next = sibling(of: partner, in: new, by: 1), new.items[next].kind == item.kind, isFree(new: next)
    {
      return next
    }
    if let after = sibling(of: index, in: old, by: 1), let partner = alignment.partner(ofOld: after),
      let next = sibling(of: partner, in: new, by: -1), new.items[next].kind == item.kind, isFree(new: next)
    {
      return next
    }
    return nil
  }

  /// The item before or behind another of its kind under the same heading.
  private func sibling(of index: Int, in revision: Revision, by step: Int) -> Int? {
    let place = index + step
    guard revision.items.indices.contains(place), revision.items[place].kind == revision.items[index].kind,
      revision.items[place].section == revision.items[index].section
    else { return nil }
    return place
  }
}
