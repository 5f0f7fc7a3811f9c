/// Words the reasons for refusing a file of one name, as findings.
struct Refusal: Sendable {
  let file: String

  func place(_ start: Mark, _ end: Mark) -> Place {
    Place(file: file, range: SourceRange(start: start.location, end: end.location))
  }

  func place(_ point: SourceLocation) -> Place {
    Place(file: file, range: SourceRange(start: point, end: point))
  }

  func place(_ node: YAMLTape.Node, in tape: YAMLTape) -> Place {
    let start = SourceLocation(line: Int(node.line), column: Int(node.column))
    return Place(file: file, range: SourceRange(start: start, end: tape.end(of: node)))
  }
}

// MARK: - The file as a whole

extension Refusal {
  func tooLarge(_ bytes: Int, limit: Int) -> YAMLError {
    YAMLError(
      Finding(
        .tooLarge,
        Message(.yamlTooLarge, ["size": .text(megabytes(bytes)), "limit": .text(megabytes(limit))]),
        at: place(.start),
        remedies: [Message(.yamlSplitFile)]
      )
    )
  }

  private func megabytes(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\(bytes) B" : "\((bytes + (1 << 20) - 1) >> 20) MB"
  }

  func outOfMemory() -> YAMLError {
    YAMLError(Finding(.tooLarge, Message(.yamlOutOfMemory), at: place(.start)))
  }

  /// A file in UTF-16 or UTF-32, known by its byte order mark or by the zero beside its first letter.
  func utf16(_ bytes: [UInt8]) -> YAMLError? {
    guard bytes.count >= 2 else { return nil }
    let isWide =
      bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff])
      || (bytes[0] == 0) != (bytes[1] == 0)
    guard isWide else { return nil }
    return YAMLError(
      Finding(.encoding, Message(.yamlUTF16), at: place(.start), remedies: [Message(.yamlSaveAsUTF8)])
    )
  }

  /// A file of another program, known by its first bytes: people hand over the Word file itself.
  func otherFormat(_ bytes: [UInt8]) -> YAMLError? {
    guard let kind = Self.signatures.first(where: { bytes.starts(with: $0.bytes) })?.kind else { return nil }
    return YAMLError(
      Finding(
        .encoding,
        Message(.yamlOfficeFile, ["kind": .term(kind)]),
        at: place(.start),
        remedies: [Message(.yamlWriteAsYAML)]
      )
    )
  }

  private static let signatures: [(bytes: [UInt8], kind: Term)] = [
    // ZIP, in which .docx, .xlsx and .odt are packed, and the older .doc and .xls.
    ([0x50, 0x4b, 0x03, 0x04], .officeFile),
    ([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], .officeFile),
    (Array("%PDF-".utf8), .pdfFile),
    ([0x1f, 0x8b], .compressedFile),
  ]

  func encoding(_ problem: EncodingProblem) -> YAMLError {
    switch problem.kind {
    case .notUTF8(let byte):
      YAMLError(
        Finding(
          .encoding,
          Message(.yamlNotUTF8, ["byte": .text(hexadecimal(UInt32(byte), digits: 2))]),
          at: place(problem.location),
          remedies: [Message(.yamlSaveAsUTF8)]
        )
      )
    case .controlCharacter(let value):
      YAMLError(
        Finding(
          .controlCharacter,
          Message(.yamlControlCharacter, ["character": .text("U+" + hexadecimal(value, digits: 4))]),
          at: place(problem.location),
          remedies: [Message(.yamlDeleteCharacter)]
        )
      )
    }
  }

  private func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

// MARK: - What plan files do without, and limits

extension Refusal {
  func severalDocuments(second: Mark, first: Mark) -> YAMLError {
    YAMLError(
      Finding(
        .syntax,
        Message(.yamlSeveralDocuments),
        at: place(second.location),
        remedies: [Message(.yamlOneDocument)],
        notes: [Finding.Note(Message(.yamlFirstDocument), at: place(first.location))]
      )
    )
  }

  func keyIsNotText(at mark: Mark, to end: Mark) -> YAMLError {
    YAMLError(
      Finding(
        .syntax,
        Message(.yamlKeyNotText),
        at: place(mark, end),
        remedies: [Message(.yamlQuoteBrackets)]
      )
    )
  }

  func unknownTag(_ tag: String, at mark: Mark, to end: Mark) -> YAMLError {
    let core = "tag:yaml.org,2002:"
    let shown = tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag
    return YAMLError(
      Finding(
        .syntax,
        Message(.yamlTag, ["tag": .text(shown)]),
        at: place(mark, end),
        remedies: [Message(.yamlRemoveTag)]
      )
    )
  }

  func tooDeep(limit: Int, at mark: Mark) -> YAMLError {
    YAMLError(
      Finding(
        .nesting,
        Message(.yamlTooDeep, ["limit": .number(limit)]),
        at: place(mark.location),
        remedies: [Message(.yamlFlatten)]
      )
    )
  }

  func undefinedAlias(_ name: [UInt8], at place: Place) -> YAMLError {
    let name = Message.Argument.text(String(decoding: name, as: UTF8.self))
    return YAMLError(
      Finding(
        .alias,
        Message(.yamlUndefinedAlias, ["name": name]),
        at: place,
        remedies: [Message(.yamlDefineAnchor, ["name": name]), Message(.yamlQuoteAsterisk, ["name": name])]
      )
    )
  }

  func aliasInsideItself(_ name: [UInt8], at place: Place, anchor: YAMLTape.Node) -> YAMLError {
    let name = Message.Argument.text(String(decoding: name, as: UTF8.self))
    let start = SourceLocation(line: Int(anchor.line), column: Int(anchor.column))
    return YAMLError(
      Finding(
        .alias,
        Message(.yamlAliasInsideItself, ["name": name]),
        at: place,
        remedies: [Message(.yamlWriteOut)],
        notes: [Finding.Note(Message(.yamlAnchorHere, ["name": name]), at: self.place(start))]
      )
    )
  }

  func tooManyAliasedNodes(limit: Int, at place: Place) -> YAMLError {
    YAMLError(
      Finding(
        .alias,
        Message(.yamlAliasesTooLarge, ["limit": .number(limit)]),
        at: place,
        remedies: [Message(.yamlWriteOut)]
      )
    )
  }

  func duplicateKey(_ tape: YAMLTape, first: UInt32, second: UInt32) -> Finding {
    let later = tape.nodes[Int(second)]
    let text = later.kind == .alias ? tape.nodes[Int(later.payload)] : later
    let key = Message.Argument.text(tape.withText(of: text) { String(decoding: $0, as: UTF8.self) })
    return Finding(
      .duplicateKey,
      Message(.yamlDuplicateKey, ["key": key]),
      at: place(later, in: tape),
      remedies: [Message(.yamlKeepOneKey)],
      notes: [
        Finding.Note(Message(.yamlFirstKey, ["key": key]), at: place(tape.nodes[Int(first)], in: tape))
      ]
    )
  }
}
