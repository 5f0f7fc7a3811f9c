extension MessageKey {
  /// The sentence in Vietnamese, as officials write it; `{name}` marks a gap.
  var vietnamese: String {
    switch self {
    // Reading files.
    case .fileUnreadable: "không đọc được tệp này: {reason}"
    }
  }
}
