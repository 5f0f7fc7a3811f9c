/// Decides the order of the tasks of the annual plan and the heading each stands under.
///
/// A task that several plans share stands where the body of a plan describes it rather than where an annex or
/// the organisation of work repeats it; tasks that overlap without being the same stand side by side.
struct AnnualPlacement {
  let plans: [Plan]
  let outline: AnnualOutline

  /// The member under whose heading a group goes.
  func home(of members: [TaskReference]) -> TaskReference {
    members.min { (rank($0), $0) < (rank($1), $1) } ?? members[0]
  }

  private func rank(_ reference: TaskReference) -> Int {
    let plan = plans[reference.plan]
    let section = plans[reference].section
    guard case .node(let node) = outline.placements[reference.plan][section] else { return 3 }
    if outline.isOrganisation(node) { return 2 }
    let address = plan.address(ofSection: section)
    return address.steps.contains { step in
      if case .number(let number) = step, case .annex = number.shape { return true }
      return false
    } ? 1 : 0
  }

  /// Puts each entry right after the first entry that it overlaps with, under the same heading.
  func sideBySide(_ entries: [AnnualEntry], pairs: [OverlapPair]) -> [AnnualEntry] {
    var entryOf: [TaskReference: Int] = [:]
    for (index, entry) in entries.enumerated() {
      for member in entry.members { entryOf[member] = index }
    }
    var partners: [[Int]] = Array(repeating: [], count: entries.count)
    for pair in pairs where pair.isLikely {
      guard let a = entryOf[pair.a], let b = entryOf[pair.b], a != b else { continue }
      partners[min(a, b)].append(max(a, b))
    }
    var placed = Array(repeating: false, count: entries.count)
    var result: [AnnualEntry] = []
    for index in entries.indices where !placed[index] {
      placed[index] = true
      result.append(entries[index])
      for partner in partners[index].unique().sorted() where !placed[partner] {
        placed[partner] = true
        var entry = entries[partner]
        entry.node = entries[index].node
        result.append(entry)
      }
    }
    return result
  }
}
