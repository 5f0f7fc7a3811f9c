extension Finding {
  /// The same about a draft whose letters have corrected it: nothing is left to decide.
  var correctedByLetters: Finding {
    var finding = self
    finding.severity = .note
    finding.reasons.append(Message(.correctedByLetters))
    return finding
  }

  /// Whether only the drafts as they were sent out say what was found.
  var isCorrectedByLetters: Bool { reasons.contains { $0.key == .correctedByLetters } }
}
