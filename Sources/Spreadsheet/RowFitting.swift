/// How high a row must be for its wrapped text. Excel finds out when it opens a file, LibreOffice does not for files
/// that name Excel as their maker, and neither does a printing service: so it is estimated and written down.
///
/// Widths of letters are those of Times New Roman in thousandths of its size, coarsened to classes; a little is
/// added, for a line too many only leaves some white.
enum RowFitting {
  /// Excel's limit, in points.
  static let limit = 409.0

  /// The height in points for the cells of a row.
  static func height(of cells: [Cell], widths: [Double]) -> Double {
    var height = 0.0
    for (column, cell) in cells.enumerated() {
      guard case .text(let text) = cell.value else { continue }
      let width = column < widths.count ? widths[column] : 8.43
      let lines = cell.style.isWrapped ? lines(text, width: width, cell.style) : 1
      height = max(height, Double(lines) * lineHeight(cell.style.size))
    }
    return min(limit, max(height, lineHeight(11)))
  }

  private static func lineHeight(_ size: Double) -> Double { (size * 1.36).rounded(.up) }

  /// A column's unit is the width of a digit of Excel's default font, 7 pixels at 96 to the inch.
  private static func lines(_ text: String, width: Double, _ style: CellStyle) -> Int {
    let points = max(1, width * 7 * 72 / 96)
    let room = points * 1000 / style.size / (style.isBold ? 1.1 : 1.03)
    var filling = Filling(room: room)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": filling.endParagraph()
      case " ": filling.endWord()
      default:
        filling.word += scalar.value < 0x2000 ? advances[Int(scalar.value)] : advance(scalar)
      }
    }
    filling.endParagraph()
    return filling.lines
  }

  /// How words fill lines of one width.
  private struct Filling {
    let room: Double
    /// Of the paragraphs that have ended.
    var lines = 0
    /// The width of the word so far.
    var word = 0.0
    private var used = 0.0
    private var more = 0

    init(room: Double) { self.room = room }

    mutating func endWord() {
      guard word > 0 else { return }
      defer { word = 0 }
      let gap = used > 0 ? 250.0 : 0
      if used + gap + word <= room {
        used += gap + word
        return
      }
      if used > 0 { more += 1 }
      // A word longer than a line is broken wherever the line ends.
      let broken = Int(word / room)
      more += broken
      used = word - Double(broken) * room
    }

    mutating func endParagraph() {
      endWord()
      lines += 1 + more
      (used, more) = (0, 0)
    }
  }

  /// The widths of the first letters, which are nearly all, looked up rather than classified.
  private static let advances = (0..<0x2000).map { (value: UInt32) in
    Unicode.Scalar(value).map(advance) ?? 0
  }

  private static func advance(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "t", "í", "ì", "ỉ", "ĩ", "ị", ".", ",", ":", ";", "'", "|", "/": return 290
    case "f", "r", "-", "(", ")", "[", "]", "I", "s": return 370
    case "m", "w", "M", "W", "%", "@", "…", "—": return 900
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    case .uppercaseLetter: return 710
    default: return scalar.value < 0x1100 || (0x1e00..<0x2100).contains(scalar.value) ? 510 : 1000
    }
  }
}
