/// Explains a syntax problem of libyaml to a person who writes plans: what is wrong in the text, and what to
/// write instead.
struct SyntaxExplanation {
  private let problem: SyntaxProblem
  private let refusal: Refusal
  /// Where the problem is and where what it belongs to begins. Counted in the text: libyaml's own marks are
  /// a line too far where the last line has no end.
  private let place: SourceLocation
  private let contextPlace: SourceLocation
  /// The line of the problem up to it, and from it on.
  private let before: String
  private let after: String
  /// The line of the context from the context on.
  private let contextLine: String

  /// Where the value read last begins, if it spans lines: perhaps a quote closed by the next one's opening.
  private let longValue: SourceLocation?

  init(
    _ problem: SyntaxProblem,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ refusal: Refusal,
    after last: YAMLTape.Node?
  ) {
    self.problem = problem
    self.refusal = refusal
    longValue = last.flatMap { node in
      guard node.kind == .scalar, node.flags.contains(.spansLines) else { return nil }
      return SourceLocation(line: Int(node.line), column: Int(node.column))
    }
    let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    var cursor = SourceCursor(bytes, from: start)
    let offset = cursor.seek(problem.mark.index)
    (before, after) = Self.line(around: offset, from: start, in: bytes)
    let contextOffset = cursor.seek(problem.contextMark.index)
    contextLine = Self.line(around: contextOffset, from: start, in: bytes).after
    place = SourcePosition.location(of: offset, in: bytes)
    contextPlace = SourcePosition.location(of: contextOffset, in: bytes)
  }

  private static func line(
    around offset: Int,
    from first: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (before: String, after: String) {
    var start = offset
    while start > first, bytes[start - 1] != 0x0a, bytes[start - 1] != 0x0d { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] != 0x0a, bytes[end] != 0x0d { end += 1 }
    return (
      String(decoding: bytes[start..<offset], as: UTF8.self),
      String(decoding: bytes[offset..<end], as: UTF8.self)
    )
  }

  var finding: Finding {
    switch (problem.context, problem.problem) {
    case (_, let text) where text.contains("tab character"), (_, let text) where isTab(text): tab
    case ("while parsing a flow sequence", "did not find expected ',' or ']'"): unclosed("[", "]")
    case ("while parsing a flow mapping", "did not find expected ',' or '}'"): unclosed("{", "}")
    case ("while scanning a quoted scalar", _): unclosedQuote
    case ("while parsing a quoted scalar", _): unknownEscape
    case (_, "found character that cannot start any token"): reservedStart(after, at: place)
    case ("while scanning a directive", _), ("while scanning a %TAG directive", _),
      ("while scanning a %YAML directive", _):
      reservedStart(contextLine, at: contextPlace)
    case ("while scanning an alias", _), ("while scanning an anchor", _):
      reservedStart(contextLine, at: contextPlace)
    case (_, "mapping values are not allowed in this context"): unexpectedColon
    case (_, "mapping keys are not allowed in this context"): reservedStart(after, at: place)
    case (_, "block sequence entries are not allowed in this context"): dashInLine
    case ("while scanning a simple key", _): missingColon
    case (_, "did not find expected node content"): strayCharacter
    case ("while parsing a block mapping", "did not find expected key"): afterQuote ?? indentation
    case ("while parsing a block collection", _): afterQuote ?? indentation
    case ("while scanning a block scalar", _): afterBlockIndicator
    case ("while parsing a tag", _), ("while scanning a tag", _), (_, "found undefined tag handle"): tag
    case (_, "did not find expected <document start>"): afterEnd
    default: other
    }
  }

  private func isTab(_ problem: String) -> Bool {
    problem == "found character that cannot start any token" && after.hasPrefix("\t")
  }
}

// MARK: - Brackets and quotes

extension SyntaxExplanation {
  private func unclosed(_ bracket: String, _ closing: String) -> Finding {
    syntax(
      Message(.yamlUnclosedBracket, ["bracket": .text(bracket), "closing": .text(closing)]),
      at: place,
      remedies: [Message(.yamlCloseBracket, ["closing": .text(closing)])],
      notes: [note(Message(.yamlOpenedHere, ["character": .text(bracket)]), at: contextPlace)]
    )
  }

  /// Placed where the quote opens: the parser notices only at the end of the file.
  private var unclosedQuote: Finding {
    let quote = String(contextLine.prefix(1))
    return syntax(
      Message(.yamlUnclosedQuote, ["quote": .text(quote)]),
      at: contextPlace,
      remedies: [Message(.yamlCloseQuote, ["quote": .text(quote)])]
    )
  }

  private var unknownEscape: Finding {
    var escape = problem.problem == "found unknown escape character" ? String(after.prefix(2)) : ""
    if escape.isEmpty {
      let start = before.unicodeScalars.lastIndex(of: "\\") ?? before.startIndex
      escape = String(before[start...]) + after.prefix(1)
    }
    return syntax(
      Message(.yamlUnknownEscape, ["escape": .text(escape)]),
      at: place,
      remedies: [Message(.yamlDoubleBackslash)]
    )
  }

