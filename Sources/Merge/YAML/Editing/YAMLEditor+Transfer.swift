extension YAMLEditor {
  /// Puts an item of one list at the end of another, in the author's own writing where both lists are written
  /// a line an item: quotes, comments and the order of keys go with it.
  ///
  /// - Parameter list: the list in the text as it is, which may be missing from its mapping.
  public mutating func transfer(_ item: YAMLPath, to list: YAMLPath) throws(YAMLEditError) {
    guard let node = document.node(at: item), case .key(let key)? = list.steps.last, let parent = list.parent
    else { throw .noSuchPlace(item) }
    let value = YAMLValue(node)
    let column = document.node(at: list).flatMap { EditPlanner(document).blockColumn($0) }
    let written = column.flatMap { EditPlanner(document).lines(of: item, atColumn: $0) }
    let came = EditPlanner(document).slot(item).map {
      origins.origins(of: document.source, in: $0.layout.slots[$0.index].range)
    }
    var edited = self
    try edited.apply(.remove(item))
    if edited.document.node(at: list) == nil {
      try edited.apply(.addEntry(parent, key: key, .sequence([value])))
    } else if let written, edited.append(written, to: list, meaning: value) {
      // As the author wrote it.
      edited.remember(came ?? [], at: list)
    } else {
      try edited.apply(.insertItem(list, at: edited.document.node(at: list)?.items.count ?? 0, value))
    }
    self = edited
  }

  /// The last item of a list stands where other lines stood before.
  private mutating func remember(_ came: [Int], at list: YAMLPath) {
    guard let node = document.node(at: list), let last = EditPlanner(document).layout(node)?.slots.last,
      !came.isEmpty
    else { return }
    origins.set(came, endingAt: last.range.upperBound, of: document.source)
  }

  /// Puts lines behind the last item of a list; false where the text would then not say what it should.
  private mutating func append(_ written: [UInt8], to list: YAMLPath, meaning value: YAMLValue) -> Bool {
    let count = document.node(at: list)?.items.count ?? 0
    guard let splice = EditPlanner(document).appending(written, to: list) else { return false }
    return accept(splice, as: .insertItem(list, at: count, value))
  }
}

extension EditPlanner {
  /// The column of a list's dashes; nil where it is not written a line an item.
  fileprivate func blockColumn(_ node: YAMLNode) -> Int? {
    guard node.kind == .sequence, let layout = layout(node), !layout.isFlow, !layout.slots.isEmpty else {
      return nil
    }
    return layout.column
  }

  /// The lines of an item, moved to another column.
  func lines(of path: YAMLPath, atColumn column: Int) -> [UInt8]? {
    guard let (layout, index) = slot(path), !layout.isFlow, index > 0 || !layout.isCompact else { return nil }
    let range = layout.slots[index].range
    var start = lines.lineStart(range.lowerBound)
    let end = lines.lineEnd(range.upperBound)
    var result: [UInt8] = []
    while start < end {
      let next = min(lines.nextLine(start), end)
      let line = lines.bytes[start..<next]
      let indent = line.prefix { $0 == 0x20 }.count
      let isBlank = lines.isBlank(start)
      guard isBlank || indent >= layout.column else { return nil }
      if !isBlank { result += [UInt8](repeating: 0x20, count: indent - layout.column + column) }
      result += isBlank ? line : line.dropFirst(indent)
      start = next
    }
    return result
  }

  /// Lines behind the last item of a list.
  fileprivate func appending(_ written: [UInt8], to path: YAMLPath) -> TextSplice? {
    guard let node = document.node(at: path), let layout = layout(node), !layout.isFlow,
      let last = layout.slots.last
    else { return nil }
    let end = lines.lineEnd(last.range.upperBound)
    let blank = layout.isSpaced(near: layout.slots.count) ? Array(style.lineBreak.utf8) : []
    return TextSplice(range: end..<end, replacement: Array(style.lineBreak.utf8) + blank + written)
  }
}

extension YAMLValue {
  /// What a node says, written as close to it as values can be.
  init(_ node: YAMLNode) {
    let isFlow = node.content.style == .flow
    switch node.kind {
    case .scalar:
      let isBare = node.isPlain && (node.isNumber || node.isBoolean)
      self = isBare ? .bare(node.string) : .text(node.string)
    case .sequence:
      let items = node.items.map { YAMLValue($0) }
      self = isFlow ? .flowSequence(items) : .sequence(items)
    case .mapping:
      let entries = node.entries.map { Entry($0.key.string, YAMLValue($0.value)) }
      self = isFlow ? .flowMapping(entries) : .mapping(entries)
    }
  }
}
