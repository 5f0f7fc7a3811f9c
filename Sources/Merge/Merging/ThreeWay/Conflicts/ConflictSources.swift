/// Where the open conflicts of a merge come from in the versions that were merged.
struct ConflictSources {
  private let conflicts: OpenConflicts
  private let versions: MergeVersions
  /// What an item of the result is in each version, by its mapping in the result.
  private var items: [UInt32: MergeItem] = [:]

  /// - Parameters:
  ///   - result: the merged plan.
  ///   - places: where each item of the merge stands in the outline of the result.
  init(_ conflicts: OpenConflicts, of items: MergeItems, in result: Revision, _ places: [Int: Int]) {
    self.conflicts = conflicts
    versions = items.versions
    let nodes = Set(conflicts.sites.map(\.itemNode.index))
    guard !nodes.isEmpty else { return }
    for (item, place) in places where nodes.contains(result.items[place].node) {
      self.items[result.items[place].node] = items.list[item]
    }
  }

  /// The conflicts at their places in the versions: for people who get no merged file, such as those whose change a
  /// server refuses.
  var findings: [Finding] {
    conflicts.sites.map { site in
      let found = OpenConflicts.Part.allCases.reduce(into: [OpenConflicts.Part: Place]()) { found, part in
        found[part] = place(of: site, in: part)
      }
      let start = Place(file: versions.ours.document.file, range: SourceRange(start: .start, end: .start))
      let own = found[.ours] ?? found[.theirs] ?? start
      return conflicts.finding(site, at: own, Message(.mergeAndSettle)) { found[$0] ?? own }
    }
  }

  /// What the base says of items that one side deleted, by the names of the conflicts.
  var deleted: [String: YAMLValue] {
    conflicts.sites.reduce(into: [:]) { deleted, site in
      guard case .deletion = site.kind, let node = node(of: site, in: .base) else { return }
      deleted[site.id] = YAMLValue(node)
    }
  }

  /// Where a version says what is in conflict: its field, or the item where it has no such field; nil where it has no
  /// such item.
  private func place(of site: ConflictSite, in part: OpenConflicts.Part) -> Place? {
    guard let node = node(of: site, in: part) else { return nil }
    if case .field(let key) = site.kind, let value = node.entry(key) { return value.place }
    return node.place
  }

  private func node(of site: ConflictSite, in part: OpenConflicts.Part) -> YAMLNode? {
    let revision =
      switch part {
      case .base: versions.base
      case .ours: versions.ours
      case .theirs: versions.theirs
      }
    if site.item == ["plan"] { return revision.document.root?.entry("plan") }
    guard let item = items[site.itemNode.index] else { return nil }
    let index =
      switch part {
      case .base: item.base
      case .ours: item.ours
      case .theirs: item.theirs
      }
    return index.map { revision.node(of: $0) }
  }
}
