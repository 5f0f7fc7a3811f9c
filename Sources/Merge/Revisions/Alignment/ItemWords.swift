/// What an item says, taken apart for comparing it with items that may be the same: the words that say what it
/// is, and the rest field by field. Letter form (case, NFC or NFD, tone placement, spacing) does not count.
struct ItemWords {
  /// The words of title and detail (indicator; content of a report; a paragraph), as numbers, sorted.
  var words: [UInt64] = []
  /// Pairs of neighbouring words, as numbers.
  var pairs: [UInt64] = []
  /// The other fields: their names and what they say, as numbers, in the order of the names.
  var fields: [(name: UInt64, value: UInt64)] = []

  /// All of it in one number: the same for items that differ in letter form alone.
  var form: UInt64 {
    var hash = ContentHash(seed: 3)
    for word in words { hash.combine(word) }
    for pair in pairs { hash.combine(pair) }
    for field in fields {
      hash.combine(field.name)
      hash.combine(field.value)
    }
    return hash.value
  }
}

/// Reads the words of items; keeps its working memory between them.
struct ItemWordReader {
  private var folder = LetterFolder(.standard)
  private var scanned: [ScannedWord] = []
  private var sequence: [UInt64] = []

  init() {}

  mutating func read(_ index: Int, of revision: Revision) -> ItemWords {
    var result = ItemWords()
    let node = revision.node(of: index)
    let item = revision.items[index]
    guard item.kind != .paragraph else {
      node.withUTF8 { text in
        let range = Int(item.start)..<Int(item.start + item.length)
        add(UnsafeBufferPointer(rebasing: text[range]), to: &result)
      }
      result.words.sort()
      return result
    }
    for entry in node.entries where !entry.value.isNull { add(entry, item.kind, to: &result) }
    result.words.sort()
    result.fields.sort { $0.name < $1.name }
    return result
  }

  private mutating func add(_ entry: YAMLNode.Entry, _ kind: RevisionItem.Kind, to result: inout ItemWords) {
    let key = entry.key
    if key.equals("id") || key.equals("number") { return }
    if kind == .section, key.equals("tasks") || key.equals("sections") || key.equals("text") { return }
    let isMain =
      switch kind {
      case .task: key.equals("title") || key.equals("detail")
      case .target: key.equals("indicator")
      case .report: key.equals("content") || key.equals("to")
      case .section: key.equals("title")
      case .paragraph: true
      }
    if isMain, entry.value.kind == .scalar {
      entry.value.withUTF8 { add($0, to: &result) }
    } else {
      var hash = ContentHash(seed: 5)
      combine(entry.value, into: &hash)
      result.fields.append((key.withUTF8 { ContentHash($0).value }, hash.value))
    }
  }

  private mutating func combine(_ node: YAMLNode, into hash: inout ContentHash) {
    switch node.kind {
    case .scalar:
      node.withUTF8 { words(of: $0) }
      for word in sequence { hash.combine(word) }
      hash.combine(0)
    case .sequence: for item in node.items { combine(item, into: &hash) }
    case .mapping:
      for entry in node.entries {
        entry.key.withUTF8 { hash.combine($0) }
        combine(entry.value, into: &hash)
      }
    }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, to result: inout ItemWords) {
    words(of: text)
    result.words += sequence
    for (first, second) in zip(sequence, sequence.dropFirst()) {
      var hash = ContentHash(seed: first)
      hash.combine(second)
      result.pairs.append(hash.value)
    }
  }

  /// The words of a text in their order, punctuation left out.
  private mutating func words(of text: UnsafeBufferPointer<UInt8>) {
    sequence.removeAll(keepingCapacity: true)
    folder.fold(text)
    WordScanner.scan(folder.units, into: &scanned)
    for word in scanned where !word.isPunctuation {
      var hash = ContentHash(seed: 9)
      for unit in folder.units[word.range] { hash.combine(UInt64(unit.bits)) }
      sequence.append(hash.value)
    }
  }
}
