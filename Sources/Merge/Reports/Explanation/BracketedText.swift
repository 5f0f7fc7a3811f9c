/// Lays out a text with stretches of it between marks: `Biên soạn[, in] và phát hành tờ rơi`.
struct BracketedText {
  /// Stand for the marks until the lines are broken; no text of a plan has them (they are refused).
  private static let (open, close): (Character, Character) = ("\u{1}", "\u{2}")

  let text: String
  /// In UTF-8, ascending, apart from one another.
  let stretches: [Range<Int>]

  /// Lines of at most so many columns; in colour where the style has any.
  func lines(width: Int, style: TextStyle) -> [String] {
    var isOpen = false
    return marked.wrapped(toWidth: width).map { dress($0, style, &isOpen) }
  }

  private var marked: String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    for stretch in stretches where stretch.lowerBound >= position && stretch.upperBound <= bytes.count {
      result += bytes[position..<stretch.lowerBound]
      result += Array(String(Self.open).utf8) + bytes[stretch] + Array(String(Self.close).utf8)
      position = stretch.upperBound
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }

  private func dress(_ line: String, _ style: TextStyle, _ isOpen: inout Bool) -> String {
    var result = ""
    var own = ""
    for character in line {
      switch character {
      case Self.open:
        isOpen = true
        own = "["
      case Self.close:
        result += style.apply(.own, own + "]")
        (isOpen, own) = (false, "")
      default:
        if isOpen { own.append(character) } else { result.append(character) }
      }
    }
    return result + style.apply(.own, own)
  }
}
