extension String {
  /// The words for the text or a quoted attribute of HTML and SVG: every mark that a parser would act on is taken
  /// literally.
  ///
  /// ```swift
  /// "<b>\"Số\"</b>".escapedForHTML      // &lt;b&gt;&quot;Số&quot;&lt;/b&gt;
  /// ```
  /// It looks at scalars, because a parser does: a quote followed by a combining accent is another `Character`, and still
  /// a quote. Control characters, which SVG cannot carry and browsers drop, become U+FFFD so that they are seen.
  var escapedForHTML: String {
    guard utf8.contains(where: Self.mayBeMarkup) else { return self }
    var result = ""
    result.reserveCapacity(utf8.count + 16)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // The older `&apos;` is none of HTML 4's.
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
      case "\0"..<" ": result += "\u{fffd}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func mayBeMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3c, 0x3e: true
    default: byte < 0x20
    }
  }
}