  private var afterQuote: Finding? {
    let text = before.unicodeScalars.reversed().drop { $0 == " " }
    guard let quote = text.first, quote == "\"" || quote == "'" else { return nil }
    let inner = quote == "\"" ? "\\\"" : "''"
    return syntax(
      Message(.yamlAfterQuote, ["quote": .text(String(quote))]),
      at: place,
      remedies: [Message(.yamlQuoteInside, ["escape": .text(inner)])],
      notes: longValue.map {
        [note(Message(.yamlOpenedHere, ["character": .text(String(quote))]), at: $0)]
      } ?? []
    )
  }

  private var strayCharacter: Finding {
    guard let character = after.unicodeScalars.first, "]},".unicodeScalars.contains(character) else {
      return other
    }
    return syntax(
      Message(.yamlStrayCharacter, ["character": .text(String(character))]),
      at: place,
      remedies: [Message(.yamlRemoveOrQuote, ["character": .text(String(character))])]
    )
  }
}

// MARK: - Lines and indentation

extension SyntaxExplanation {
  private var tab: Finding {
    syntax(Message(.yamlTab), at: place, remedies: [Message(.yamlReplaceTab)])
  }

  /// A colon inside text, or a line that starts a key where none may stand.
  private var unexpectedColon: Finding {
    if let value = valueOfLine {
      return syntax(
        Message(.yamlColonInText),
        at: place,
        remedies: [Message(.yamlQuoteText, ["text": .text(quoted(value))])]
      )
    }
    return syntax(Message(.yamlUnexpectedKey), at: place, remedies: [Message(.yamlCheckLineAbove)])
  }

  /// What stands after the first colon of the line, if the problem comes after it.
  private var valueOfLine: String? {
    let line = Array(before.unicodeScalars)
    for index in line.indices.dropLast() where line[index] == ":" && line[index + 1] == " " {
      var value = String.UnicodeScalarView()
      value.append(contentsOf: line[(index + 1)...].drop { $0 == " " })
      value.append(contentsOf: after.unicodeScalars)
      return String(value)
    }
    return nil
  }

  private var indentation: Finding {
    syntax(
      Message(.yamlIndentation),
      at: place,
      remedies: [Message(.yamlAlign, ["column": .number(contextPlace.column)])],
      notes: [note(Message(.yamlBlockStartsHere), at: contextPlace)]
    )
  }

  private var missingColon: Finding {
    syntax(Message(.yamlMissingColon), at: contextPlace, remedies: [Message(.yamlWriteColon)])
  }

  private var dashInLine: Finding {
    syntax(Message(.yamlDashInLine), at: place, remedies: [Message(.yamlDashOnOwnLine)])
  }

  private var afterBlockIndicator: Finding {
    let indicator = String(contextLine.prefix(1))
    return syntax(
      Message(.yamlAfterBlockIndicator, ["indicator": .text(indicator)]),
      at: place,
      remedies: [Message(.yamlTextOnNextLine, ["indicator": .text(indicator)])]
    )
  }
}

// MARK: - Special characters and the rest

extension SyntaxExplanation {
  private func reservedStart(_ text: String, at place: SourceLocation) -> Finding {
    syntax(
      Message(.yamlReservedStart, ["character": .text(String(text.prefix(1)))]),
      at: place,
      remedies: [Message(.yamlQuoteText, ["text": .text(quoted(text))])]
    )
  }

  private var tag: Finding {
    syntax(
      Message(.yamlTag, ["tag": .text(String(contextLine.prefix { $0 != " " }))]),
      at: contextPlace,
      remedies: [Message(.yamlRemoveTag)]
    )
  }

  private var afterEnd: Finding {
    syntax(Message(.yamlAfterEnd), at: place, remedies: [Message(.yamlOneDocument)])
  }

  private var other: Finding {
    syntax(Message(.yamlOther, ["problem": .text(problem.problem)]), at: place)
  }

  /// The text of a line in double quotes, cut where it is long.
  private func quoted(_ text: String) -> String {
    let limit = 60
    let isCut = text.unicodeScalars.count > limit
    var kept = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
    while kept.unicodeScalars.last == " " { kept.unicodeScalars.removeLast() }
    var result = "\""
    for character in kept.unicodeScalars {
      if character == "\"" || character == "\\" { result += "\\" }
      result.unicodeScalars.append(character)
    }
    return result + (isCut ? "…\"" : "\"")
  }

  private func syntax(
    _ message: Message,
    at place: SourceLocation,
    remedies: [Message] = [],
    notes: [Finding.Note] = []
  ) -> Finding {
    Finding(.syntax, message, at: refusal.place(place), remedies: remedies, notes: notes)
  }

  private func note(_ message: Message, at place: SourceLocation) -> Finding.Note {
    Finding.Note(message, at: refusal.place(place))
  }
}
