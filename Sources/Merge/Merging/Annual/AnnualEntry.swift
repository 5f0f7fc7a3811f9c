/// One task of the annual plan under construction: the source tasks that became it, and where it goes.
struct AnnualEntry {
  /// In the order of the plans; more than one where they are the same work.
  let members: [TaskReference]
  var task: PlanTask
  /// The index of its heading in `AnnualOutline.nodes`.
  var node: Int
}
