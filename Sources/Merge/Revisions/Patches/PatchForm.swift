/// How plan files write what JSON cannot say: the order of keys, days without quotes, short lists on one line.
enum PatchForm {
  /// A value as it stands in a plan file at a place.
  static func written(_ value: YAMLValue, at pointer: PatchPointer) -> YAMLValue {
    switch value {
    case .text(let text) where pointer.tokens == ["plan", "date"]: return .bare(text)
    case .sequence(let items), .flowSequence(let items):
      if items.isEmpty { return .flowSequence([]) }
      let parts = items.enumerated().map { written($1, at: pointer.appending($0)) }
      return pointer.tokens.last == "fields" ? .flowSequence(parts) : .sequence(parts)
    case .mapping(let entries), .flowMapping(let entries):
      return .mapping(
        entries.map { YAMLValue.Entry($0.key, written($0.value, at: pointer.appending($0.key))) }
      )
    default: return value
    }
  }

  /// Where a new key stands among those of its mapping: behind those that come before it in the format.
  static func position(of key: String, among keys: [String], at pointer: PatchPointer) -> Int {
    let order = order(ofMappingAt: pointer.tokens.dropLast())
    guard let rank = order.firstIndex(of: key) else { return keys.count }
    let last = keys.lastIndex { order.firstIndex(of: $0).map { $0 < rank } ?? false }
    return last.map { $0 + 1 } ?? 0
  }

  /// The keys of a mapping in the order in which plans are written.
  private static func order(ofMappingAt tokens: ArraySlice<String>) -> [String] {
    guard let last = tokens.last else { return FileKey.table.names }
    if tokens.count == 1, last == "plan" { return HeadKey.table.names }
    if last == "budget" { return BudgetKey.table.names }
    switch tokens.dropLast().last {
    case "sections": return SectionEncoder.order
    case "tasks": return TaskKey.table.names
    case "targets": return TargetKey.table.names
    case "reports": return ReportKey.table.names
    default: return []
    }
  }
}
