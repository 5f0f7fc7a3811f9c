extension String {
  /// The text with a scalar replaced wherever it stands.
  ///
  /// A search for the character would miss it where a combining mark follows, and readers of files look at scalars:
  /// `"|\u{301}".replacing(scalar: "|", with: "\\|")` is `\|` and the mark.
  func replacing(scalar: Unicode.Scalar, with words: String) -> String {
    guard unicodeScalars.contains(scalar) else { return self }
    var result = ""
    for one in unicodeScalars {
      if one == scalar { result += words } else { result.unicodeScalars.append(one) }
    }
    return result
  }
}
