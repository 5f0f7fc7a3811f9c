/// Finds the items of a plan in its tree and sums each up in numbers.
///
/// It judges only what is certain. An item with anything out of the ordinary (an unknown key, an open conflict,
/// provenance) is shown to the decoder; where that finds an error, or where anything else is out of the ordinary, the
/// file is doubtful, and the decoder must say what is wrong with the whole of it.
struct OutlineReader {
  var items: [RevisionItem] = []
  private(set) var head: Plan?
  private(set) var isDoubtful = false
  /// Whether two items have one id, which no look at either can tell.
  var hasSameIdentifiers = false

  let document: YAMLDocument
  var identifiers: [Set<UInt64>] = RevisionItem.Kind.allCases.map { _ in [] }
  /// The ids that tasks name under `after`.
  var references: [UInt64] = []
  private var decoding: PlanDecoding

  init(_ document: YAMLDocument) {
    self.document = document
    decoding = PlanDecoding(file: document.file, agencies: AgencyDirectory())
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
      case .targets: targets(entry.value)
      case .reports: reports(entry.value)
      case .merged: doubt()
      }
    }
    let tasks = identifiers[Int(RevisionItem.Kind.task.rawValue)]
    if !references.allSatisfy(tasks.contains) || hasSameIdentifiers { doubt() }
    if root.value(for: "format") == nil { doubt() }
  }

  mutating func doubt() { isDoubtful = true }

  /// Looks at one item, and lets the decoder judge it where that leaves a doubt.
  mutating func judge(_ look: (inout Self) -> Void, decode: (inout PlanDecoding) -> Void) {
    let isLost = isDoubtful
    isDoubtful = false
    look(&self)
    if isDoubtful, !isLost { isDoubtful = hasErrors(decode) }
    isDoubtful = isDoubtful || isLost
  }

  private mutating func hasErrors(_ decode: (inout PlanDecoding) -> Void) -> Bool {
    (decoding.reader.findings, decoding.sections, decoding.paragraphs) = ([], [], [])
    decode(&decoding)
    return decoding.reader.findings.contains { $0.severity == .error }
  }

  private mutating func readHead(_ node: YAMLNode) {
    var plan: Plan?
    if hasErrors({ plan = $0.head(node) }) { doubt() }
    head = plan
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
