/// Recognizes work that both sides added: one item is enough where they say the same or nearly the same.
///
/// Two additions are one where their headings are equal, or alike to four fifths of their words and equal in every number
/// and name: "đợt 1" and "đợt 2" are two pieces of work, and so are those "tại Bình Sơn" and "tại Sơn Tịnh".
struct AdditionMatcher {
  let versions: MergeVersions
  /// Alike texts are looked for by comparing all with all, up to this many pairs.
  private static let mostComparisons = 200_000

  init(_ versions: MergeVersions) { self.versions = versions }

  private struct Addition {
    var item: Int
    var heading: String
    var words: [String]
    /// Words that are not like any other: with digits, or with a capital inside of the sentence.
    var names: [String]
  }

  func match(_ items: inout MergeItems) {
    let theirs = versions.theirs.items.indices.filter {
      versions.theirs.items[$0].kind != .paragraph && items.item($0, of: .theirs) == nil
    }
    guard !theirs.isEmpty else { return }
    for kind in [RevisionItem.Kind.section, .task, .target, .report] {
      let ours = items.list.indices.filter {
        items.list[$0].kind == kind && items.list[$0].base == nil && items.list[$0].theirs == nil
      }
      let others = theirs.filter { versions.theirs.items[$0].kind == kind }
      guard !ours.isEmpty, !others.isEmpty else { continue }
      match(
        ours.map { addition($0, items.list[$0].ours ?? 0, of: versions.ours) },
        others.map { addition($0, $0, of: versions.theirs) },
        kind,
        &items
      )
    }
  }

  private func addition(_ item: Int, _ index: Int, of revision: Revision) -> Addition {
    let text = Self.heading(of: index, in: revision)
    let written = text.split { !$0.isLetter && !$0.isNumber }
    let words = written.map { VietnameseLetters.folded(String($0)) }
    let names = zip(written, words).enumerated().filter { position, word in
      word.0.contains(where: \.isNumber) || position > 0 && word.0.first?.isUppercase ?? false
    }
    return Addition(
      item: item,
      heading: VietnameseLetters.folded(text),
      words: words.sorted(),
      names: names.map(\.element.1).sorted()
    )
  }

  /// The words that say what an item is.
  static func heading(of index: Int, in revision: Revision) -> String {
    func text(_ key: String) -> String {
      guard let node = revision.field(key, of: index) else { return "" }
      switch node.kind {
      case .scalar: return node.string
      case .sequence: return node.items.map(\.string).joined(separator: "; ")
      // An open conflict, the same whichever side is called ours.
      case .mapping:
        return ["ours", "theirs"].compactMap { node.entry($0)?.string }.sorted().joined(separator: " ")
      }
    }
    switch revision.items[index].kind {
    case .section, .task: return text("title")
    case .target: return text("indicator") + " " + text("by")
    case .report: return text("to") + " " + text("from") + " " + text("content")
    case .paragraph: return ""
    }
  }

  private func match(
    _ ours: [Addition],
    _ theirs: [Addition],
    _ kind: RevisionItem.Kind,
    _ items: inout MergeItems
  ) {
    var free: [String: [Int]] = [:]
    for (position, addition) in ours.enumerated().reversed() where !addition.heading.isEmpty {
      free[addition.heading, default: []].append(position)
    }
    var rest: [Addition] = []
    var taken: Set<Int> = []
    for addition in theirs {
      if let position = free[addition.heading]?.last,
        isPossible(ours[position].item, addition.item, kind, items)
      {
        free[addition.heading]?.removeLast()
        taken.insert(position)
        items.unite(ours[position].item, withTheirs: addition.item)
      } else {
        rest.append(addition)
      }
    }
    guard kind != .section, rest.count * ours.count <= Self.mostComparisons else { return }
    for addition in rest {
      let best = ours.indices.filter { !taken.contains($0) && ours[$0].names == addition.names }
        .map { (position: $0, likeness: Self.likeness(ours[$0].words, addition.words)) }
        .max { $0.likeness < $1.likeness }
      guard let best, best.likeness >= 0.8 else { continue }
      taken.insert(best.position)
      items.unite(ours[best.position].item, withTheirs: addition.item)
    }
  }

  /// Headings alone make two sections one only under one heading.
  private func isPossible(_ item: Int, _ theirs: Int, _ kind: RevisionItem.Kind, _ items: MergeItems) -> Bool
  {
    guard kind == .section else { return true }
    let parent = versions.theirs.items[theirs].parent
    return items.parent(of: item, in: .ours) == parent.flatMap { items.item($0, of: .theirs) }
  }

  /// The share of words that two texts have in common; both are sorted.
  static func likeness(_ left: [String], _ right: [String]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var (i, j, common) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        (i, j, common) = (i + 1, j + 1, common + 1)
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(2 * common) / Double(left.count + right.count)
  }
}
