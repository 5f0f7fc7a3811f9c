/// Finds items that decisions remember in the plans of today, by their words and not by their ids or places.
struct ItemLocator {
  /// Where a remembered item is now.
  enum Location: Hashable {
    /// An item with the same words.
    case found(ItemPosition)
    /// Most likely this item, whose words have changed since.
    case edited(ItemPosition)
    /// Several items have these words, and nothing tells which one is meant.
    case ambiguous([ItemPosition])
    case gone

    /// The item, changed or not.
    var position: ItemPosition? {
      switch self {
      case .found(let position), .edited(let position): position
      case .ambiguous, .gone: nil
      }
    }
  }

  private struct Place: Hashable {
    var plan: Int
    var kind: ItemPosition.Kind
  }

  private let plans: [Plan]
  private var contents: [ItemPosition: ItemContent] = [:]
  private var byKey: [String: [ItemPosition]] = [:]
  private var places: [String: Int] = [:]

  /// The items that decisions remember; one that still stands has not been edited into another.
  private let remembered: Set<String>

  init(_ plans: [Plan], decisions: [Decision] = []) {
    self.plans = plans
    remembered = Set(decisions.flatMap(\.items).map(\.content))
    for (index, plan) in plans.enumerated() {
      places[plan.id.string] = index
      for kind in ItemPosition.Kind.allCases {
        for position in plans.positions(kind, plan: index) {
          let content = ItemContent(position, in: plans)
          contents[position] = content
          byKey[content.key, default: []].append(position)
        }
      }
    }
  }

  /// Where each of the items that one decision remembers is now; no two at one place.
  func locate(_ items: [RememberedItem]) -> [Location] {
    var taken: Set<ItemPosition> = []
    var locations = items.map { item -> Location? in
      let location = exact(item, without: taken)
      if case .found(let position)? = location { taken.insert(position) }
      return location
    }
    for (index, item) in items.enumerated() where locations[index] == nil {
      let position = edited(item, without: taken)
      if let position { taken.insert(position) }
      locations[index] = position.map { .edited($0) } ?? .gone
    }
    return locations.map { $0 ?? .gone }
  }

  /// The item with the same words; nil if there is none.
  private func exact(_ item: RememberedItem, without taken: Set<ItemPosition>) -> Location? {
    let same = (byKey[item.content] ?? []).filter { !taken.contains($0) }
    guard same.count > 1 else { return same.first.map { .found($0) } }
    // Twins: what else they say tells them apart, not their ids.
    let alike = same.filter { position in
      item.says.allSatisfy { isSame($0.texts, plans.texts(of: $0.field, position)) }
    }
    guard let first = alike.first else { return .ambiguous(same) }
    if alike.count == 1 || alike.allSatisfy({ isTwin($0, of: first) }) {
      return .found(alike.first { plans.identifier($0) == item.item } ?? first)
    }
    return .ambiguous(alike)
  }

  /// Whether two items say the same in every field, so that it does not matter which one is meant.
  private func isTwin(_ left: ItemPosition, of right: ItemPosition) -> Bool {
    left.kind.fields.allSatisfy { isSame(plans.texts(of: $0, left), plans.texts(of: $0, right)) }
  }

  private func isSame(_ left: [String], _ right: [String]) -> Bool {
    left.map(ComparisonText.key) == right.map(ComparisonText.key)
  }

  /// The item of the plan that has most of the words; the id speaks for an item, no more.
  private func edited(_ item: RememberedItem, without taken: Set<ItemPosition>) -> ItemPosition? {
    guard let plan = places[item.plan] else { return nil }
    let words = Set(ComparisonText.words(item.title))
    var best: (likeness: Double, position: ItemPosition)?
    for position in plans.positions(item.kind, plan: plan) where !taken.contains(position) {
      guard let content = contents[position], !remembered.contains(content.key) else { continue }
      let bonus = plans.identifier(position) == item.item ? 0.25 : 0
      let likeness = ItemContent.likeness(words, content.words) + bonus
      if likeness >= 0.5, likeness > best?.likeness ?? 0 { best = (likeness, position) }
    }
    return best?.position
  }

  /// Whether other items of the plan have the same words, so that the fields must tell them apart.
  func hasTwins(_ position: ItemPosition) -> Bool {
    contents[position].map { (byKey[$0.key]?.count ?? 0) > 1 } ?? false
  }
}
