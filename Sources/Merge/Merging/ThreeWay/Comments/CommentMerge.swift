#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Takes the comments that theirs alone changed into a merged file.
///
/// The merge itself works on trees, in which there are no comments: those of ours come with its text, and those of
/// items that theirs added with theirs. What theirs wrote about an item that ours has too is compared here, place by
/// place. Where both changed a comment, that of ours stays and the other is told.
///
/// Complexity: linear; only items are looked into whose bytes theirs changed.
struct CommentMerge {
  /// A comment of theirs that is not in the result.
  struct Omission {
    /// Where it stands in theirs.
    var offset: Int
    var words: String
  }

  private(set) var omissions: [Omission] = []
  /// The comments of theirs that the result takes.
  private(set) var additions: [Omission] = []
  private var splices: [TextSplice] = []
  private let result: SourceBytes
  private let base: SourceBytes
  private let ours: SourceBytes
  private let theirs: SourceBytes
  private var lineBreak: [UInt8] = []

  /// - Parameter places: where each item of the merge stands in the outline of the result.
  init(_ plan: MergedPlan, _ result: Revision, places: [Int: Int]) {
    let versions = plan.items.versions
    (self.result, base) = (SourceBytes(result), SourceBytes(versions.base))
    (ours, theirs) = (SourceBytes(versions.ours), SourceBytes(versions.theirs))
    guard base.hasComments || theirs.hasComments else { return }
    lineBreak = Array(EditStyle(versions.ours.document).lineBreak.utf8)
    mergeFile()
    let positions = [self.result, base, ours, theirs].map(\.starts)
    for (index, item) in plan.items.list.enumerated() where item.isKept {
      guard let mine = item.ours, let others = item.theirs, let place = places[index] else { continue }
      if let before = item.base, item.kind != .section,
        base.bytes(of: before, from: positions[1][before])
          == theirs.bytes(of: others, from: positions[3][others])
      {
        continue
      }
      merge(
        base: item.base.map { base.comments(of: $0, after: positions[1][$0]) },
        ours: ours.comments(of: mine, after: positions[2][mine]),
        theirs: theirs.comments(of: others, after: positions[3][others]),
        into: self.result.comments(of: place, after: positions[0][place])
      )
    }
  }

