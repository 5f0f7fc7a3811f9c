/// Reads typed values from nodes and collects every problem on the way, so that one run reports them all.
struct ShapeReader {
  let file: String
  var findings: [Finding] = []

  init(file: String) { self.file = file }

  mutating func report(_ code: FindingCode, _ message: Message, at node: YAMLNode, remedies: [Message] = []) {
    findings.append(Finding(code, message, at: place(node), remedies: remedies))
  }

  func place(_ node: YAMLNode) -> Place { Place(file: file, range: node.range) }

  mutating func wrongType(_ node: YAMLNode, expected: Term, remedies: [Message]? = nil) {
    report(
      .wrongType,
      Message(.wrongType, ["expected": .term(expected), "found": .term(kind(node))]),
      at: node,
      remedies: remedies ?? remedy(for: node, expected: expected)
    )
  }

  private func kind(_ node: YAMLNode) -> Term {
    switch node.kind {
    case .scalar: node.isNull ? .nothing : .text
    case .sequence: .list
    case .mapping: .mapping
    }
  }

  private func remedy(for node: YAMLNode, expected: Term) -> [Message] {
    switch (expected, node.kind) {
    case (_, .scalar) where node.isNull: [Message(.fillOrDelete)]
    case (.text, .scalar), (.textOrList, .scalar): [Message(.quoteText, ["text": .text(node.string)])]
    case (.list, _): [Message(.writeList)]
    case (.mapping, .scalar): [Message(.writeMapping)]
    case (.text, .mapping), (.textOrList, .mapping): [quoteColon(in: node)]
    case (.text, .sequence): [Message(.oneText)]
    default: []
    }
  }

  /// A text with a colon in it, written below its key, looks like a group of one key; a key of small letters
  /// (`name: ...`) is meant as a key.
  private func quoteColon(in node: YAMLNode) -> Message {
    let entries = Array(node.entries)
    guard entries.count == 1, let entry = entries.first, entry.key.kind == .scalar,
      entry.value.kind == .scalar, !entry.value.string.utf8.contains(UInt8(ascii: "\n"))
    else { return Message(.quoteColon) }
    let isKey = entry.key.string.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    if isKey { return Message(.onlyText, ["text": .text(entry.value.string)]) }
    return Message(.quoteText, ["text": .text("\(entry.key.string): \(entry.value.string)")])
  }

  func writeFormat(_ format: String) -> Message { Message(.writeFormat, ["known": .text(format)]) }

  /// What to do with a file of another format: a plan and a workspace file are easily taken for one another.
  private func remedy(forFormat written: String, known: String) -> Message {
    switch (written, known) {
    case ("workspace/1", "plan/1"): Message(.nameManifest)
    case ("plan/1", "workspace/1"): Message(.listPlan)
    default: writeFormat(known)
    }
  }

  /// Whether a file's `format` is the one that its reader knows.
  mutating func hasFormat(_ node: YAMLNode?, known: String, in root: YAMLNode) -> Bool {
    if let node, node.kind == .scalar, node.textEquals(known) { return true }
    let written = node.map { $0.kind == .scalar ? $0.string : "" } ?? ""
    report(
      .format,
      Message(.unknownFormat, ["format": .text(written), "known": .text(known)]),
      at: node ?? root,
      remedies: [remedy(forFormat: written, known: known)]
    )
    return false
  }

  /// Whether a key is rather the rest of a text that a comma inside braces has cut in two: it has no colon.
  func isCutOff(_ key: YAMLNode, _ value: YAMLNode) -> Bool {
    value.isNull && value.range.start == value.range.end && key.range.end == value.range.start
  }

  /// Reports a key that is not known here and tells which one was probably meant.
  @discardableResult
  mutating func unknownKey(_ key: YAMLNode, among names: [String], isCutOff: Bool = false) -> String? {
    guard key.kind == .scalar else {
      wrongType(key, expected: .text)
      return nil
    }
    let meant = isCutOff ? nil : SpellingSuggestion.nearest(to: key.string, among: names)
    let remedy =
      isCutOff
      ? Message(.quoteComma)
      : meant.map { Message(.didYouMean, ["name": .text($0)]) }
        ?? Message(.knownKeys, ["names": .list(names)])
    report(.unknownKey, Message(.unknownKey, ["key": .text(key.string)]), at: key, remedies: [remedy])
    return meant
  }

  mutating func missingKey(_ name: String, in node: YAMLNode, format: String? = nil) {
    let isFormat = name == "format"
    let writeFormat = isFormat ? format.map { self.writeFormat($0) } : nil
    report(
      .missingKey,
      Message(.missingKey, ["key": .text(name)]),
      at: node,
      remedies: [writeFormat ?? Message(.addKey, ["key": .text(name)])]
    )
  }
}

// MARK: - Scalars

