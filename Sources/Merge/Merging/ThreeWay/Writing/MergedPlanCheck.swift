/// Reads a written merge back and holds it against what it is to say: every item in its place, those that nobody
/// changed the same as in their version, the others with exactly their changes.
struct MergedPlanCheck {
  let plan: MergedPlan
  let result: Revision

  /// Where each item of the merge stands in the outline of the result; nil where the result does not say what it is
  /// to say.
  var places: [Int: Int]? {
    let found = result.items.indices.filter { result.items[$0].kind != .paragraph }
    let expected = order
    // What is to be there and stands in no list would be missing in both.
    guard found.count == expected.count, expected.count == plan.items.list.count(where: \.isKept) else {
      return nil
    }
    var places: [Int: Int] = [:]
    let kinds: [[RevisionItem.Kind]] = [[.section, .task], [.target], [.report]]
    for group in kinds {
      let items = expected.filter { group.contains(plan.items.list[$0].kind) }
      let others = found.filter { group.contains(result.items[$0].kind) }
      guard items.count == others.count else { return nil }
      for (item, place) in zip(items, others) {
        places[item] = place
        guard says(item, place),
          result.items[place].parent == plan.items.list[item].parent.flatMap({ places[$0] })
        else { return nil }
      }
    }
    return places
  }

  /// The items in the order of a file: what stands in a section follows it.
  private var order: [Int] {
    var order: [Int] = []
    order.reserveCapacity(plan.items.list.count)
    func add(_ parent: Int?, _ kinds: [RevisionItem.Kind]) {
      for kind in kinds {
        for index in plan.lists[MergedLists.Slot(parent: parent, kind: kind)] {
          order.append(index)
          if kind == .section { add(index, [.task, .section]) }
        }
      }
    }
    add(nil, [.section, .target, .report])
    return order
  }

  /// Whether an item of the result says what it is to say.
  private func says(_ index: Int, _ place: Int) -> Bool {
    let item = plan.items.list[index]
    let found = result.items[place]
    guard found.kind == item.kind else { return false }
    let source = plan.items.versions[item.source].items[item.sourceIndex]
    if plan.changes[index] == nil, item.kind != .section {
      return found.content == source.content && found.identity == source.identity
    }
    let node = result.node(of: place)
    let expected = Self.contents(plan.own(index).map { ($0.key, YAMLContent($0.value)) })
    let own = node.entries.filter { !ItemChanges.listKeys.contains($0.key.string) }
    return Self.contents(own.map { ($0.key.string, YAMLContent($0.value)) }) == expected
  }

  private static func contents(_ entries: [(String, YAMLContent)]) -> [String: YAMLContent] {
    Dictionary(entries) { first, _ in first }.filter { $0.value != .nothing }
  }
}
