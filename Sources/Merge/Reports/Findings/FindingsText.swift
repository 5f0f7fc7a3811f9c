extension FindingReport {
  /// The findings as compilers print them, one line per place, so that editors and terminals can jump there:
  /// ```
  /// plans/2025/e-service.yaml:12:9: error: unknown key "titel" [plan/unknown-key]
  ///   because ...
  ///     and ...
  ///   help: write "title"
  /// plans/2025/e-service.yaml:4:3: note: the section begins here
  /// ```
  /// The words error, warning and note stay English in every language: programs look for them.
  public func text(in wording: Wording, style: TextStyle = .plain) -> String {
    entries.map { $0.finding.text(in: wording, style: style) }.joined()
  }
}

extension Finding {
  /// One finding as compilers print it, with its reasons, remedies and notes.
  public func text(in wording: Wording, style: TextStyle = .plain) -> String {
    var lines = [
      style.apply(.heading, "\(place.printed): ") + style.apply(severity.role, "\(severity.rawValue): ")
        + style.apply(.heading, wording.sentence(message)) + style.apply(.faint, " [\(code.rawValue)]")
    ]
    for (index, reason) in reasons.map(wording.sentence).enumerated() {
      let label =
        index == 0 ? wording.label(.because, ["reasons": reason]) : wording.label(.and, ["reason": reason])
      lines.append((index == 0 ? "  " : "    ") + label)
    }
    for remedy in remedies {
      lines.append("  " + style.apply(.good, wording.label(.remedy)) + " " + wording.sentence(remedy))
    }
    for note in notes {
      let head = style.apply(.heading, "\(note.place.printed): ") + style.apply(.note, "note: ")
      lines.append(head + wording.sentence(note.message))
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Place {
  /// The file, and the line and column where there are any.
  var printed: String { range == .none ? file : description }
}
