/// Finds what a merged plan still leaves open: fields that hold candidates instead of a value.
struct OpenConflictRule {
  let plan: Plan

  func findings() -> [Finding] {
    plan.conflicts.map { finding($0, plan.title.string) }
      + plan.sections.flatMap { item in
        item.conflicts.map { finding($0, item.title?.string ?? item.number?.written ?? "") }
      }
      + plan.tasks.flatMap { item in item.conflicts.map { finding($0, item.headline) } }
      + plan.targets.flatMap { item in item.conflicts.map { finding($0, item.headline) } }
      + plan.reports.flatMap { item in item.conflicts.map { finding($0, item.headline) } }
  }

  /// What two versions of a plan disagree about is settled in the file, what plans do in decisions.
  private func remedy(_ conflict: OpenConflict) -> Message {
    let names: [String: Message.Argument] = [
      "file": .text(ShellWord.quoted(plan.file)), "id": .text(conflict.id),
    ]
    // After a merge of plans candidates come from them.
    if conflict.candidates.contains(where: { $0.from == "ours" || $0.from == "theirs" }) {
      return Message(.mergeResolveValue, names)
    }
    let isOfVersions = conflict.field == nil || conflict.ours != nil || conflict.theirs != nil
    return isOfVersions ? Message(.mergeResolve, names) : Message(.decideOrEdit)
  }

  private func finding(_ conflict: OpenConflict, _ title: String) -> Finding {
    let values =
      conflict.candidates.map(\.value.line) + [conflict.ours, conflict.theirs].compactMap { $0?.line }
    let message: Message
    if let field = conflict.field {
      message = Message(
        .openConflictStays,
        [
          "field": .term(field), "title": .text(title),
          "values": .list(values.filter { !$0.isEmpty }.map { "“\($0)”" }),
        ]
      )
    } else {
      let key: MessageKey = conflict.deletedBy == nil ? .mergeConflictMoved : .openItemStays
      message = Message(key, ["title": .text(title)])
    }
    return Finding(
      .openConflict,
      message,
      at: Place(file: plan.file, range: conflict.range),
      remedies: [remedy(conflict)],
      fingerprint: conflict.id
    )
  }
}
