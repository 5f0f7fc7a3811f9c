/// Reads a file of comments, reporting every problem of its shape.
///
/// ```swift
/// let (letter, findings) = CommentDecoder.decode(document)
/// letter?.points.map(\.request.kind)   // [.integrate, .lead, .define]
/// ```
public struct CommentDecoder {
  private var reader: ShapeReader

  private init(file: String) { reader = ShapeReader(file: file) }

  /// The letter of a file; nil where the file has an error.
  public static func decode(_ document: YAMLDocument) -> (letter: CommentLetter?, findings: [Finding]) {
    var decoder = CommentDecoder(file: document.file)
    let letter = decoder.letter(document)
    let findings = decoder.reader.findings
    return (findings.contains { $0.severity == .error } ? nil : letter, findings)
  }

  private mutating func letter(_ document: YAMLDocument) -> CommentLetter? {
    if let root = document.root, let format = root.value(for: "format"),
      !reader.hasFormat(format, known: "comments/1", in: root)
    {
      return nil
    }
    guard
      let fields = reader.file(document, format: "comments/1", as: CommentFileKey.self, CommentFileKey.format)
    else {
      return nil
    }
    var letter = fields[.letter].flatMap { head($0) }
    let plan = letter?.plan
    let points = reader.list(fields[.points]).compactMap { point($0, plan: plan) }
    unique(points.map(\.id))
    letter?.points = points
    return letter
  }

  private mutating func head(_ node: YAMLNode) -> CommentLetter? {
    guard let fields = reader.fields(of: node, as: LetterKey.self) else { return nil }
    let id = reader.identifier(fields[.id])
    let number = reader.text(fields.filled(.number))
    let date = reader.day(fields[.date])
    let issuer = reader.text(fields[.issuer])
    let addressee = reader.text(fields.filled(.to))
    let subject = reader.text(fields.filled(.subject))
    let answers = reader.text(fields.filled(.answers))
    let basis = reader.texts(fields.filled(.basis))
    let plan = reader.identifier(fields[.plan], isPlan: true)
    guard let id, let date, let issuer, let plan else { return nil }
    return CommentLetter(
      id: id,
      number: number,
      date: date,
      issuer: issuer,
      addressee: addressee,
      subject: subject,
      answers: answers,
      basis: basis,
      plan: plan,
      points: [],
      file: reader.file
    )
  }

  private mutating func point(_ node: YAMLNode, plan: Text?) -> CommentPoint? {
    guard let fields = reader.fields(of: node, as: PointKey.self) else { return nil }
    let id = reader.identifier(fields[.id])
    let own = reader.identifier(fields.filled(.plan), isPlan: true)
    let at = texts(fields[.at])
    let kind = reader.choice(fields[.request], of: CommentRequest.Kind.self)
    let says = reader.text(fields.filled(.says))
    let reason = reader.text(fields.filled(.reason))
    guard let kind else { return nil }
    let request = self.request(kind, fields)
    guard let id, let plan = own ?? plan else { return nil }
    return CommentPoint(
      id: id,
      plan: plan,
      at: at,
      request: request,
      says: says,
      reason: reason,
      range: node.range
    )
  }

  /// Ids by which decisions name points.
  private mutating func unique(_ ids: [Text]) {
    var first: [String: SourceRange] = [:]
    for id in ids {
      guard let earlier = first.updateValue(id.range, forKey: id.string) else { continue }
      reader.findings.append(
        Finding(
          .duplicateIdentifier,
          Message(.duplicateIdentifier, ["id": .text(id.string)]),
          at: Place(file: reader.file, range: id.range),
          remedies: [Message(.chooseOtherIdentifier)],
          notes: [Finding.Note(Message(.firstUsedHere), at: Place(file: reader.file, range: earlier))]
        )
      )
    }
  }

  // MARK: - What is asked

