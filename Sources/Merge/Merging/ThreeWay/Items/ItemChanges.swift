/// Finds what must be changed in the text of each item of the result: the fields that theirs changed, conflicts in
/// the place of fields that both did, marks of conflicts about whole items, and new ids.
struct ItemChanges {
  private let items: MergeItems
  private let fields: FieldMerge
  private let ids: IdentifierMerge
  /// Items that one side made several of, or one of several, while the other changed any of these.
  private let divided: Set<Int>
  /// By item.
  private(set) var changes: [Int: ItemChange] = [:]
  private(set) var head = ItemChange()
  /// Of what stands beside the head and the lists.
  private(set) var file = ItemChange()
  /// The head's fields, and those of the file, that no value can stand for both sides of.
  private(set) var irreconcilable: [String] = []

  /// Keys of lists of items, which are merged as items.
  static let listKeys: Set<String> = ["sections", "tasks", "targets", "reports"]

  init(_ items: MergeItems, _ fields: FieldMerge, _ ids: IdentifierMerge, _ tornApart: [Int: YAMLValue]) {
    (self.items, self.fields, self.ids) = (items, fields, ids)
    divided = Self.divided(items)
    for index in items.list.indices where items.list[index].isKept {
      var change = change(of: index)
      if let id = ids.renamed[index] { change.set("id", .text(id)) }
      if let side = items.list[index].deletedBy {
        change.set("conflict", ConflictValue.deletion(of: name(index), by: side))
      } else if let mark = tornApart[index] {
        change.set("conflict", mark)
      }
      if !change.isEmpty { changes[index] = change }
    }
    mergeHead()
  }

  /// What an item is called in the names of conflicts: the same whichever side is called ours.
  private func name(_ index: Int) -> String {
    let item = items.list[index]
    if let base = item.base { return Self.name(base, items.versions.base) }
    // What both added has no name that both know but its words.
    let headings = MergeSide.allCases.compactMap { side in
      item[side].map { VietnameseLetters.folded(AdditionMatcher.heading(of: $0, in: items.versions[side])) }
    }
    return headings.min() ?? ""
  }

  static func name(_ index: Int, _ revision: Revision) -> String {
    revision.identifier(of: index) ?? AdditionMatcher.heading(of: index, in: revision)
  }

  // MARK: - Items

  private func change(of index: Int) -> ItemChange {
    let item = items.list[index]
    guard let ours = item.ours, let theirs = item.theirs else { return referenceChange(of: index) }
    let isDivided = divided.contains(index)
    if item.kind != .section, !isDivided, items.isUnchanged(index, in: .theirs) {
      return referenceChange(of: index)
    }
    let nodes = (
      item.base.map { items.versions.base.node(of: $0) }, items.versions.ours.node(of: ours),
      items.versions.theirs.node(of: theirs)
    )
    return change(
      nodes.0,
      nodes.1,
      nodes.2,
      kind: item.kind,
      item: name(index),
      isDivided: isDivided,
      hasDisputedText: item.hasDisputedText
    )
  }

  private static func divided(_ items: MergeItems) -> Set<Int> {
    var divided: [Int?] = []
    for side in MergeSide.allCases {
      let alignment = items.versions.alignment(to: side)
      let other = items.versions.alignment(to: side.other)
      func isChanged(_ base: Int) -> Bool {
        other.partner(ofOld: base).map { other.traits(ofNew: $0).contains(.modified) } ?? true
      }
      divided += alignment.splits.filter { isChanged($0.whole) }.map { items.ofBase[$0.whole] }
      divided += alignment.joins.filter { $0.parts.contains(where: isChanged) }
        .map { items.item($0.whole, of: side) }
    }
    return Set(divided.compactMap(\.self))
  }

  /// Other tasks may have got new ids, whatever happened to this one.
  private func referenceChange(of index: Int) -> ItemChange {
    var change = ItemChange()
    let item = items.list[index]
    guard item.kind == .task, !ids.renamed.isEmpty || item.source == .theirs else { return change }
    let version = item.source == .ours ? 1 : 2
    let revision = items.versions[item.source]
    guard revision.items[item.sourceIndex].refersToOthers,
      let node = revision.field("after", of: item.sourceIndex), !node.isNull
    else {
      return change
    }
    let names = FieldMerge.strings(node)
    let renamed = names.map { id in
      fields.references.item(id, version: version).flatMap { fields.references.identifier(of: $0) } ?? id
    }
    guard names != renamed else { return change }
    change.set("after", node.kind == .scalar ? .text(renamed[0]) : .flowSequence(renamed.map { .text($0) }))
    return change
  }

  private func change(
    _ base: YAMLNode?,
    _ ours: YAMLNode,
    _ theirs: YAMLNode,
    kind: RevisionItem.Kind?,
    item: String,
    isDivided: Bool = false,
    hasDisputedText: Bool = false
  ) -> ItemChange {
    var change = ItemChange()
    var before: String?
    for key in Self.keys(ours, theirs) {
      defer { if ours.hasKey(key) || theirs.hasKey(key) { before = key } }
      if key == "id" && kind != nil || Self.listKeys.contains(key) { continue }
      let values = FieldMerge.Values(base: base?.entry(key), ours: ours.entry(key), theirs: theirs.entry(key))
      let fieldKind = FieldKind(key, of: kind)
      var outcome = fields.outcome(fieldKind, values)
      let isForPeople =
        isDivided && key != "number" && ![.references, .records, .mark].contains(fieldKind)
        || hasDisputedText && fieldKind == .paragraphs
      if isForPeople, !fields.areSame(values.ours, values.theirs) {
        outcome = .conflict(
          base: values.base.map { YAMLValue($0) },
          ours: values.ours.map { YAMLValue($0) },
          theirs: values.theirs.map { YAMLValue($0) }
        )
      }
      switch outcome {
      case .keep: break
      case .set(let value): change.set(key, value, after: before)
      case .conflict(let base, let ours, let theirs):
        let value = ConflictValue.make(key, item: item, base: base, ours: ours, theirs: theirs)
        change.set(key, value, after: before)
      }
    }
    return change
  }

  /// The keys of ours, with those that theirs alone has behind the keys they stand behind in theirs.
  private static func keys(_ ours: YAMLNode, _ theirs: YAMLNode) -> [String] {
    var keys = ours.entries.map(\.key.string)
    var known = Set(keys)
    var before: String?
    for entry in theirs.entries {
      let key = entry.key.string
      if known.insert(key).inserted {
        let place = before.flatMap { keys.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        keys.insert(key, at: place)
      }
      before = key
    }
    return keys
  }

  // MARK: - The head

  private mutating func mergeHead() {
    let versions = items.versions
    guard let ours = versions.ours.document.root, let theirs = versions.theirs.document.root else { return }
    let base = versions.base.document.root
    if let oursHead = ours.entry("plan"), let theirsHead = theirs.entry("plan") {
      head = change(base?.entry("plan"), oursHead, theirsHead, kind: nil, item: "plan")
    }
    for entry in head.entries where ["id", "kind", "year"].contains(entry.key) {
      if ConflictValue.holdsConflict(entry.value) { irreconcilable.append(entry.key) }
    }
    let merged = FieldMerge.Values(
      base: base?.entry("merged"),
      ours: ours.entry("merged"),
      theirs: theirs.entry("merged")
    )
    switch fields.outcome(.value, merged) {
    case .keep: break
    case .set(let value): file.set("merged", value)
    case .conflict: irreconcilable.append("merged")
    }
  }
}
