/// Writes one task, its open conflicts in the place of their fields.
struct TaskEncoder {
  private let task: PlanTask

  init(_ task: PlanTask) { self.task = task }

  var value: YAMLValue {
    var members = Members()
    members.add("id", task.id)
    members.add("number", task.number.map { Text($0.written) }, task.conflicts, .number)
    members.add("title", task.title, task.conflicts, .title)
    members.add("detail", task.detail, task.conflicts, .detail)
    members.add("lead", task.lead?.isInherited == true ? nil : task.lead, task.conflicts, .lead)
    members.add("support", task.support, task.conflicts, .support)
    members.add("due", task.due?.text, task.conflicts, .due)
    members.add("output", task.output, task.conflicts, .output)
    members.add("audience", task.audience, task.conflicts, .audience)
    members.add("channel", task.channel, task.conflicts, .channel)
    members.add("budget", Members.conflict(task.conflicts, .budget) ?? task.budget.map(budget))
    members.add(
      "basis",
      Members.conflict(task.conflicts, .basis) ?? Members.texts(task.basis.map(\.text.string))
    )
    members.add("after", Members.texts(task.after.map(\.string)))
    members.addItemConflict(task.conflicts)
    members.add(task.trace)
    return members.mapping
  }

  private func budget(_ budget: Budget) -> YAMLValue {
    Members.budget(amount: budget.amount?.string, source: budget.source?.string)
  }
}
