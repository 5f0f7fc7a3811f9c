/// Unites lists whose entries are the same by meaning, such as agencies after succession and documents cited.
struct ListUnion {
  struct Entry {
    /// What makes two entries the same.
    var key: String
    var text: String
    /// The greater, the better the wording: a current name before an old one, a full citation before a number.
    var quality: Int
  }

  struct Member {
    var entries: [Entry]
    /// The texts as the plan has them, one of which may name several entries.
    var texts: [String]
    /// Whether an entry had to be named anew.
    var isRenamed = false
  }

  let field: Term
  /// For every member what it lists; nil where it says nothing.
  let members: [Member?]
  /// Members in an order that depends on content alone.
  let order: [Int]

  /// - Parameters:
  ///   - excluded: keys that must not stand in the result.
  ///   - reason: why they must not.
  func outcome(excluding excluded: Set<String> = [], because reason: Message? = nil) -> FieldOutcome? {
    let speaking = order.filter { members[$0] != nil }
    let lists = speaking.compactMap { members[$0] }
    guard let first = lists.first else { return nil }
    let isExcluded = lists.contains { list in list.entries.contains { excluded.contains($0.key) } }
    let isRenamed = lists.contains(where: \.isRenamed)
    if !isExcluded, !isRenamed, lists.allSatisfy({ $0.texts == first.texts }) {
      return FieldOutcome(
        field: field,
        verdict: .agreed,
        value: .texts(first.texts),
        agreeing: speaking.sorted()
      )
    }
    let kept = union(lists.flatMap(\.entries).filter { !excluded.contains($0.key) })
    let agreeing = speaking.filter { isKept(members[$0]?.entries ?? [], in: kept) }
    let isUnion = lists.contains { Set($0.entries.map(\.key)) != Set(first.entries.map(\.key)) }
    let because = [isUnion || !isRenamed ? Message(.allListed) : Message(.currentNames)]
    return FieldOutcome(
      field: field,
      verdict: .settled(
        by: isUnion || !isRenamed ? .union : .succession,
        because: because + (isExcluded ? [reason].compactMap(\.self) : [])
      ),
      value: kept.isEmpty ? nil : .texts(kept.map(\.text)),
      agreeing: agreeing.sorted(),
      dissenting: speaking.filter { !agreeing.contains($0) }.sorted()
    )
  }

  /// Every entry once, in its best wording.
  private func union(_ entries: [Entry]) -> [Entry] {
    var kept: [Entry] = []
    for entry in entries {
      if let index = kept.firstIndex(where: { $0.key == entry.key }) {
        if entry.quality > kept[index].quality { kept[index] = entry }
      } else {
        kept.append(entry)
      }
    }
    return kept
  }

  private func isKept(_ entries: [Entry], in kept: [Entry]) -> Bool {
    entries.allSatisfy { entry in kept.contains { $0.key == entry.key } }
  }
}
