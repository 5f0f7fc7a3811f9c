import Testing

@testable import Merge

@Suite("Tasks that wait for others")
struct DependencyRuleTests {
  @Test(
    "are found where the other is due later",
    arguments: [
      ("12/2025", "Quý I/2026"), ("Quý II/2025", "Tháng 12/2025"), ("trước ngày 30/6/2025", "Quý III/2025"),
    ]
  )
  func late(due: String, other: String) throws {
    #expect(try findings(due, other).map(\.message.key) == [.waitsForLater])
  }

  @Test(
    "are fine where the other is due first, or a time is not known",
    arguments: [
      ("Quý III/2025", "Quý II/2025"), ("31/01/2026", "9/2025"), ("Quý II/2025", "Quý II/2025"),
      ("Quý II/2025", "Thường xuyên"), ("Sau khi Nghị định được ban hành", "Quý II/2025"),
    ]
  )
  func sound(due: String, other: String) throws {
    #expect(try findings(due, other) == [])
  }

  @Test("in a circle are found once, with all of them")
  func circle() throws {
    var tasks = (1...4).map { SamplePlan.Task("t\($0)", "Việc số \($0)") }
    tasks[0].after = ["t2"]
    tasks[1].after = ["t3"]
    tasks[2].after = ["t1"]
    tasks[3].after = ["t1", "t2"]
    let findings = DependencyRule(try SamplePlan("a", tasks: tasks).plan()).findings()
    #expect(findings.map(\.message.key) == [.waitInCircle])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.notes.count == 2)
  }

  @Test("for themselves are a circle too")
  func own() throws {
    var task = SamplePlan.Task("t1")
    task.after = ["t1"]
    let findings = DependencyRule(try SamplePlan("a", tasks: [task]).plan()).findings()
    #expect(findings.map(\.message.key) == [.waitInCircle])
  }

  @Test("without a circle give none, however the lines cross")
  func acyclic() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<50 {
      var tasks = (0..<12).map { SamplePlan.Task("t\($0)", "Việc số \($0)") }
      for index in tasks.indices where index > 0 {
        tasks[index].after = (0..<index).filter { _ in Bool.random(using: &random) }.map { "t\($0)" }
      }
      tasks.shuffle(using: &random)
      #expect(DependencyRule(try SamplePlan("a", tasks: tasks).plan()).findings() == [])
    }
  }

  private func findings(_ due: String, _ other: String) throws -> [Finding] {
    var tasks = [SamplePlan.Task("t1", "Việc sau"), SamplePlan.Task("t2", "Việc trước")]
    tasks[0].due = due
    tasks[0].after = ["t2"]
    tasks[1].due = other
    return DependencyRule(try SamplePlan("a", tasks: tasks).plan()).findings()
  }
}
