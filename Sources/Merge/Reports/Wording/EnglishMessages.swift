extension MessageKey {
  /// The sentence in plain English; `{name}` marks a gap.
  var english: String {
    switch self {
    // Reading files.
    case .fileUnreadable: "cannot read this file: {reason}"
    }
  }
}
