/// A validator for the part of JSON Schema 2020-12 that the product's schemas use; it refuses to load a schema
/// with any other keyword, so that no rule can be passed over in silence.
struct JSONSchema {
  struct UnknownKeyword: Error { let keyword: String }

  private let root: Sample
  private let definitions: Sample

  private static let keywords: Set<String> = [
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "enum", "const", "required",
    "properties", "additionalProperties", "propertyNames", "items", "minItems", "minProperties", "anyOf",
    "allOf", "pattern",
    "format", "minimum", "maximum",
  ]

  init(_ root: Sample) throws {
    self.root = root
    definitions = root["$defs"] ?? .object([])
    try Self.check(root)
  }

  private static func check(_ schema: Sample) throws {
    guard case .object(let members) = schema else { return }
    for member in members {
      guard keywords.contains(member.key) else { throw UnknownKeyword(keyword: member.key) }
      switch (member.key, member.value) {
      case ("properties", .object(let inner)), ("$defs", .object(let inner)):
        for one in inner { try check(one.value) }
      case ("anyOf", .array(let inner)), ("allOf", .array(let inner)): for one in inner { try check(one) }
      case ("items", let inner), ("additionalProperties", let inner), ("propertyNames", let inner):
        try check(inner)
      default: break
      }
    }
  }

  func accepts(_ value: Sample) -> Bool { accepts(value, root) }

  private func accepts(_ value: Sample, _ schema: Sample) -> Bool {
    switch schema {
    case .bool(let accepted): return accepted
    case .object(let members):
      return members.allSatisfy { keyword($0.key, $0.value, in: schema, holdsFor: value) }
    default: return false
    }
  }

  private func keyword(_ name: String, _ rule: Sample, in schema: Sample, holdsFor value: Sample) -> Bool {
    switch (name, rule) {
    case ("type", _): isType(value, rule)
    case ("const", _): value == rule
    case ("enum", .array(let choices)): choices.contains(value)
    case ("anyOf", .array(let choices)): choices.contains { accepts(value, $0) }
    case ("allOf", .array(let all)): all.allSatisfy { accepts(value, $0) }
    case ("$ref", .string(let path)): accepts(value, definitions[String(path.dropFirst(8))] ?? .bool(false))
    case ("pattern", .string(let pattern)): matches(value, pattern)
    case ("format", _): isDate(value)
    case ("minimum", .number(let limit)): number(value).map { $0 >= Double(limit) ?? 0 } ?? true
    case ("maximum", .number(let limit)): number(value).map { $0 <= Double(limit) ?? 0 } ?? true
    default: collection(name, rule, in: schema, holdsFor: value)
    }
  }

  private func collection(_ name: String, _ rule: Sample, in schema: Sample, holdsFor value: Sample) -> Bool {
    switch (name, rule, value) {
    case ("items", _, .array(let items)): items.allSatisfy { accepts($0, rule) }
    case ("minItems", .number(let count), .array(let items)): items.count >= Int(count) ?? 0
    case ("minProperties", .number(let count), .object(let members)): members.count >= Int(count) ?? 0
    case ("required", .array(let keys), .object):
      keys.allSatisfy { key in
        guard case .string(let key) = key else { return false }
        return value[key] != nil
      }
    case ("properties", _, .object(let members)):
      members.allSatisfy { member in rule[member.key].map { accepts(member.value, $0) } ?? true }
    case ("additionalProperties", _, .object(let members)):
      members.allSatisfy { schema["properties"]?[$0.key] != nil || accepts($0.value, rule) }
    case ("propertyNames", _, .object(let members)): members.allSatisfy { accepts(.string($0.key), rule) }
    default: true
    }
  }

  private func isType(_ value: Sample, _ rule: Sample) -> Bool {
    if case .array(let choices) = rule { return choices.contains { isType(value, $0) } }
    guard case .string(let type) = rule else { return false }
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      return true
    case ("integer", .number(let digits)): return Int(digits) != nil
    default: return false
    }
  }

  private func matches(_ value: Sample, _ pattern: String) -> Bool {
    guard case .string(let text) = value else { return true }
    guard let regex = try? Regex(pattern) else { return false }
    return text.firstMatch(of: regex) != nil
  }

  private func isDate(_ value: Sample) -> Bool {
    guard case .string(let text) = value else { return true }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1...12).contains(month), year > 0
    else { return false }
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  private func number(_ value: Sample) -> Double? {
    guard case .number(let digits) = value else { return nil }
    return Double(digits)
  }
}
