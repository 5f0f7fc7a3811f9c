/// Finds what a merged plan still leaves open: fields that hold candidates instead of a value.
struct OpenConflictRule {
  let plan: Plan

  func findings() -> [Finding] {
    plan.tasks.flatMap { item in item.conflicts.map { finding($0, item.headline) } }
      + plan.targets.flatMap { item in item.conflicts.map { finding($0, item.headline) } }
      + plan.reports.flatMap { item in item.conflicts.map { finding($0, item.headline) } }
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
      message = Message(.openItemStays, ["title": .text(title)])
    }
    return Finding(
      .openConflict,
      message,
      at: Place(file: plan.file, range: conflict.range),
      remedies: [Message(.decideOrEdit)],
      fingerprint: conflict.id
    )
  }
}
