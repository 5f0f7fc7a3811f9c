/// Reads the words and marks of a text as numbers of a vocabulary, with their places.
struct WordReader {
  /// A word, or a mark between words.
  struct Item {
    var token: NormalizedToken
    var mark: Mark
  }

  /// What a mark between words means; `word` is none.
  enum Mark: UInt8 {
    case word, comma, clause, opening, closing
    /// Separates parts of a word: a hyphen, slash, quotation mark.
    case inner
  }

  private var folder = LetterFolder(.standard, keepsPlaces: true)
  private var scanned: [ScannedWord] = []

  init() {}

  /// Fills `items` with the words and marks of a text.
  mutating func read(_ text: String, _ vocabulary: inout Vocabulary, into items: inout [Item]) {
    items.removeAll(keepingCapacity: true)
    folder.fold(text)
    WordScanner.scan(folder.units, into: &scanned)
    var index = 0
    while index < scanned.count {
      let length = symbolLength(at: index)
      append(index, length, &vocabulary, &items)
      index += length
    }
  }

  private func append(_ index: Int, _ length: Int, _ vocabulary: inout Vocabulary, _ items: inout [Item]) {
    let first = scanned[index]
    let last = scanned[index + length - 1]
    let mark = first.isPunctuation ? mark(at: index) : .word
    let units = folder.units[Int(first.start) + leadingZeros(first)..<Int(last.end)]
    let id = isAmpersand(first) ? vocabulary.add(Self.and) : vocabulary.add(units)
    let token = NormalizedToken(
      id: id,
      start: folder.starts[Int(first.start)],
      end: folder.ends[Int(last.end) - 1],
      gap: .none
    )
    items.append(Item(token: token, mark: mark))
  }

  private static let and: ArraySlice<LetterUnit> = {
    var folder = LetterFolder(.standard)
    folder.fold("và")
    return folder.units[...]
  }()

  private func isAmpersand(_ word: ScannedWord) -> Bool { folder.units[Int(word.start)].bits == 0x26 }

  /// `06` is `6`: the zeros before a number's first other digit.
  private func leadingZeros(_ word: ScannedWord) -> Int {
    var start = Int(word.start)
    guard folder.units[start].bits == 0x30 else { return 0 }
    while start + 1 < Int(word.end), folder.units[start].bits == 0x30,
      WordScanner.isDigit(folder.units[start + 1])
    {
      start += 1
    }
    return start - Int(word.start)
  }

  private func mark(at index: Int) -> Mark {
    switch Unicode.Scalar(folder.units[Int(scanned[index].start)].bits) {
    case "&": .word
    case ",": .comma
    case "(", "[": .opening
    case ")", "]": .closing
    case ";", ":", "?", "!", "•": .clause
    case ".": isFollowedBySpace(index) && !isAbbreviated(index - 1) ? .clause : .inner
    default: .inner
    }
  }

  private func isFollowedBySpace(_ index: Int) -> Bool {
    index + 1 >= scanned.count || scanned[index + 1].isSpaced
  }

  /// A word without a vowel, whose full stop ends no sentence: "TP. Quảng Ngãi", "H. Bình Sơn".
  private func isAbbreviated(_ index: Int) -> Bool {
    guard index >= 0, !scanned[index].isPunctuation else { return false }
    return folder.units[scanned[index].range].allSatisfy { $0.isLetter && !$0.isVowel }
  }

  // MARK: - Symbols of documents

  /// How many items make the symbol of a document (`1588/QĐ-TTg`, `57-NQ/TW`, `30/2020/NĐ-CP`) that begins
  /// here; 1 where none does. A symbol is one word: the abbreviations in it say nothing about the work.
  private func symbolLength(at index: Int) -> Int {
    guard isNumber(index) else { return 1 }
    var end = index + 1
    var groups = 0
    var hasYear = false
    while end + 1 < scanned.count, isJoint(end), !scanned[end].isSpaced, !scanned[end + 1].isSpaced {
      if scanned[end + 1].isPunctuation { break }
      if isNumber(end + 1) {
        guard groups == 0, !hasYear else { break }
        hasYear = true
      } else {
        groups += 1
      }
      end += 2
    }
    return groups > 1 || (groups == 1 && hasYear) ? end - index : 1
  }

  private func isNumber(_ index: Int) -> Bool {
    !scanned[index].isPunctuation && folder.units[scanned[index].range].allSatisfy(WordScanner.isDigit)
  }

  private func isJoint(_ index: Int) -> Bool {
    guard scanned[index].isPunctuation else { return false }
    let scalar = folder.units[Int(scanned[index].start)].bits
    return scalar == 0x2f || scalar == 0x2d || scalar == 0x26
  }
}