  /// The file with the comments; nil where none is to be changed.
  var bytes: [UInt8]? {
    guard !splices.isEmpty else { return nil }
    var text: [UInt8] = []
    var cursor = 0
    for splice in splices.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard splice.range.lowerBound >= cursor else { continue }
      text += result.lines.bytes[cursor..<splice.range.lowerBound]
      text += splice.replacement
      cursor = splice.range.upperBound
    }
    return text + result.lines.bytes[cursor...]
  }

  /// What stands around the items: the head of the plan, the first and the last lines.
  private mutating func mergeFile() {
    guard let mine = ours.fileComments, let others = theirs.fileComments, let now = result.fileComments else {
      return
    }
    merge(base: base.fileComments, ours: mine, theirs: others, into: now)
  }

  private mutating func merge(
    base: ItemComments?,
    ours: ItemComments,
    theirs: ItemComments,
    into result: ItemComments
  ) {
    let gone = base?.anchors.filter { theirs.comments[$0] == nil } ?? []
    for anchor in theirs.anchors + gone {
      let (before, mine, others) = (base?.words(anchor) ?? [], ours.words(anchor), theirs.words(anchor))
      if others == before || others == mine { continue }
      let words = others.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      let comment = theirs.comments[anchor].map { Omission(offset: sign(in: $0.range), words: words) }
      if mine == before, result.words(anchor) == mine, let splice = splice(anchor, theirs, result) {
        splices.append(splice)
        if let comment { additions.append(comment) }
      } else if let comment {
        omissions.append(comment)
      }
    }
  }

  private func sign(in range: Range<Int>) -> Int {
    theirs.lines.bytes[range].firstIndex(of: UInt8(ascii: "#")) ?? range.lowerBound
  }

  // MARK: - Writing

  private func splice(_ anchor: ItemComments.Anchor, _ theirs: ItemComments, _ result: ItemComments)
    -> TextSplice?
  {
    guard let place = result.places[anchor] else { return nil }
    let found = result.comments[anchor]?.range
    if anchor.side == .beside {
      let words = theirs.words(anchor).first ?? []
      // Without a comment there is nothing to keep apart from it.
      if words.isEmpty { return TextSplice(range: place..<(found?.upperBound ?? place), replacement: []) }
      if let found { return TextSplice(range: found, replacement: words) }
      return TextSplice(range: place..<place, replacement: gap(anchor, theirs) + words)
    }
    return TextSplice(range: found ?? place..<place, replacement: lines(anchor, theirs, at: place))
  }

  /// The white space in front of a comment of theirs.
  private func gap(_ anchor: ItemComments.Anchor, _ theirs: ItemComments) -> ArraySlice<UInt8> {
    guard let place = theirs.places[anchor], let range = theirs.comments[anchor]?.range,
      place < range.lowerBound
    else { return [0x20] }
    return self.theirs.lines.bytes[place..<range.lowerBound]
  }

  /// The lines of a comment of theirs, as far in as what they stand above.
  private func lines(_ anchor: ItemComments.Anchor, _ theirs: ItemComments, at place: Int) -> [UInt8] {
    guard let range = theirs.comments[anchor]?.range else { return [] }
    let text = result.lines
    let isEnd = anchor.side == .end
    let column = isEnd ? 0 : text.bytes[place...].prefix { $0 == 0x20 }.count
    var written: [UInt8] = []
    // The file may end without a line break.
    if isEnd, let last = text.bytes.last, !TextLines.isBreak(last), result.lines.bytes.count == place {
      written += lineBreak
    }
    for line in self.theirs.lines.lines(of: range) {
      let words = line.drop { $0 == 0x20 || $0 == 0x09 }
      let indent = isEnd ? line.count - words.count : column
      if !words.isEmpty { written += [UInt8](repeating: 0x20, count: indent) + words }
      written += lineBreak
    }
    return written
  }
}

/// The text of a version with where its items begin, for reading what stands around them.
private struct SourceBytes {
  let revision: Revision
  let lines: TextLines

  init(_ revision: Revision) {
    self.revision = revision
    lines = TextLines(revision.document.source)
  }

  /// Whether there may be any: most of the time goes into looking for them.
  var hasComments: Bool {
    lines.bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, Int32(UInt8(ascii: "#")), bytes.count) != nil } ?? false
    }
  }

  /// For each item, where what stands before it ends: its neighbour, or the key of its list.
  var starts: [Int] {
    var starts = [Int](repeating: 0, count: revision.items.count)
    var last: [MergedLists.Slot: Int] = [:]
    for (index, item) in revision.items.enumerated() where item.kind != .paragraph {
      let slot = MergedLists.Slot(parent: item.parent, kind: item.kind)
      starts[index] = last[slot] ?? keyEnd(slot)
      last[slot] = revision.node(of: index).byteRange.upperBound
    }
    return starts
  }

  private func keyEnd(_ slot: MergedLists.Slot) -> Int {
    let parent = slot.parent.map { revision.node(of: $0) } ?? revision.document.root
    return parent?.entries.first { $0.key.textEquals(slot.key) }?.key.byteRange.upperBound ?? 0
  }

  /// An item with what stands above and beside it.
  func bytes(of index: Int, from start: Int) -> ArraySlice<UInt8> {
    let end = lines.lineEnd(revision.node(of: index).byteRange.upperBound)
    return lines.bytes[min(start, end)..<end]
  }

  func comments(of index: Int, after start: Int) -> ItemComments {
    ItemComments(revision.node(of: index), after: start, of: lines, without: ItemChanges.listKeys)
  }

  var fileComments: ItemComments? {
    revision.document.root.map {
      ItemComments($0, after: nil, of: lines, without: ItemChanges.listKeys, hasEnd: true)
    }
  }
}
