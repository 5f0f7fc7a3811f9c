/// A text cut into the words that agencies' names are made of, and what stands between them.
struct AgencyText {
  /// What separates a word from the one before it.
  enum Gap: UInt8 {
    /// Nothing, white space, or a mark that names contain without meaning (dots, dashes, quotes).
    case none
    /// A comma, colon, slash, bullet or line break: it may separate, and names may span it.
    case soft
    /// A semicolon: no name spans it.
    case hard
  }

  struct Word {
    /// The place of the word in the original's UTF-8.
    var range: Range<Int>
    var gap: Gap
    /// How many parentheses stand open around it.
    var depth: Int
    /// The range of its letters among the units; empty for `&`, which is read as "và".
    fileprivate var units: Range<Int>
  }

  private let folder: LetterFolder
  let words: [Word]
  private static let ampersand: UInt32 = 0x26

  init(_ text: String) {
    var folder = LetterFolder(.standard, keepsPlaces: true)
    var text = text
    words = text.withUTF8 { bytes in
      folder.fold(bytes)
      return Self.gather(folder, bytes)
    }
    self.folder = folder
  }

  private static func gather(_ folder: LetterFolder, _ bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
    var scanned: [ScannedWord] = []
    WordScanner.scan(folder.units, into: &scanned)
    var words: [Word] = []
    words.reserveCapacity(scanned.count)
    var gap = Gap.none
    var depth = 0
    var last = 0
    for (index, word) in scanned.enumerated() {
      let start = Int(folder.starts[Int(word.start)])
      if word.isSpaced, gap == .none, bytes[last..<start].contains(0x0a) { gap = .soft }
      last = Int(folder.ends[Int(word.end) - 1])
      let mark = word.isPunctuation ? folder.units[Int(word.start)].bits : 0
      if mark == 0 || mark == ampersand {
        words.append(Word(range: start..<last, gap: gap, depth: depth, units: mark == 0 ? word.range : 0..<0))
        gap = .none
        continue
      }
      switch Unicode.Scalar(mark) {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case ";": gap = .hard
      case "-", "\"", "'": break
      case ".": if index + 1 < scanned.count, scanned[index + 1].isSpaced, gap == .none { gap = .soft }
      default: if gap == .none { gap = .soft }
      }
    }
    return words
  }

  /// The words as numbers; `number` gives a word's number from its letters.
  func tokens(_ number: (ArraySlice<LetterUnit>) -> TokenID) -> [TokenID] {
    words.map { number($0.units.isEmpty ? Self.and : folder.units[$0.units]) }
  }

  private static let and: ArraySlice<LetterUnit> = {
    var folder = LetterFolder(.standard)
    folder.fold("và")
    return folder.units[...]
  }()
}
