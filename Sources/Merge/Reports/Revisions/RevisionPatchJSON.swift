extension RevisionPatch {
  /// The patch as RFC 6902 writes it.
  public var json: JSONValue { .array(operations.map(Self.json)) }

  private static func json(_ operation: PatchOperation) -> JSONValue {
    func object(_ name: String, _ pointer: PatchPointer, _ rest: [JSONValue.Member] = []) -> JSONValue {
      .object([.init("op", .string(name)), .init("path", .string(pointer.description))] + rest)
    }
    switch operation {
    case .test(let pointer, let value): return object("test", pointer, [.init("value", JSONValue(value))])
    case .add(let pointer, let value): return object("add", pointer, [.init("value", JSONValue(value))])
    case .replace(let pointer, let value):
      return object("replace", pointer, [.init("value", JSONValue(value))])
    case .remove(let pointer): return object("remove", pointer)
    case .move(let from, let to):
      return .object([
        .init("op", "move"), .init("from", .string(from.description)), .init("path", .string(to.description)),
      ])
    }
  }

  /// The patch that a JSON text holds; nil where it is none, or has steps of other kinds (`copy`).
  public init?(_ json: JSONValue) {
    guard case .array(let items) = json else { return nil }
    var operations: [PatchOperation] = []
    for item in items {
      guard let operation = Self.operation(item) else { return nil }
      operations.append(operation)
    }
    self.init(operations: operations)
  }

  private static func operation(_ json: JSONValue) -> PatchOperation? {
    func pointer(_ key: String) -> PatchPointer? { json[key]?.string.flatMap { PatchPointer($0) } }
    guard let name = json["op"]?.string, let path = pointer("path") else { return nil }
    switch name {
    case "test": return json["value"].map { .test(path, $0.yaml) }
    case "add": return json["value"].map { .add(path, $0.yaml) }
    case "replace": return json["value"].map { .replace(path, $0.yaml) }
    case "remove": return .remove(path)
    case "move": return pointer("from").map { .move($0, path) }
    default: return nil
    }
  }
}

extension JSONValue {
  /// The same value as JSON; numbers that JSON does not write (`007`) become texts.
  init(_ value: YAMLValue) {
    switch value {
    case .text(let text): self = .string(text)
    case .integer(let number): self = .integer(number)
    case .boolean(let isTrue): self = .bool(isTrue)
    case .sequence(let items), .flowSequence(let items): self = .array(items.map { JSONValue($0) })
    case .mapping(let entries), .flowMapping(let entries):
      self = .object(entries.map { Member($0.key, JSONValue($0.value)) })
    case .bare("null"): self = .null
    case .bare("true"): self = .bool(true)
    case .bare("false"): self = .bool(false)
    case .bare(let text):
      let number = try? JSONReader.read(text)
      if case .number? = number { self = .number(text) } else { self = .string(text) }
    }
  }
}
