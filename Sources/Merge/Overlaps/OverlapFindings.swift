extension OverlapReport {
  /// The pairs as findings: each points at one task and notes the other. Tasks that are merely related are none.
  public func findings(in plans: [Plan]) -> [Finding] {
    pairs.compactMap { pair in
      guard pair.relation != .related else { return nil }
      let isDuplicate = pair.relation == .duplicate
      let other = plans[pair.b]
      let arguments: [String: Message.Argument] = [
        "title": .text(plans[pair.a].title.string), "other": .text(other.title.string),
        "plan": .text(plans[pair.b.plan].id.string), "task": .text(other.id.string),
        "percent": .number(Int((pair.probability * 100).rounded())),
      ]
      return Finding(
        isDuplicate ? .duplicate : .overlap,
        Message(isDuplicate ? .duplicateTask : .overlappingTask, arguments),
        at: plans.place(of: pair.a),
        remedies: [Message(isDuplicate ? .mergeDuplicates : .delimitOverlap)],
        notes: [Finding.Note(Message(.otherTask, arguments), at: plans.place(of: pair.b))],
        fingerprint: pair.id
      )
    }
  }
}

extension [Plan] {
  /// Where a task stands in its file.
  func place(of reference: TaskReference) -> Place {
    Place(file: self[reference.plan].file, range: self[reference].id.range)
  }
}
