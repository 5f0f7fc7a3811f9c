extension YAMLEditor {
  /// Makes several changes that do not touch one another, all told by the places of the text as it is, and reads the
  /// text back once.
  ///
  /// Where they do not fit together, they are made one by one from the last to the first, so that no place shifts
  /// before it is used. All are made or none.
  ///
  /// - Parameter edits: in the order of the text.
  public mutating func apply(all edits: [YAMLEdit]) throws(YAMLEditError) {
    guard edits.count > 1 else {
      if let edit = edits.first { try apply(edit) }
      return
    }
    if acceptAll(edits) { return }
    var edited = self
    for edit in edits.reversed() { try edited.apply(edit) }
    self = edited
  }

  private mutating func acceptAll(_ edits: [YAMLEdit]) -> Bool {
    let planner = EditPlanner(document, style: style)
    var splices: [TextSplice] = []
    for edit in edits {
      guard let splice = planner.splices(for: edit).first else { return false }
      splices.append(splice)
    }
    splices.sort { $0.range.lowerBound < $1.range.lowerBound }
    for (left, right) in zip(splices, splices.dropFirst())
    where left.range.upperBound > right.range.lowerBound || left.range == right.range { return false }
    return accept(splices, as: edits)
  }
}
