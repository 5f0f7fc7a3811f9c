extension String {
  /// How many columns a terminal gives the text: what aligned output must count instead of characters.
  ///
  /// Combining marks (a Vietnamese tone in NFD) take none, East Asian wide characters and emoji two, control
  /// characters none. The ranges are those of Unicode's East Asian Width (UAX #11), W and F, kept coarse.
  public var displayWidth: Int {
    utf8.allSatisfy { (0x20..<0x7f).contains($0) } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }

  /// The text cut to at most so many columns, with `…` in place of what was cut.
  public func truncated(toWidth limit: Int) -> String {
    guard displayWidth > limit else { return self }
    var result = ""
    var width = 1
    for character in self {
      width += character.displayWidth
      guard width <= limit else { break }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return limit > 0 ? result + "…" : ""
  }

  /// The text followed by as many spaces as make it so many columns wide.
  public func padded(toWidth width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text preceded by as many spaces as make it so many columns wide.
  public func paddedLeft(toWidth width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }

  /// The text as lines of at most so many columns, broken at spaces; a longer word keeps its own line.
  public func wrapped(toWidth limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in split(whereSeparator: \.isWhitespace) {
      let wordWidth = String(word).displayWidth
      if !line.isEmpty, width + 1 + wordWidth > limit {
        lines.append(line)
        (line, width) = ("", 0)
      }
      width += line.isEmpty ? wordWidth : wordWidth + 1
      line += line.isEmpty ? String(word) : " " + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

extension Character {
  /// The columns of one character as a person sees it (a grapheme): those of its widest scalar.
  fileprivate var displayWidth: Int {
    unicodeScalars.reduce(0) { max($0, $1.displayWidth) }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115f, 0x231a...0x231b, 0x2329...0x232a, 0x23e9...0x23f3, 0x2e80...0x303e, 0x3041...0x33ff,
      0x3400...0x4dbf, 0x4e00...0x9fff, 0xa000...0xa4cf, 0xa960...0xa97c, 0xac00...0xd7a3, 0xf900...0xfaff,
      0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f680...0x1f6ff,
      0x1f900...0x1f9ff, 0x20000...0x3fffd:
      return 2
    default: return 1
    }
  }
}
