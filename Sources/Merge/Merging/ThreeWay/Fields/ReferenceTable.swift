/// Which task an id means in each version, and what its id is in the result: tasks may be numbered anew while
/// others refer to them.
///
/// Of a large plan only the tasks are taken in that others name; the hashes of the ids tell most that nobody does.
struct ReferenceTable: Sendable {
  private var items: [[String: Int]] = [[:], [:], [:]]
  private var identifiers: [Int: String] = [:]

  /// A table without tasks: every id stands for itself.
  init() {}

  init(_ merged: MergeItems, _ ids: IdentifierMerge) {
    let versions = [merged.versions.base, merged.versions.ours, merged.versions.theirs]
    let named = versions.reduce(into: Set<UInt64>()) { named, revision in
      for (index, item) in revision.items.enumerated() where item.refersToOthers {
        for id in revision.references(of: index) { named.insert(Self.hash(id)) }
      }
    }
    guard !named.isEmpty else { return }
    for (index, item) in merged.list.enumerated() where item.kind == .task {
      let places = [item.base, item.ours, item.theirs]
      let names = zip(versions, places).map { revision, place -> String? in
        guard let place, named.contains(revision.items[place].identity) else { return nil }
        return revision.identifier(of: place)
      }
      for (version, name) in names.enumerated() { if let name { items[version][name] = index } }
      if item.isKept, names.contains(where: { $0 != nil }) {
        identifiers[index] =
          ids.renamed[index] ?? merged.versions[item.source].identifier(of: item.sourceIndex)
      }
    }
  }

  /// Of the base, of ours and of theirs, in this order.
  func item(_ id: String, version: Int) -> Int? { items[version][id] }

  /// The id of a task in the result; nil where it is gone.
  func identifier(of item: Int) -> String? { identifiers[item] }

  private static func hash(_ id: String) -> UInt64 {
    var id = id
    return id.withUTF8 { ContentHash($0).value }
  }
}

extension Revision {
  /// The ids of the tasks that a task waits for.
  func references(of index: Int) -> [String] {
    guard items[index].refersToOthers, let node = field("after", of: index), !node.isNull else { return [] }
    return FieldMerge.strings(node)
  }
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
