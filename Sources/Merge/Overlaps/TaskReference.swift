/// Names a task among the plans of a run by position: the index of its plan and its index in `Plan.tasks`.
public struct TaskReference: Hashable, Comparable, Sendable {
  private var storedPlan: Int32
  private var storedTask: Int32

  public init(plan: Int, task: Int) {
    storedPlan = Int32(clamping: plan)
    storedTask = Int32(clamping: task)
  }

  public var plan: Int { Int(storedPlan) }
  public var task: Int { Int(storedTask) }

  public static func < (left: TaskReference, right: TaskReference) -> Bool {
    (left.storedPlan, left.storedTask) < (right.storedPlan, right.storedTask)
  }
}

extension [Plan] {
  /// The task that a reference names.
  public subscript(reference: TaskReference) -> PlanTask { self[reference.plan].tasks[reference.task] }
}
