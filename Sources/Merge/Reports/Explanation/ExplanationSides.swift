extension Explanation {
  /// The finding with the items that stand at its places, and how they compare.
  /// - Parameter reference: what tells an abbreviation or an alias from other words.
  public init(
    _ entry: FindingReport.Entry,
    in plans: [Plan],
    overlaps: OverlapReport,
    reference: ReferenceData
  ) {
    var items = ItemsByPlace(plans, reference: reference)
    self.init(
      entry: entry,
      sides: items.sides(of: entry.finding, overlaps: overlaps),
      pair: OverlapListing(overlaps, in: plans).pairs.first { $0.id == entry.id }
    )
  }
}

/// Finds the items that a finding is about from the places it points at.
///
/// Most places lie within an item. An agency that a task takes from its section stands outside the task, and
/// several tasks may take it: then the finding is about the one that its sentences name, or else the one that
/// is most probably the same work as an item at another place.
struct SideSearch {
  let finding: Finding
  let items: ItemsByPlace
  let overlaps: OverlapReport

  /// One side for each place at which an item is found, in the order of the places.
  var sides: [Explanation.Side] {
    let places = [finding.place] + finding.notes.map(\.place)
    let heirs = places.map { items.side(at: $0) == nil ? items.tasksInheriting(from: $0) : [] }
    var sides: [Explanation.Side] = []
    for (index, place) in places.enumerated() {
      let others = places.indices.filter { $0 != index }.flatMap { items.tasks(at: places[$0]) + heirs[$0] }
      let found = items.side(at: place) ?? choose(heirs[index], others: others).map(items.side)
      if let found, !sides.contains(found) { sides.append(found) }
    }
    return sides
  }

  private func choose(_ candidates: [TaskReference], others: [TaskReference]) -> TaskReference? {
    guard candidates.count > 1 else { return candidates.first }
    let named = candidates.filter { mentions.contains(items.plans[$0].title.string) }
    if named.count == 1 { return named[0] }
    let remaining = named.isEmpty ? candidates : named
    // Pairs stand most probable first.
    for pair in overlaps.pairs {
      if remaining.contains(pair.a), others.contains(pair.b) { return pair.a }
      if remaining.contains(pair.b), others.contains(pair.a) { return pair.b }
    }
    return named.first
  }

  /// The words of the plans that the finding's sentences quote.
  private var mentions: Set<String> {
    let messages = [finding.message] + finding.reasons + finding.notes.map(\.message)
    return Set(
      messages.flatMap(\.arguments.values).flatMap { argument in
        switch argument {
        case .text(let text): [text]
        case .list(let texts): texts
        case .number, .term, .translated: [String]()
        }
      }
    )
  }
}
