@testable import Merge

/// What is found about one task, or one plan, alone.
func findings(_ change: (inout SamplePlan.Task) -> Void) throws -> [Finding] {
  var task = SamplePlan.Task("t1")
  change(&task)
  return try findings(SamplePlan("a", tasks: [task]))
}

func findings(_ sample: SamplePlan) throws -> [Finding] {
  ConflictChecker(.reference([try sample.plan()]), overlaps: .empty).findings()
}

func codes(_ change: (inout SamplePlan.Task) -> Void) throws -> [FindingCode] {
  try findings(change).map(\.code)
}

func codes(_ sample: SamplePlan) throws -> [FindingCode] { try findings(sample).map(\.code) }