extension ShapeReader {
  /// A text that must say something; numbers count as text as written (`due: 2025`).
  mutating func text(_ node: YAMLNode?) -> Text? {
    guard let node else { return nil }
    guard node.kind == .scalar, !node.isNull, !node.isBoolean else {
      wrongType(node, expected: .text)
      return nil
    }
    guard !node.isBlank else {
      report(.wrongType, Message(.emptyText), at: node, remedies: [Message(.fillOrDelete)])
      return nil
    }
    return Text(node.string, range: node.range)
  }

  /// One text or a list of texts.
  mutating func texts(_ node: YAMLNode?) -> [Text] {
    guard let node else { return [] }
    switch node.kind {
    case .scalar: return text(node).map { [$0] } ?? []
    case .sequence: return node.items.compactMap { text($0) }
    case .mapping:
      wrongType(node, expected: .textOrList)
      return []
    }
  }

  /// A text made of letters without marks, digits and `._-` (or of fewer, for plan ids).
  mutating func identifier(_ node: YAMLNode?, isPlan: Bool = false) -> Text? {
    guard let node, let text = text(node) else { return nil }
    if isPlan, node.isNumber {
      wrongType(node, expected: .text)
      return nil
    }
    let isValid = node.isNumber || text.string.utf8.allSatisfy { isIdentifier($0, isPlan: isPlan) }
    guard isValid else {
      report(
        .badIdentifier,
        Message(.badIdentifier, ["id": .text(text.string)]),
        at: node,
        remedies: [Message(isPlan ? .planIdentifierLetters : .identifierLetters)]
      )
      return nil
    }
    return text
  }

  private func isIdentifier(_ byte: UInt8, isPlan: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "_"): !isPlan
    default: false
    }
  }

  /// One of a closed set of words, or of those among them that are allowed here.
  mutating func choice<Choice>(
    _ node: YAMLNode?,
    of _: Choice.Type,
    among allowed: [Choice]? = nil
  ) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    guard let node else { return nil }
    guard node.kind == .scalar, !node.isNull else {
      wrongType(node, expected: .text)
      return nil
    }
    let choices = allowed ?? Array(Choice.allCases)
    if !node.isNumber, !node.isBoolean, let choice = choices.first(where: { node.textEquals($0.rawValue) }) {
      return choice
    }
    let names = choices.map(\.rawValue)
    var remedies = [Message(.oneOf, ["names": .list(names)])]
    if let name = SpellingSuggestion.nearest(to: node.string, among: names) {
      remedies.insert(Message(.didYouMean, ["name": .text(name)]), at: 0)
    }
    report(.badValue, Message(.badValue, ["value": .text(node.string)]), at: node, remedies: remedies)
    return nil
  }

  /// A whole number within bounds, unquoted.
  mutating func integer(_ node: YAMLNode?, in bounds: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    if node.kind == .scalar, let value = node.integer, bounds.contains(value) { return value }
    let value = node.kind == .scalar ? node.string : ""
    report(
      .badNumber,
      Message(.badNumber, ["value": .text(value)]),
      at: node,
      remedies: [
        Message(.wholeNumber, ["low": .number(bounds.lowerBound), "high": .number(bounds.upperBound)])
      ]
    )
    return nil
  }

  mutating func boolean(_ node: YAMLNode?) -> Bool? {
    guard let node else { return nil }
    if node.kind == .scalar, node.isBoolean { return node.string.lowercased() == "true" }
    report(
      .badValue,
      Message(.badValue, ["value": .text(node.kind == .scalar ? node.string : "")]),
      at: node,
      remedies: [Message(.trueOrFalse)]
    )
    return nil
  }

  /// A day as `2025-04-03`.
  mutating func day(_ node: YAMLNode?) -> Day? {
    guard let node else { return nil }
    if node.kind == .scalar, let day = isoDay(node.string) { return day }
    let value = node.kind == .scalar ? node.string : ""
    let isInOrder = value.split(separator: "-").count == 3
    let meant = dayFirst(value).map { Message(.didYouMean, ["name": .text($0.description)]) }
    report(
      .badDate,
      Message(isInOrder || value.isEmpty ? .badDate : .badDateForm, ["value": .text(value)]),
      at: node,
      remedies: [meant ?? Message(.isoDate)]
    )
    return nil
  }

  /// The day of a date written as documents write it: `17/3/2025`.
  private func dayFirst(_ text: String) -> Day? {
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "." }).compactMap { Int($0) }
    guard parts.count == 3, parts[2] >= 1000 else { return nil }
    return Day(year: parts[2], month: parts[1], day: parts[0])
  }

  /// Exactly `yyyy-mm-dd`; nil also where the calendar has no such day.
  private func isoDay(_ text: String) -> Day? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 0x2d || (0x30...0x39) ~= $0 }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The items of a list; an empty value is an empty list.
  mutating func list(_ node: YAMLNode?) -> [YAMLNode] {
    guard let node, !node.isNull else { return [] }
    guard node.kind == .sequence else {
      wrongType(node, expected: .list)
      return []
    }
    return Array(node.items)
  }
}
