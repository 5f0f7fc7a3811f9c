/// Settles open conflicts in a plan file as people decide, and leaves every other byte as it was.
///
/// ```swift
/// var resolver = ConflictResolver(document)
/// try resolver.settle(["due-77b0c2d1"], as: .theirs)
/// resolver.open            // the conflicts that are left
/// try AtomicFile.write(resolver.bytes, to: "plan.yaml")
/// ```
public struct ConflictResolver {
  private var editor: YAMLEditor

  public init(_ document: YAMLDocument) { editor = YAMLEditor(document) }

  /// The file as it is now.
  public var bytes: [UInt8] { editor.bytes }

  /// The names of the conflicts that are still open, in the order of the file.
  public var open: [String] { ConflictSite.all(in: editor.document).map(\.id) }

  /// What is still open, as findings.
  public var findings: [Finding] { OpenConflicts(editor.document, file: editor.document.file).findings }

  /// Settles some conflicts; all of them where none is named. All are settled or none.
  public mutating func settle(_ names: [String], as choice: ConflictChoice) throws(ConflictResolutionError) {
    let sites = ConflictSite.all(in: editor.document)
    for name in names where !sites.contains(where: { $0.id == name }) {
      throw .unknown(name, suggestion: SpellingSuggestion.nearest(to: name, among: sites.map(\.id)))
    }
    try settle(sites.filter { names.isEmpty || names.contains($0.id) }, as: choice)
  }

  private mutating func settle(_ sites: [ConflictSite], as choice: ConflictChoice)
    throws(ConflictResolutionError)
  {
    var edits: [YAMLEdit] = []
    var moves: [String] = []
    // What is deleted takes conflicts in it along.
    var gone: [YAMLPath] = []
    for site in sites {
      if gone.contains(where: { site.path.steps.starts(with: $0.steps) }) { continue }
      if case .move = site.kind, choice == .theirs {
        moves.append(site.id)
        continue
      }
      let edit = try edit(of: site, as: choice)
      if edit == .remove(site.item) {
        gone.append(site.item)
        edits.removeAll { $0.path.steps.starts(with: site.item.steps) }
      }
      edits.append(edit)
    }
    var changed = editor
    do throws(YAMLEditError) {
      try changed.apply(all: edits)
    } catch {
      throw .refused(error.path.description)
    }
    editor = changed
    for name in moves { try move(name) }
  }

  // MARK: - Fields

  /// Keys without which an item is none.
  private static let required: Set<String> = ["title", "indicator", "value", "to"]

  /// The change of the text that settles a conflict.
  func edit(of site: ConflictSite, as choice: ConflictChoice) throws(ConflictResolutionError)
    -> YAMLEdit
  {
    switch site.kind {
    case .field(let key):
      if let value = try value(of: site, as: choice) { return .replace(site.path, with: value) }
      guard !Self.required.contains(key) || site.item == ["plan"] && key != "title" else {
        throw .required(site.id, field: key)
      }
      return .remove(site.path)
    case .deletion(let side):
      switch choice {
      case .ours: return .remove(side == .ours ? site.item : site.path)
      case .theirs: return .remove(side == .theirs ? site.item : site.path)
      case .base: throw .noSuchSide(site.id)
      case .value, .budget: throw .needsSide(site.id)
      }
    case .move:
      switch choice {
      case .ours, .theirs: return .remove(site.path)
      case .base: throw .noSuchSide(site.id)
      case .value, .budget: throw .needsSide(site.id)
      }
    }
  }

  /// Nil where the version has no such field.
  private func value(of site: ConflictSite, as choice: ConflictChoice) throws(ConflictResolutionError)
    -> YAMLValue?
  {
    let node: YAMLNode?
    switch choice {
    case .value(let texts):
      return texts.count == 1 ? .text(texts[0]) : .flowSequence(texts.map { .text($0) })
    case .budget(let amount, let source):
      let entries = [("amount", amount), ("source", source)].compactMap { key, text in
        text.map { YAMLValue.Entry(key, .text($0)) }
      }
      return .flowMapping(entries)
    case .base: node = site.node.entry("base")
    case .ours: node = site.node.entry("ours") ?? candidate("ours", site.node)
    case .theirs: node = site.node.entry("theirs") ?? candidate("theirs", site.node)
    }
    guard let node else {
      // Where there was nothing before, the base says nothing.
      if choice == .base, site.node.entry("ours") != nil { return nil }
      throw .noSuchSide(site.id)
    }
    return node.isNull || node.hasKey("deleted") ? nil : YAMLValue(node)
  }

