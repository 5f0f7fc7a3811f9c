/// Merges one field of an item: the value of the side that changed it; where both did, a value of both if there is
/// one that both would recognize, else a conflict.
struct FieldMerge {
  var texts = TextMerge()
  var identity: ElementIdentity
  /// What a task is, by its id in a version, and its id in the result.
  var references = ReferenceTable()

  /// The three values of a field; nil where a version has none.
  struct Values {
    var base: YAMLNode?
    var ours: YAMLNode?
    var theirs: YAMLNode?

    init(base: YAMLNode?, ours: YAMLNode?, theirs: YAMLNode?) {
      self.base = Self.filled(base)
      self.ours = Self.filled(ours)
      self.theirs = Self.filled(theirs)
    }

    /// An empty list or nothing behind the colon is no value.
    private static func filled(_ node: YAMLNode?) -> YAMLNode? {
      guard let node, !node.isNull, node.kind != .sequence || node.items.count > 0 else { return nil }
      return node
    }

    var holdsConflict: Bool {
      [base, ours, theirs].contains { $0.map { $0.kind == .mapping && $0.hasKey("conflict") } ?? false }
    }
  }

  func outcome(_ kind: FieldKind, _ values: Values) -> FieldMergeOutcome {
    if kind == .references { return referencesOutcome(values) }
    let (base, ours, theirs) = (values.base, values.ours, values.theirs)
    if areSame(ours, theirs) || areSame(base, theirs) { return .keep }
    if areSame(base, ours) { return .set(theirs.map { YAMLValue($0) }) }
    if kind == .mark { return .set((ours ?? theirs).map { YAMLValue($0) }) }
    // What only one side fills in where nothing was stands.
    if base == nil, theirs == nil { return .keep }
    if base == nil, ours == nil { return .set(theirs.map { YAMLValue($0) }) }
    if kind == .records { return records(values) }
    if let ours, let theirs, !values.holdsConflict, let merged = merged(kind, base, ours, theirs) {
      return merged
    }
    return .conflict(
      base: base.map { YAMLValue($0) },
      ours: ours.map { YAMLValue($0) },
      theirs: theirs.map { YAMLValue($0) }
    )
  }

  private func merged(_ kind: FieldKind, _ base: YAMLNode?, _ ours: YAMLNode, _ theirs: YAMLNode)
    -> FieldMergeOutcome?
  {
    switch kind {
    case .text:
      guard let base, [base, ours, theirs].allSatisfy({ $0.kind == .scalar }) else { return nil }
      return texts.merge(base: base.string, ours: ours.string, theirs: theirs.string).map {
        $0.utf8.elementsEqual(ours.string.utf8) ? .keep : .set(.text($0))
      }
    case .paragraphs: return paragraphs(base, ours, theirs)
    case .agencies, .lead: return agencies(base, ours, theirs, isForOne: kind == .lead)
    case .documents:
      return list(SetMerge(identity: identity.documents), base, ours, theirs)
    case .budget: return budget(base, ours, theirs)
    case .value, .references, .records, .mark: return nil
    }
  }

  private func paragraphs(_ base: YAMLNode?, _ ours: YAMLNode, _ theirs: YAMLNode) -> FieldMergeOutcome? {
    let merge = ParagraphMerge(texts)
    let nodes = [base, ours, theirs].compactMap(\.self)
    if nodes.allSatisfy({ $0.kind == .sequence }) {
      let lists = (base.map { Array($0.items) } ?? [], Array(ours.items), Array(theirs.items))
      return merge.merge(base: lists.0, ours: lists.1, theirs: lists.2).map { paragraphs in
        if paragraphs == lists.1.map({ YAMLValue($0) }) { return .keep }
        if paragraphs.isEmpty { return .set(nil) }
        return .set(ours.content.style == .flow ? .flowSequence(paragraphs) : .sequence(paragraphs))
      }
    }
    guard let base, nodes.allSatisfy({ $0.kind == .scalar }) else { return nil }
    return merge.merge(base: base.string, ours: ours.string, theirs: theirs.string).map { text in
      if text.utf8.elementsEqual(ours.string.utf8) { return .keep }
      return .set(TextMerge.lines(text).isEmpty ? nil : .text(text))
    }
  }

  // MARK: - Lists

