/// Finds the places of a draft again after it was amended, and tells what changed there.
struct DraftComparison {
  private let before: Plan
  private let after: Plan
  private let sections: [Int: Int]
  private let keysBefore: [String]

  init(_ draft: AmendedDraft) {
    before = draft.before
    after = draft.after
    keysBefore = draft.before.sectionKeys
    let keys = Dictionary(draft.after.sectionKeys.enumerated().map { ($1, $0) }) { first, _ in first }
    var sections: [Int: Int] = [:]
    for (index, key) in keysBefore.enumerated() { sections[index] = keys[key] }
    self.sections = sections
  }

  /// Where something is now; nil where it is gone.
  func place(of place: PlanPlace) -> PlanPlace? {
    switch place {
    case .document: return .document
    case .section(let index): return sections[index].map { .section($0) }
    case .task: return after.tasks.firstIndex { isItem($0.id, place) }.map { .task($0) }
    case .target: return after.targets.firstIndex { isItem($0.id, place) }.map { .target($0) }
    case .report: return after.reports.firstIndex { isItem($0.id, place) }.map { .report($0) }
    case .paragraph(let index): return paragraph(index).map { .paragraph($0) }
    }
  }

  private func isItem(_ id: Text, _ place: PlanPlace) -> Bool { before.identifier(of: place) == id.string }

  /// A paragraph with the same words, else the one at its place.
  private func paragraph(_ index: Int) -> Int? {
    let old = before.paragraphs[index]
    guard let section = sections[old.section] else { return nil }
    let now = after.paragraphs.indices.filter { after.paragraphs[$0].section == section }
    if let same = now.first(where: { after.paragraphs[$0].text.string == old.text.string }) { return same }
    let count = before.paragraphs.count { $0.section == old.section }
    return now.count >= count ? now.first { after.paragraphs[$0].ordinal == old.ordinal } : nil
  }

  /// What a change came to.
  func changes(_ edit: DraftEdit) -> [AmendedPoint.Change] {
    switch edit.action {
    case .set, .replaceEntry, .budget, .words, .append:
      guard let field = edit.field, let now = place(of: edit.place) else { return [] }
      var change = change(.field, edit.place, now)
      change.field = field
      change.textsBefore = before.texts(of: field, at: edit.place)
      change.textsAfter = after.texts(of: field, at: now)
      return [change]
    case .move:
      return [change(.move, edit.place, place(of: edit.place))]
    case .delete:
      var change = change(.deletion, edit.place, nil)
      change.textsBefore = before.units(of: edit.place).map(\.text)
      return [change]
    case .addTask(let task, let id):
      let index = after.tasks.firstIndex { $0.id.string == id }
      return added(index.map { .task($0) }, task.texts(of: .title), id)
    case .addParagraph(let text):
      guard case .section(let old) = edit.place, let section = sections[old] else { return [] }
      let index = after.paragraphs.firstIndex { $0.section == section && $0.text.string == text }
      return added(index.map { .paragraph($0) }, [text], nil)
    }
  }

  private func change(_ kind: AmendedPoint.Change.Kind, _ old: PlanPlace?, _ now: PlanPlace?)
    -> AmendedPoint.Change
  {
    AmendedPoint.Change(
      kind: kind,
      plan: before.id.string,
      itemKind: (old ?? now ?? .document).kind,
      item: old.flatMap { before.identifier(of: $0) },
      before: old,
      after: now,
      field: nil,
      textsBefore: [],
      textsAfter: [],
      addressBefore: old.map { before.address(of: $0) },
      addressAfter: now.map { after.address(of: $0) }
    )
  }

  private func added(_ place: PlanPlace?, _ texts: [String], _ id: String?) -> [AmendedPoint.Change] {
    guard let place else { return [] }
    var change = change(.addition, nil, place)
    change.item = id
    change.textsAfter = texts
    return [change]
  }
}
