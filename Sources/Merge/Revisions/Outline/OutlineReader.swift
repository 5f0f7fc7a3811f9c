/// Finds the items of a plan in its tree and sums each up in numbers.
///
/// It judges only what is certain: where a file has anything out of the ordinary (a missing title, an unknown key,
/// an open conflict, provenance) it is doubtful, and the decoder must say whether the file is a plan.
struct OutlineReader {
  var items: [RevisionItem] = []
  private(set) var head: Plan?
  private(set) var isDoubtful = false

  let document: YAMLDocument
  var identifiers: [Set<UInt64>] = RevisionItem.Kind.allCases.map { _ in [] }
  /// The ids that tasks name under `after`.
  var references: [UInt64] = []

  init(_ document: YAMLDocument) {
    self.document = document
    items.reserveCapacity(document.source.count / 512)
  }

  mutating func read() {
    guard let root = document.root, root.kind == .mapping else { return doubt() }
    var last = -1
    for entry in root.entries {
      guard let key = key(entry.key, FileKey.self, after: &last) else { continue }
      switch key {
      case .format: if !entry.value.textEquals("plan/1") { doubt() }
      case .plan: readHead(entry.value)
      case .sections: for node in list(entry.value) { section(node, in: -1) }
      case .targets: for node in list(entry.value) { target(node) }
      case .reports: for node in list(entry.value) { report(node) }
      case .merged: doubt()
      }
    }
    let tasks = identifiers[Int(RevisionItem.Kind.task.rawValue)]
    if !references.allSatisfy(tasks.contains) { doubt() }
    if root.value(for: "format") == nil { doubt() }
  }

  mutating func doubt() { isDoubtful = true }

  private mutating func readHead(_ node: YAMLNode) {
    var decoding = PlanDecoding(file: document.file, agencies: AgencyDirectory())
    head = decoding.head(node)
    if decoding.reader.findings.contains(where: { $0.severity == .error }) { doubt() }
  }

  mutating func list(_ node: YAMLNode) -> YAMLNode.Items {
    if node.kind != .sequence, !node.isNull { doubt() }
    return node.items
  }

  /// The key that an entry has; nil, and a doubt, where the object has no such key.
  @inline(__always)
  mutating func key<Key: ObjectShape>(_ node: YAMLNode, _: Key.Type, after last: inout Int) -> Key? {
    guard let index = Key.table.index(of: node, from: last + 1), let key = Key(rawValue: index) else {
      doubt()
      return nil
    }
    last = index
    return key
  }
}
