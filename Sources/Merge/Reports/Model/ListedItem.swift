/// An item of a plan as reports name it: whose it is, where it stands, and its first words.
public struct ListedItem: Hashable, Sendable {
  public var plan: String
  /// The item's id in its plan.
  public var id: String
  /// The task's title, the target's indicator or the report's content, as worded.
  public var title: String
  /// `điểm a khoản 4 Mục VI`; empty where it has none.
  public var address: String
  public var place: Place

  public init(plan: String, id: String, title: String, address: String, place: Place) {
    self.plan = plan
    self.id = id
    self.title = title
    self.address = address
    self.place = place
  }

  /// `e-service-2025/es-01`, unique in a workspace.
  public var name: String { "\(plan)/\(id)" }
}

extension ListedItem {
  /// A task of one of the plans.
  public init(task reference: TaskReference, in plans: [Plan]) {
    let plan = plans[reference.plan]
    self.init(plan.tasks[reference.task], of: plan)
  }

  /// A task of a plan.
  public init(_ task: PlanTask, of plan: Plan) {
    self.init(
      plan: plan.id.string,
      id: task.id.string,
      title: task.title.string,
      address: plan.address(of: task).description,
      place: Place(file: plan.file, range: task.range)
    )
  }
}
