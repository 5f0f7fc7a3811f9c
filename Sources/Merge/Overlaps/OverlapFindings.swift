extension OverlapReport {
  /// The pairs as findings: each points at one task and notes the other. Pairs that are not likely are none.
  public func findings(in plans: [Plan]) -> [Finding] {
    pairs.filter(\.isLikely).map { $0.finding(in: plans) }
  }
}

extension OverlapPair {
  /// That the two are the same work, or share some.
  func finding(in plans: [Plan]) -> Finding {
    let isDuplicate = relation == .duplicate
    let other = plans[b]
    let arguments: [String: Message.Argument] = [
      "title": .text(plans[a].title.string), "other": .text(other.title.string),
      "plan": .text(plans[b.plan].id.string), "task": .text(other.id.string),
      "percent": .number(Int((probability * 100).rounded())),
    ]
    return Finding(
      isDuplicate ? .duplicate : .overlap,
      Message(isDuplicate ? .duplicateTask : .overlappingTask, arguments),
      at: plans.place(of: a),
      remedies: [Message(isDuplicate ? .mergeDuplicates : .delimitOverlap)],
      notes: [Finding.Note(Message(.otherTask, arguments), at: plans.place(of: b))],
      fingerprint: id
    )
  }
}

extension [Plan] {
  /// Where a task stands in its file.
  func place(of reference: TaskReference) -> Place {
    Place(file: self[reference.plan].file, range: self[reference].id.range)
  }
}
