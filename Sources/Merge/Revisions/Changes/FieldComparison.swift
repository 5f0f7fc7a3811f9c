/// Says what it means that a field changed, with the readers and comparisons that plans are understood by.
struct FieldComparison {
  private let timeline: AgencyTimeline
  private let phrasing: Phrasing
  private var meaning: MeaningCache
  private var wording: WordingComparison
  private let year: Int

  /// - Parameter year: the year of the plan, for deadlines that name none.
  init(_ language: ComparisonLanguage, day: Day?, year: Int) {
    let reference = language.reference
    timeline = AgencyTimeline(agencies: reference.directory, day: day)
    phrasing = Phrasing(reference.glossary)
    meaning = MeaningCache(agencies: reference.directory)
    wording = WordingComparison(language)
    self.year = year
  }

  /// - Parameter field: the key of the field in the file.
  mutating func meaning(of field: String, _ old: FieldValue, _ new: FieldValue) -> ChangeMeaning {
    if old.isOpen != new.isOpen { return new.isOpen ? .opened : .settled }
    if old.isEmpty { return .filled }
    if new.isEmpty { return .emptied }
    if old.texts.map(ComparisonText.key) == new.texts.map(ComparisonText.key) { return .spelling }
    guard !old.isOpen else { return .reworded }
    switch field {
    case "lead", "support", "to", "from": return agencies(old, new)
    case "due", "by": return deadline(old.line, new.line)
    case "value": return demand(old.line, new.line)
    case "budget": return budget(old, new)
    case "basis": return documents(old, new)
    case "output": return counts(old.line, new.line) ?? wording.meaning(old.line, new.line)
    case "strength": return new.line == Target.Strength.binding.rawValue ? .tightened : .relaxed
    default: return wording.meaning(old.line, new.line)
    }
  }

  // MARK: - Agencies

  private mutating func agencies(_ old: FieldValue, _ new: FieldValue) -> ChangeMeaning {
    let (left, right) = (parties(old), parties(new))
    let (leftKeys, rightKeys) = (Set(left.map(\.key)), Set(right.map(\.key)))
    if leftKeys != rightKeys {
      if leftKeys.isSubset(of: rightKeys) { return .extended }
      if rightKeys.isSubset(of: leftKeys) { return .reduced }
    }
    switch PartyComparison(left: left, right: right, timeline: timeline).relation {
    case .same: return .form
    case .form: return isSuccession(left, right) ? .successor : .alias
    case .leftRefines: return .widened
    case .rightRefines: return .narrowed
    case .complement, .question, .conflict: return .replaced
    }
  }

  /// Whether an agency gave way to its successor, rather than being called by another name.
  private func isSuccession(_ left: [Party], _ right: [Party]) -> Bool {
    left.contains { old in
      old.isRenamed && right.contains { $0.key == old.key && !$0.isRenamed }
    }
  }

  private mutating func parties(_ value: FieldValue) -> [Party] {
    var parties: [Party] = []
    for mention in value.texts.flatMap({ meaning.agencies(in: $0) }) {
      let party = Party(mention, doing: "", timeline)
      if !parties.contains(where: { $0.key == party.key }) { parties.append(party) }
    }
    return parties
  }

  // MARK: - Deadlines

  private mutating func deadline(_ old: String, _ new: String) -> ChangeMeaning {
    guard let before = meaning.deadline(old, year: year), let after = meaning.deadline(new, year: year) else {
      return wording.meaning(old, new)
    }
    switch after.relation(to: before) {
    case .same: return .form
    // Work all year round and work due in the year get along, yet who writes one for the other changes the plan.
    case .compatible: return (before.recurrence == nil) == (after.recurrence == nil) ? .form : .otherKind
    case .within: return .narrowed
    case .contains: return .widened
    case .earlier: return .earlier
    case .later: return .later
    case .overlaps: return .shifted
    case .differentCycle: return .otherCycle
    case .differentKind: return .otherKind
    case .unknown: return .reworded
    }
  }

  // MARK: - Targets

