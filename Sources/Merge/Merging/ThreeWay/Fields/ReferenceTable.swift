/// Which task an id means in each version, and what its id is in the result: tasks may be numbered anew while
/// others refer to them.
struct ReferenceTable: Sendable {
  private var items: [[String: Int]] = [[:], [:], [:]]
  private var identifiers: [Int: String] = [:]

  /// A table without tasks: every id stands for itself.
  init() {}

  init(_ merged: MergeItems, _ ids: IdentifierMerge) {
    for (index, item) in merged.list.enumerated() where item.kind == .task {
      let names = [
        item.base.flatMap { merged.versions.base.identifier(of: $0) },
        item.ours.flatMap { merged.versions.ours.identifier(of: $0) },
        item.theirs.flatMap { merged.versions.theirs.identifier(of: $0) },
      ]
      for (version, name) in names.enumerated() { if let name { items[version][name] = index } }
      if item.isKept { identifiers[index] = ids.renamed[index] ?? names[1] ?? names[2] }
    }
  }

  /// Of the base, of ours and of theirs, in this order.
  func item(_ id: String, version: Int) -> Int? { items[version][id] }

  func identifier(of item: Int) -> String? { identifiers[item] }
}

extension FieldMerge {
  /// Merges the tasks that ids mean, whatever the ids are.
  func referencesOutcome(_ values: Values) -> FieldMergeOutcome {
    let nodes = [values.base, values.ours, values.theirs]
    let names = nodes.enumerated().map { version, node in
      (node.map(Self.strings) ?? []).map { id in references.item(id, version: version).map { "#\($0)" } ?? id
      }
    }
    let merged: [String]
    if names[1] == names[2] || names[0] == names[2] {
      merged = names[1]
    } else if names[0] == names[1] {
      merged = names[2]
    } else {
      let base = Set(names[0])
      let kept = names[1].filter { !base.contains($0) || names[2].contains($0) }
      merged = kept + names[2].filter { !base.contains($0) && !kept.contains($0) }
    }
    // A task that is in no version any more cannot be waited for.
    let ids = merged.compactMap { name in
      name.hasPrefix("#") ? Int(name.dropFirst()).flatMap { references.identifier(of: $0) } : name
    }
    guard let ours = values.ours else { return ids.isEmpty ? .keep : .set(Self.identifiers(ids, nil)) }
    return Self.strings(ours) == ids ? .keep : .set(ids.isEmpty ? nil : Self.identifiers(ids, ours))
  }

  private static func identifiers(_ ids: [String], _ ours: YAMLNode?) -> YAMLValue {
    if ids.count == 1, ours.map({ $0.kind == .scalar }) ?? false { return .text(ids[0]) }
    let values = ids.map { YAMLValue.text($0) }
    return ours.map { $0.kind == .sequence && $0.content.style != .flow } ?? false
      ? .sequence(values) : .flowSequence(values)
  }
}
