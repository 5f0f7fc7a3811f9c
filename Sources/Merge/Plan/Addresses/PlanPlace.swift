/// Something in a plan that an address can name.
public enum PlanPlace: Hashable, Sendable {
  /// The whole plan.
  case document
  /// Indices in the lists of the plan.
  case section(Int)
  case task(Int)
  case paragraph(Int)
  case target(Int)
  case report(Int)
}

extension Plan {
  /// Everything that has an address, in document order; the whole plan first.
  public var places: [PlanPlace] {
    [.document] + sections.indices.map { .section($0) } + tasks.indices.map { .task($0) }
      + paragraphs.indices.map { .paragraph($0) } + targets.indices.map { .target($0) }
      + reports.indices.map { .report($0) }
  }

  /// Where something stands.
  public func address(of place: PlanPlace) -> Address {
    switch place {
    case .document: Address([])
    case .section(let index): address(ofSection: index)
    case .task(let index): address(of: tasks[index])
    case .paragraph(let index): address(of: paragraphs[index])
    case .target(let index): Address([.target(index + 1)])
    case .report(let index): Address([.report(index + 1)])
    }
  }

  /// The section that a place stands in; nil for what stands in none.
  func section(around place: PlanPlace) -> Int? {
    switch place {
    case .section(let index): sections[index].parent
    case .task(let index): tasks[index].section
    case .paragraph(let index): paragraphs[index].section
    case .document, .target, .report: nil
    }
  }

  /// Whether a place is another one or stands in it.
  func contains(_ outer: PlanPlace, _ inner: PlanPlace) -> Bool {
    if outer == inner || outer == .document { return true }
    guard case .section(let target) = outer else { return false }
    var current = section(around: inner)
    while let index = current {
      if index == target { return true }
      current = sections[index].parent
    }
    return false
  }

  /// Where something is written.
  public func range(of place: PlanPlace) -> SourceRange {
    switch place {
    case .document: id.range
    case .section(let index): sections[index].range
    case .task(let index): tasks[index].range
    case .paragraph(let index): paragraphs[index].text.range
    case .target(let index): targets[index].range
    case .report(let index): reports[index].range
    }
  }
}
