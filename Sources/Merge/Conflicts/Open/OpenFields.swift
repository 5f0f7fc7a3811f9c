extension PlanTask {
  /// Whether a field holds an open conflict instead of a value.
  func isOpen(_ field: Term) -> Bool { conflicts.contains { $0.field == field } }
}
