enum CommentAnswerKey: Int, ObjectShape {
  case point, disposition, at, to, items, by, when, why
  static let required: [CommentAnswerKey] = [.point]
  static let table = KeyTable(Self.self)
}

extension DecisionDecoder {
  /// One answer to a point; nil, with the problems recorded, where it has the wrong shape.
  mutating func answer(_ node: YAMLNode) -> CommentAnswer? {
    let problems = reader.findings.count
    guard let fields = reader.fields(of: node, as: CommentAnswerKey.self) else { return nil }
    let point = pointName(fields[.point])
    let disposition = reader.choice(fields.filled(.disposition), of: CommentAnswer.Disposition.self)
    let at = texts(fields.filled(.at))
    let to = texts(fields.filled(.to))
    let items = reader.list(fields[.items]).compactMap { item($0) }
    let by = reader.text(fields.filled(.by))
    let when = reader.day(fields.filled(.when))
    let why = reader.text(fields.filled(.why))
    // An answer has its person and reason; an entry without one at least what it remembers.
    for key in [CommentAnswerKey.by, .why]
    where fields.filled(.disposition) != nil && fields.filled(key) == nil {
      reader.missingKey(CommentAnswerKey.table.names[key.rawValue], in: node)
    }
    if fields.filled(.disposition) == nil, items.isEmpty, reader.findings.count == problems {
      reader.missingKey("disposition", in: node)
    }
    guard reader.findings.count == problems, let point else { return nil }
    var answer = CommentAnswer(
      point: point,
      disposition: disposition,
      items: items,
      by: by?.string ?? "",
      when: when,
      why: why?.string ?? "",
      place: reader.place(node)
    )
    answer.at = at
    answer.to = to
    return answer
  }

  /// `letter/point`.
  private mutating func pointName(_ node: YAMLNode?) -> String? {
    guard let node, let text = reader.text(node) else { return nil }
    let parts = text.string.split(separator: "/", omittingEmptySubsequences: false)
    let isName = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.isNameByte) }
    if isName { return text.string }
    reader.report(
      .badIdentifier,
      Message(.badIdentifier, ["id": .text(text.string)]),
      at: node,
      remedies: [Message(.identifierLetters)]
    )
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private mutating func texts(_ node: YAMLNode?) -> [Text] {
    guard let node else { return [] }
    let texts = reader.texts(node)
    if node.kind == .sequence, texts.isEmpty, node.items.first(where: { _ in true }) == nil {
      reader.wrongType(node, expected: .textOrList)
    }
    return texts
  }
}
