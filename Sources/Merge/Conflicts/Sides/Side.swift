/// One of the items that are compared, with the plan it stands in.
struct Side<Item: PlanItem> {
  let plan: Plan
  let item: Item

  var planID: String { plan.id.string }

  func place(_ range: SourceRange?) -> Place {
    Place(file: plan.file, range: range ?? item.range)
  }

  var place: Place { place(item.range) }

  /// An order that depends on the content alone, not on the order in which plans were given.
  func precedes(_ other: Side) -> Bool {
    (planID, item.range.start, item.headline) < (other.planID, other.item.range.start, other.item.headline)
  }
}
