/// Finds tasks that wait for something due later, and tasks that wait for one another.
struct DependencyRule {
  let plan: Plan
  private let positions: [String: Int]

  init(_ plan: Plan) {
    self.plan = plan
    positions = Dictionary(plan.tasks.enumerated().map { ($1.id.string, $0) }) { first, _ in first }
  }

  func findings() -> [Finding] { late + cycles }

  // MARK: - Due later

  private var late: [Finding] {
    plan.tasks.flatMap { task in
      task.after.compactMap { reference in
        positions[reference.string].flatMap { late(task, waitingFor: plan.tasks[$0]) }
      }
    }
  }

  /// Work that recurs has no last day that others could wait for.
  private func late(_ task: PlanTask, waitingFor other: PlanTask) -> Finding? {
    guard let due = task.due, let otherDue = other.due, let deadline = due.deadline,
      let otherDeadline = otherDue.deadline, deadline.recurrence == nil, otherDeadline.recurrence == nil,
      let end = deadline.end, let otherEnd = otherDeadline.end, otherEnd > end
    else { return nil }
    return Finding(
      .dependencyConflict,
      Message(
        .waitsForLater,
        [
          "due": .text(due.text.string), "other": .text(other.title.string),
          "later": .text(otherDue.text.string),
        ]
      ),
      at: Place(file: plan.file, range: due.text.range),
      because: [
        Message(.endsOn, ["text": .text(due.text.string), "day": .text(end.official)]),
        Message(.endsOn, ["text": .text(otherDue.text.string), "day": .text(otherEnd.official)]),
      ],
      remedies: [Message(.reorderDues)],
      notes: [Finding.Note(Message(.waitedForHere), at: Place(file: plan.file, range: otherDue.text.range))],
      fingerprint: FindingIdentity.make(
        Term.after.rawValue,
        .dependencyConflict,
        sides: [
          [plan.id.string, task.title.string, due.text.string],
          [plan.id.string, other.title.string, otherDue.text.string],
        ]
      )
    )
  }

  // MARK: - Cycles

  /// Every circle of tasks once, found by following `after` from each task that was not seen before.
  private var cycles: [Finding] {
    var state = [Int](repeating: 0, count: plan.tasks.count)
    var findings: [Finding] = []
    for start in plan.tasks.indices where state[start] == 0 {
      var path: [(task: Int, next: Int)] = [(start, 0)]
      state[start] = 1
      while let (task, next) = path.last {
        let after = plan.tasks[task].after
        guard next < after.count else {
          state[task] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        guard let target = positions[after[next].string] else { continue }
        if state[target] == 1, let first = path.firstIndex(where: { $0.task == target }) {
          findings.append(cycle(path[first...].map(\.task)))
        } else if state[target] == 0 {
          state[target] = 1
          path.append((target, 0))
        }
      }
    }
    return findings
  }

  private func cycle(_ members: [Int]) -> Finding {
    let tasks = members.sorted().map { plan.tasks[$0] }
    return Finding(
      .dependencyConflict,
      Message(.waitInCircle, ["tasks": .list(tasks.map { "“\($0.title.string)”" })]),
      at: Place(file: plan.file, range: tasks[0].after.first?.range ?? tasks[0].range),
      severity: .error,
      remedies: [Message(.breakCircle)],
      notes: tasks.dropFirst().map { task in
        Finding.Note(
          Message(.waitsToo, ["title": .text(task.title.string)]),
          at: Place(file: plan.file, range: task.after.first?.range ?? task.range)
        )
      },
      fingerprint: FindingIdentity.make(
        Term.after.rawValue,
        .dependencyConflict,
        sides: tasks.map { [plan.id.string, $0.title.string] }
      )
    )
  }
}