  private func demand(_ old: String, _ new: String) -> ChangeMeaning {
    let (before, after) = (TargetValue.milestones(in: old), TargetValue.milestones(in: new))
    guard let first = before.first, let last = after.first else { return .reworded }
    if before.count == 1, after.count == 1 { return Self.demand(first.value, last.value) }
    let common = before.compactMap { step in
      after.first { $0.year == step.year }.map { Self.demand(step.value, $0.value) }
    }
    let changed = common.filter { $0 != .form }
    guard let meaning = changed.first else {
      guard common.count < max(before.count, after.count) else { return .form }
      return common.count == before.count ? .extended : common.count == after.count ? .reduced : .reworded
    }
    return changed.allSatisfy { $0 == meaning } ? meaning : .reworded
  }

  private static func demand(_ before: TargetValue, _ after: TargetValue) -> ChangeMeaning {
    switch after.relation(to: before) {
    case .same: .form
    case .stronger: .raised
    case .weaker: .lowered
    case .aspirationAgainstBinding: after.isAspiration ? .relaxed : .tightened
    case .independent, .contradictory: .reworded
    case .otherUnit: .otherUnit
    }
  }

  // MARK: - Outputs

  /// More or fewer of the same products: 03 kỳ/tháng for 02; nil where other words differ than the counts.
  private func counts(_ old: String, _ new: String) -> ChangeMeaning? {
    let (oldText, newText) = (phrasing.expanded(old), phrasing.expanded(new))
    let (before, after) = (ProductCount.products(in: oldText), ProductCount.products(in: newText))
    func words(_ text: String, ofFigures: Bool) -> [Substring] {
      // A full stop is part of a figure: 20.000.
      ComparisonText.key(text).split { !($0.isLetter || $0.isNumber || $0 == ".") }
        .filter { ($0.first?.isNumber ?? false) == ofFigures }
    }
    guard !before.isEmpty, before.count == after.count,
      words(oldText, ofFigures: false) == words(newText, ofFigures: false),
      // A figure that counts no product ("giai đoạn 2025") would change unseen.
      words(oldText, ofFigures: true).count == before.count
    else { return nil }
    let changes = zip(before, after).filter { $0.count != $1.count }.map { $0.count < $1.count }
    guard let isMore = changes.first else { return .form }
    return changes.allSatisfy { $0 == isMore } ? (isMore ? .raised : .lowered) : nil
  }

  // MARK: - Money

  private func budget(_ old: FieldValue, _ new: FieldValue) -> ChangeMeaning {
    let (before, after) = (Self.budget(old), Self.budget(new))
    if let left = before.money, let right = after.money, left != right {
      return left < right ? .raised : .lowered
    }
    switch (before.amount, after.amount) {
    case (nil, .some): return .extended
    case (.some, nil): return .reduced
    default: break
    }
    switch BudgetComparison(left: before, right: after, phrasing: phrasing).relation {
    case .same, .form: return sourcesDiffer(before, after) ? .otherSource : .form
    default: return .otherSource
    }
  }

  private func sourcesDiffer(_ before: Budget, _ after: Budget) -> Bool {
    ComparisonText.key(phrasing.expanded(before.source?.string ?? ""))
      != ComparisonText.key(phrasing.expanded(after.source?.string ?? ""))
  }

  private static func budget(_ value: FieldValue) -> Budget {
    func text(_ key: String) -> Text? {
      value.texts.first { $0.hasPrefix(key) }.map { Text(String($0.dropFirst(key.count))) }
    }
    let amount = text("amount: ")
    return Budget(amount: amount, money: amount.flatMap { Money($0.string) }, source: text("source: "))
  }

  // MARK: - Documents

  private mutating func documents(_ old: FieldValue, _ new: FieldValue) -> ChangeMeaning {
    let (before, after) = (Set(old.texts.flatMap { keys($0) }), Set(new.texts.flatMap { keys($0) }))
    if before == after { return .form }
    if before.isSubset(of: after) { return .extended }
    if after.isSubset(of: before) { return .reduced }
    return .replaced
  }

  private mutating func keys(_ text: String) -> [String] {
    let documents = meaning.documents(in: text)
    guard !documents.isEmpty else { return [ComparisonText.key(text)] }
    return documents.map { ([$0.key] + $0.positions.map(\.description)).joined(separator: " ") }
  }

  // MARK: - Words

  /// What of two texts differs, word by word.
  mutating func difference(_ old: String, _ new: String) -> TextDifference {
    wording.difference(old, new)
  }
}