  private func agencies(_ base: YAMLNode?, _ ours: YAMLNode, _ theirs: YAMLNode, isForOne: Bool)
    -> FieldMergeOutcome?
  {
    let merge = SetMerge(identity: identity.agencies, isForOne: isForOne)
    // Each agency of "Sở A; Sở B" by itself, where every text is nothing but names.
    let groups = [base, ours, theirs].compactMap {
      AgencyGroups($0.map(Self.strings) ?? [], identity.directory)
    }
    guard groups.count == 3 else { return list(merge, base, ours, theirs) }
    let merged = merge.merge(base: groups[0].names, ours: groups[1].names, theirs: groups[2].names)
    return merged.map { names in
      let texts = groups[1].texts(for: names)
      return outcome(texts, ours, isList: theirs.kind == .sequence)
    }
  }

  private func list(_ merge: SetMerge, _ base: YAMLNode?, _ ours: YAMLNode, _ theirs: YAMLNode)
    -> FieldMergeOutcome?
  {
    let merged = merge.merge(
      base: base.map(Self.strings) ?? [],
      ours: Self.strings(ours),
      theirs: Self.strings(theirs)
    )
    return merged.map { outcome($0, ours, isList: theirs.kind == .sequence) }
  }

  /// Texts in the form of ours: a list where it is one.
  private func outcome(_ texts: [String], _ ours: YAMLNode, isList: Bool) -> FieldMergeOutcome {
    let before = Self.strings(ours)
    if texts.count == before.count, zip(texts, before).allSatisfy({ $0.utf8.elementsEqual($1.utf8) }) {
      return .keep
    }
    if texts.isEmpty { return .set(nil) }
    if texts.count == 1, ours.kind == .scalar { return .set(.text(texts[0])) }
    let values = texts.map { YAMLValue.text($0) }
    let isBlock = ours.kind == .sequence && ours.content.style != .flow
    return .set(isBlock ? .sequence(values) : .flowSequence(values))
  }

  static func strings(_ node: YAMLNode) -> [String] {
    node.kind == .sequence ? node.items.map(\.string) : [node.string]
  }

  private func records(_ values: Values) -> FieldMergeOutcome {
    let (base, theirs) = (Self.contents(values.base), Self.contents(values.theirs))
    let kept = (values.ours.map { Array($0.items) } ?? []).filter { node in
      let content = YAMLContent(node)
      return !base.contains(content) || theirs.contains(content)
    }
    let ours = Self.contents(values.ours)
    let added = (values.theirs.map { Array($0.items) } ?? []).filter { node in
      let content = YAMLContent(node)
      return !base.contains(content) && !ours.contains(content)
    }
    let all = kept + added
    return .set(all.isEmpty ? nil : .sequence(all.map { YAMLValue($0) }))
  }

  private static func contents(_ node: YAMLNode?) -> Set<YAMLContent> {
    Set(node.map { $0.items.map { YAMLContent($0) } } ?? [])
  }

  // MARK: - Budgets

  private func budget(_ base: YAMLNode?, _ ours: YAMLNode, _ theirs: YAMLNode) -> FieldMergeOutcome? {
    guard [ours, theirs].allSatisfy({ $0.kind == .mapping }) else { return nil }
    var entries: [YAMLValue.Entry] = []
    for key in ["amount", "source"] {
      let values = Values(base: base?.entry(key), ours: ours.entry(key), theirs: theirs.entry(key))
      switch outcome(.value, values) {
      case .keep: if let kept = values.ours { entries.append(YAMLValue.Entry(key, YAMLValue(kept))) }
      case .set(let value?): entries.append(YAMLValue.Entry(key, value))
      case .set(nil): break
      case .conflict: return nil
      }
    }
    return .set(ours.content.style == .flow ? .flowMapping(entries) : .mapping(entries))
  }
}

// MARK: - Sameness

extension FieldMerge {
  /// Whether two values say the same, however it is spelt.
  func areSame(_ left: YAMLNode?, _ right: YAMLNode?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    if left.kind == .mapping || right.kind == .mapping { return YAMLContent(left) == YAMLContent(right) }
    if left.items.contains(where: { $0.kind != .scalar })
      || right.items.contains(where: { $0.kind != .scalar })
    {
      return YAMLContent(left) == YAMLContent(right)
    }
    let texts = (Self.strings(left), Self.strings(right))
    return texts.0.count == texts.1.count && zip(texts.0, texts.1).allSatisfy(TextMerge.areSame)
  }
}
