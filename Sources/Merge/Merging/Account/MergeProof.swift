/// Proves, from the files alone, that a merged plan holds every item of its sources exactly once and every
/// word that they say.
///
/// It knows nothing of how the merge was made: it reads the origins that the merged plan carries, and looks
/// up each source item and each of its words. Complexity: linear in the number of items.
public struct MergeProof: Sendable {
  /// The balance, kind by kind, and what is wrong.
  public struct Result: Sendable {
    public var balances: [Balance]
    public var findings: [Finding]

    /// Whether nothing was lost, doubled or altered.
    public var holds: Bool { findings.isEmpty }
  }

  private let annual: Plan
  private let sources: [Plan]

  public init(annual: Plan, sources: [Plan]) {
    self.annual = annual
    self.sources = sources
  }

  public func prove() -> Result {
    let entries = annual.mergedEntries
    var uses: [ItemReference: [MergedEntry.Use]] = [:]
    for entry in entries {
      for use in entry.uses { uses[use.reference, default: []].append(use) }
    }
    for exclusion in annual.merger?.excluded ?? [] {
      let use = MergedEntry.Use(exclusion)
      uses[use.reference, default: []].append(use)
    }
    var findings: [Finding] = []
    var balances: [Balance] = []
    let items = sources.flatMap(\.sourceItems)
    for kind in Balance.kinds {
      var balance = Balance(kind: kind)
      balance.entries = entries.count { $0.kind == kind && !$0.uses.isEmpty }
      for item in items where item.kind == kind {
        let itemUses = uses.removeValue(forKey: item.reference) ?? []
        balance.count(itemUses)
        findings += check(item, itemUses)
      }
      balances.append(balance)
    }
    findings += foreign(entries, unknown: uses)
    return Result(balances: balances, findings: findings)
  }

  // MARK: - One source item

  private func check(_ item: SourceItem, _ uses: [MergedEntry.Use]) -> [Finding] {
    let name: [String: Message.Argument] = [
      "item": .text(item.item), "plan": .text(item.plan), "kind": .term(item.kind),
      "address": .text(item.address),
    ]
    guard let use = uses.first else {
      return [Finding(.lostItem, Message(.lostItem, name), at: item.place)]
    }
    guard uses.count == 1 else {
      let notes = uses.map { Finding.Note(Message(.usedHere), at: place($0.range)) }
      return [Finding(.doubledItem, Message(.doubledItem, name), at: item.place, notes: notes)]
    }
    return item.fields.compactMap { field -> Finding? in
      guard let lost = use.firstLost(of: field) else { return nil }
      var arguments = name
      arguments["field"] = .term(field.field)
      arguments["text"] = .text(lost)
      return Finding(
        .alteredItem,
        Message(.alteredItem, arguments),
        at: item.place,
        notes: [Finding.Note(Message(.usedHere), at: place(use.range))]
      )
    }
  }

  private func place(_ range: SourceRange) -> Place { Place(file: annual.file, range: range) }

  // MARK: - What no source has

  private func foreign(_ entries: [MergedEntry], unknown: [ItemReference: [MergedEntry.Use]]) -> [Finding] {
    var findings: [Finding] = []
    for entry in entries where entry.uses.isEmpty && !entry.isGenerated {
      let arguments: [String: Message.Argument] = ["item": .text(entry.item), "kind": .term(entry.kind)]
      findings.append(Finding(.foreignItem, Message(.itemWithoutOrigin, arguments), at: place(entry.range)))
    }
    let stray = unknown.values.flatMap(\.self).sorted {
      ($0.range.start, $0.reference.plan, $0.reference.item)
        < ($1.range.start, $1.reference.plan, $1.reference.item)
    }
    for use in stray {
      let arguments: [String: Message.Argument] = [
        "item": .text(use.reference.item), "plan": .text(use.reference.plan),
        "kind": .term(use.reference.kind),
      ]
      findings.append(Finding(.foreignItem, Message(.unknownOrigin, arguments), at: place(use.range)))
    }
    return findings
  }
}
