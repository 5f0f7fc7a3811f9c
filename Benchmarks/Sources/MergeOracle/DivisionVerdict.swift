import RevisionSamples

/// How a merged file compares with what must become of tasks that one side split or joined.
struct DivisionVerdict {
  /// What is lost, doubled or untold, for people to read.
  private(set) var wrong: [String] = []
  /// What of the file has nothing to do with it.
  private(set) var rest: [CorpusMergeTruth.Item] = []
  private(set) var conflicts = 0

  init(_ truth: DivisionTruth, _ unexpected: [CorpusMergeTruth.Item]) {
    let written = truth.parts + truth.others
    var claimed: [CorpusMergeTruth.Item] = []
    for item in unexpected {
      let isOfThem = (written + truth.moved).contains(where: item.says)
      if isOfThem { claimed.append(item) } else { rest.append(item) }
    }
    for version in written where !claimed.contains(where: { $0.says(version) }) {
      wrong.append("lost       \(version.line)")
    }
    let unmarked = claimed.filter(\.mark.isEmpty)
    for (index, item) in unmarked.enumerated()
    where unmarked[..<index].contains(where: { $0.fields == item.fields }) {
      wrong.append("doubled    \(item.line)")
    }
    conflicts = claimed.reduce(0) { $0 + $1.conflicts }
    if truth.mustBeTold, conflicts == 0 {
      wrong.append("untold     \(claimed.map(\.line).joined(separator: "\n             "))")
    }
  }
}

extension CorpusMergeTruth.Item {
  /// Whether it has every value of another, if only as what one side says.
  fileprivate func says(_ other: Self) -> Bool {
    other.fields.allSatisfy { name, value in
      if case .conflict(_, let ours, let theirs)? = fields[name] {
        return value.description == ours || value.description == theirs
      }
      return fields[name] == value
    }
  }
}
