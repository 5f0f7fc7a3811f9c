/// A comparison of two revisions as it is shown: the changes with the texts that the forms need.
///
/// ```swift
/// let report = RevisionReport(RevisionComparison(alignment, reference: .embedded()))
/// print(report.text(in: Wording(.vietnamese)))
/// ```
public struct RevisionReport: Sendable {
  public let comparison: RevisionComparison

  public init(_ comparison: RevisionComparison) { self.comparison = comparison }

  /// The files of both versions by as few of their last names as tell them apart, for forms that are passed on: the
  /// folders of a machine are nobody else's business.
  var fileNames: (old: String, new: String) {
    let parts = [comparison.alignment.old, comparison.alignment.new].map { revision in
      revision.document.file.split(separator: "/")
    }
    func names(_ count: Int) -> [String] { parts.map { $0.suffix(count).joined(separator: "/") } }
    let most = parts.map(\.count).max() ?? 1
    let count = (1..<max(2, most + 1)).first { names($0)[0] != names($0)[1] } ?? 1
    return (names(count)[0], names(count)[1])
  }

  /// Changes of one item, one after the other.
  struct Group {
    var side: RevisionChange.Side
    var item: Term
    /// Positions in `comparison.changes`.
    var changes: [Int] = []
  }

  /// The changes by item, in their order.
  var groups: [Group] {
    var groups: [Group] = []
    for (position, change) in comparison.changes.enumerated() {
      guard let side = change.side else { continue }
      if let last = groups.last, last.side == side, last.item == change.item {
        groups[groups.count - 1].changes.append(position)
      } else {
        groups.append(Group(side: side, item: change.item, changes: [position]))
      }
    }
    return groups
  }

  /// `5 changed, 1 added, 2 moved`; what there is nothing of is left out.
  func summary(in wording: Wording) -> String {
    var parts = RevisionChange.Kind.allCases.compactMap { kind -> String? in
      let count = comparison.count(kind)
      return count == 0 ? nil : "\(count) \(wording.summary(kind))"
    }
    if !comparison.rewordings.isEmpty {
      parts.append("\(comparison.rewordings.count) \(wording.label(.rewordedCount))")
    }
    if !comparison.renumberings.isEmpty {
      parts.append("\(comparison.renumberings.count) \(wording.label(.renumberedCount))")
    }
    return parts.isEmpty ? wording.label(.noChanges) : parts.joined(separator: ", ")
  }

  /// How many changes there are under every heading at the top, for a quick look.
  public func stat(in wording: Wording) -> String {
    var counts: [(name: String, count: Int)] = []
    for change in comparison.changes {
      let name = change.side.map { top(of: $0, change, in: wording) } ?? ""
      if let index = counts.firstIndex(where: { $0.name == name }) {
        counts[index].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    var table = TextTable(alignments: [.leading, .trailing])
    for entry in counts { table.add([entry.name, String(entry.count)]) }
    return (table.lines + [summary(in: wording)]).joined(separator: "\n") + "\n"
  }

  private func top(of side: RevisionChange.Side, _ change: RevisionChange, in wording: Wording) -> String {
    switch change.item {
    case .target, .report, .plan: wording.word(change.item)
    default: side.address.steps.last.map { Address([$0]).description } ?? wording.word(.plan)
    }
  }
}
