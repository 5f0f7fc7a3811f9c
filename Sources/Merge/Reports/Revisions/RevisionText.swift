extension RevisionReport {
  /// The changes for a person at a terminal, item by item.
  /// - Parameters:
  ///   - width: the columns of the terminal.
  ///   - isSideBySide: whether long texts stand beside one another.
  public func text(
    in wording: Wording,
    style: TextStyle = .plain,
    width: Int = 100,
    isSideBySide: Bool = false
  ) -> String {
    var lines: [String] = []
    for group in groups {
      if !lines.isEmpty { lines.append("") }
      lines.append(heading(group, wording, style, width))
      for position in group.changes {
        lines += self.lines(of: position, wording, style, isSideBySide ? width : nil)
      }
    }
    lines += wordingLines(wording, style) + numberLines(wording, style)
    if !lines.isEmpty { lines.append("") }
    let (old, new) = (comparison.alignment.old.document.file, comparison.alignment.new.document.file)
    lines.append(
      wording.label(.summaryLine, ["old": old, "new": new, "summary": summary(in: wording)])
    )
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ group: Group, _ wording: Wording, _ style: TextStyle, _ width: Int) -> String {
    let name = wording.name(group.side, group.item)
    let title = group.side.title.truncated(toWidth: max(20, width - name.displayWidth - 2))
    return style.apply(.heading, name) + "  " + title
  }

  private func lines(of position: Int, _ wording: Wording, _ style: TextStyle, _ width: Int?) -> [String] {
    let change = comparison.changes[position]
    switch change.kind {
    case .addition: return ["  " + style.apply(.good, "+ " + wording.word(change.kind))]
    case .removal: return ["  " + style.apply(.error, "- " + wording.word(change.kind))]
    case .move, .split, .join: return ["  " + style.apply(.note, explanation(change, in: wording))]
    case .modification: return modification(change, position, wording, style, width)
    }
  }

  private func modification(
    _ change: RevisionChange,
    _ position: Int,
    _ wording: Wording,
    _ style: TextStyle,
    _ width: Int?
  ) -> [String] {
    let meaning = change.meaning.map { " " + style.apply(.faint, "(\(wording.word($0)))") } ?? ""
    let name = wording.word(field: change.field ?? "")
    guard let difference = comparison.differences[position] else {
      return ["  \(name): \(Self.line(change, style))\(meaning)"]
    }
    guard let width else {
      return ["  \(name): \(difference.marked(style))\(meaning)"]
    }
    return ["  \(name):\(meaning)"] + sideBySide(change, difference, style, width)
  }

  private static func line(_ change: RevisionChange, _ style: TextStyle) -> String {
    let before = change.before.joined(separator: "; ")
    let after = change.after.joined(separator: "; ")
    return [
      before.isEmpty ? "" : style.apply(.error, "“\(before)”"), "→",
      after.isEmpty ? "" : style.apply(.good, "“\(after)”"),
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func sideBySide(
    _ change: RevisionChange,
    _ difference: TextDifference,
    _ style: TextStyle,
    _ width: Int
  ) -> [String] {
    let column = (width - 7) / 2
    let left = BracketedText(text: change.before.joined(separator: "; "), stretches: difference.removed)
    let right = BracketedText(text: change.after.joined(separator: "; "), stretches: difference.added)
    let plain = (
      left.lines(width: column, style: .plain), right.lines(width: column, style: .plain)
    )
    let dressed = (left.lines(width: column, style: style), right.lines(width: column, style: style))
    return (0..<max(plain.0.count, plain.1.count)).map { row in
      let text = row < plain.0.count ? plain.0[row] : ""
      let shown = row < dressed.0.count ? dressed.0[row] : ""
      let gap = String(repeating: " ", count: max(0, column - text.displayWidth))
      return "    \(shown)\(gap) | \(row < dressed.1.count ? dressed.1[row] : "")"
    }
  }

  // MARK: - What changes nothing

  private func wordingLines(_ wording: Wording, _ style: TextStyle) -> [String] {
    guard !comparison.rewordings.isEmpty else { return [] }
    let lines = comparison.rewordings.map { change -> String in
      let name = change.side.map { wording.name($0, change.item) } ?? ""
      let meaning = change.meaning.map { " (\(wording.word($0)))" } ?? ""
      return style.apply(
        .faint,
        "  \(name), \(wording.word(field: change.field ?? "")): \(Self.line(change, .plain))\(meaning)"
      )
    }
    return ["", style.apply(.heading, wording.label(.rewordingsHeading))] + lines
  }

  /// Renumberings in bulk are nothing to read one by one.
  private func numberLines(_ wording: Wording, _ style: TextStyle) -> [String] {
    let most = 20
    guard !comparison.renumberings.isEmpty else { return [] }
    var lines = comparison.renumberings.prefix(most).map { entry in
      style.apply(.faint, "  " + numbers(entry, in: wording))
    }
    let rest = comparison.renumberings.count - most
    if rest > 0 { lines.append(style.apply(.faint, "  … +\(rest)")) }
    return ["", style.apply(.heading, wording.label(.renumberingsHeading))] + lines
  }

  /// `es-01 → es-07, a → b`.
  func numbers(_ entry: Renumbering, in wording: Wording) -> String {
    var parts: [String] = []
    for (old, new) in [(entry.oldID, entry.newID), (entry.oldNumber, entry.newNumber)] where old != new {
      parts.append(wording.label(.numberChange, ["old": old ?? "∅", "new": new ?? "∅"]))
    }
    return parts.joined(separator: ", ") + "  " + entry.side.title.truncated(toWidth: 60)
  }

  // MARK: - Explanations

  /// What a change is, in words.
  func explanation(_ change: RevisionChange, in wording: Wording) -> String {
    func names(_ sides: [RevisionChange.Side]) -> String {
      wording.joined(sides.map { wording.name($0, change.item) })
    }
    switch change.kind {
    case .addition, .removal: return wording.word(change.kind)
    case .modification:
      return [wording.word(field: change.field ?? ""), change.meaning.map { wording.word($0) }]
        .compactMap(\.self).joined(separator: ": ")
    case .move:
      let places = ["old": change.old[0].address.description, "new": change.new[0].address.description]
      return wording.label(change.isReordering ? .reorderedTo : .movedTo, places)
    case .split: return wording.label(.splitInto, ["parts": names(change.new)])
    case .join: return wording.label(.joinedFrom, ["parts": names(change.old)])
    }
  }
}

extension TextDifference {
  /// Both versions in one line: `Tập huấn [-kỹ năng số-]{+kỹ năng mềm+}`, the marks of word diffs.
  func marked(_ style: TextStyle) -> String {
    segments.map { segment in
      switch segment {
      case .same(let text): Self.oneLine(text)
      case .removed(let text): style.apply(.error, "[-\(Self.oneLine(text))-]")
      case .added(let text): style.apply(.good, "{+\(Self.oneLine(text))+}")
      }
    }.joined()
  }

  private static func oneLine(_ text: String) -> String { text.replacing("\n", with: " ") }
}