  private mutating func request(_ kind: CommentRequest.Kind, _ fields: Fields<PointKey>) -> CommentRequest {
    checkKeys(kind, fields)
    var request = CommentRequest(kind)
    request.from = reader.text(fields.filled(.from))
    if kind == .budget {
      request.budget = budget(fields.filled(.to))
    } else if let node = fields.filled(.to) {
      let takesList = [.lead, .support, .add].contains(kind)
      request.to = takesList ? texts(node) : reader.text(node).map { [$0] } ?? []
    }
    request.field = reader.choice(fields.filled(.field), of: CommentedField.self)?.term
    request.term = reader.text(fields.filled(.term))
    request.into = plans(fields.filled(.into))
    request.task = fields.filled(.task).flatMap { task($0) }
    return request
  }

  /// Every request has its keys: one that is missing leaves it empty, one too many would be passed over.
  private mutating func checkKeys(_ kind: CommentRequest.Kind, _ fields: Fields<PointKey>) {
    let known = kind.keys
    for key in PointKey.asking where fields.filled(key) != nil && !known.contains(where: { $0.key == key }) {
      guard let node = fields[key] else { continue }
      reader.report(
        .unknownKey,
        Message(.commentKeyUnused, ["key": .text(Self.name(key)), "request": .text(kind.rawValue)]),
        at: node,
        remedies: known.isEmpty
          ? [Message(.deleteKey, ["key": .text(Self.name(key))])]
          : [Message(.knownKeys, ["names": .list(known.map { Self.name($0.key) })])]
      )
    }
    for (key, isRequired) in known where isRequired && fields.filled(key) == nil {
      reader.missingKey(Self.name(key), in: fields.node)
    }
    if kind == .add, fields.filled(.task) == nil, fields.filled(.to) == nil {
      reader.missingKey(Self.name(.to), in: fields.node)
    }
  }

  private static func name(_ key: PointKey) -> String { PointKey.table.names[key.rawValue] }

  /// One text or several, at least one.
  private mutating func texts(_ node: YAMLNode?) -> [Text] {
    let texts = reader.texts(node)
    if let node, node.kind == .sequence, node.items.first(where: { _ in true }) == nil {
      reader.wrongType(node, expected: .textOrList)
    }
    return texts
  }

  private mutating func plans(_ node: YAMLNode?) -> [Text] {
    guard let node else { return [] }
    guard node.kind == .sequence else { return reader.identifier(node, isPlan: true).map { [$0] } ?? [] }
    if node.items.first(where: { _ in true }) == nil { reader.wrongType(node, expected: .textOrList) }
    return node.items.compactMap { reader.identifier($0, isPlan: true) }
  }

  private mutating func budget(_ node: YAMLNode?) -> Budget? {
    guard let node, let fields = reader.fields(of: node, as: BudgetKey.self) else { return nil }
    let amount = reader.text(fields.filled(.amount))
    let source = reader.text(fields.filled(.source))
    guard amount != nil || source != nil else {
      if fields.filled(.amount) == nil, fields.filled(.source) == nil {
        reader.missingKey("amount", in: node)
      }
      return nil
    }
    return Budget(amount: amount, money: amount.flatMap { Money($0.string) }, source: source)
  }

  private mutating func task(_ node: YAMLNode) -> ProposedTask? {
    guard let fields = reader.fields(of: node, as: ProposedTaskKey.self) else { return nil }
    var task = ProposedTask(fields: [], budget: budget(fields.filled(.budget)))
    for key in ProposedTaskKey.allCases where key != .budget {
      let value = key == .title ? fields[key] : fields.filled(key)
      let takesList = [.lead, .support, .basis].contains(key)
      let texts = takesList ? texts(value) : reader.text(value).map { [$0] } ?? []
      guard !texts.isEmpty, let term = Term(rawValue: ProposedTaskKey.table.names[key.rawValue]) else {
        continue
      }
      task.fields.append(Trace.Origin.Wording(field: term, texts: texts.map(\.string)))
    }
    return task
  }
}