  private func candidate(_ side: String, _ node: YAMLNode) -> YAMLNode? {
    let all = node.entry("candidates")?.items.filter { $0.entry("from")?.textEquals(side) ?? false } ?? []
    return all.count == 1 ? all[0].entry("value") : nil
  }

  // MARK: - Moves

  /// Puts an item where theirs has it.
  private mutating func move(_ name: String) throws(ConflictResolutionError) {
    guard let site = ConflictSite.all(in: editor.document).first(where: { $0.id == name }),
      case .move(let under, let after) = site.kind, let list = site.item.parent,
      case .key(let key)? = list.steps.last
    else { throw .placeGone(name) }
    var changed = editor
    do throws(YAMLEditError) {
      try changed.apply(.remove(site.path))
      let target =
        try Self.section(under, in: changed.document).map { $0.appending(.key(key)) } ?? [.key(key)]
      var place = site.item
      if target != list {
        try changed.transfer(site.item, to: target)
        guard let moved = Self.lastItem(of: target, in: changed.document, after: site.item) else {
          throw YAMLEditError.noSuchPlace(target)
        }
        place = moved
      }
      guard let home = place.parent, case .index(let from)? = place.steps.last else {
        throw YAMLEditError.noSuchPlace(place)
      }
      let names = Self.names(home, changed.document)
      var to = 0
      if let after {
        guard let sibling = names.firstIndex(of: after) else { throw YAMLEditError.noSuchPlace(home) }
        to = sibling < from ? sibling + 1 : sibling
      }
      if from != to { try changed.apply(.moveItem(home, from: from, to: to)) }
    } catch {
      throw .placeGone(name)
    }
    editor = changed
  }

  /// The section of a name; the top of the file for none.
  private static func section(_ name: String?, in document: YAMLDocument) throws(YAMLEditError) -> YAMLPath? {
    guard let name else { return nil }
    var found: [YAMLPath] = []
    func search(_ list: YAMLPath, _ above: String) {
      let node = document.node(at: list)
      let sections = node.map { Array($0.items) } ?? []
      for (index, section) in sections.enumerated() {
        let own = SectionName.own(section)
        let whole = above.isEmpty ? own : above + SectionName.separator + own
        let path = list.appending(.index(index))
        if whole == name { found.append(path) }
        search(path.appending("sections"), whole)
      }
    }
    search(["sections"], "")
    guard found.count == 1 else { throw .noSuchPlace(["sections"]) }
    return found[0]
  }

  /// The last item of a list, whose place may have shifted when another item went.
  private static func lastItem(of list: YAMLPath, in document: YAMLDocument, after gone: YAMLPath)
    -> YAMLPath?
  {
    var list = list
    if document.node(at: list) == nil, gone.steps.count <= list.steps.count {
      list = list.shifted(after: gone)
    }
    guard let count = document.node(at: list)?.items.count, count > 0 else { return nil }
    return list.appending(.index(count - 1))
  }

  private static func names(_ list: YAMLPath, _ document: YAMLDocument) -> [String] {
    (document.node(at: list).map { Array($0.items) } ?? []).map { node in
      node.entry("id")?.string ?? SectionName.own(node)
    }
  }
}

extension YAMLPath {
  /// The place after an item before it in the same list is gone.
  fileprivate func shifted(after gone: YAMLPath) -> YAMLPath {
    let depth = gone.steps.count - 1
    guard steps.count > depth, Array(steps[..<depth]) == Array(gone.steps[..<depth]),
      case .index(let own) = steps[depth], case .index(let other)? = gone.steps.last, own > other
    else { return self }
    var steps = steps
    steps[depth] = .index(own - 1)
    return YAMLPath(steps)
  }
}
