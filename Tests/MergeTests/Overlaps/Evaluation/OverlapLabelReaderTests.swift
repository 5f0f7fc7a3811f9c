import Merge
import Testing

@Suite("Tables of judgements")
struct OverlapLabelReaderTests {
  private let header = "plan_a\ttask_a\tplan_b\ttask_b\tlabel\n"

  private func read(_ text: String) -> OverlapLabelReader.Reading {
    OverlapLabelReader(file: "labels.tsv").read(text)
  }

  private func problems(_ text: String) -> [String] {
    read(text).findings.map { "\($0.place) \($0.code.rawValue)" }
  }

  @Test("a pair a line, with its label")
  func pairs() {
    let reading = read(header + "p\ta\tq\tb\t3\np\ta\tp\tc\t0\n")
    #expect(reading.findings.isEmpty)
    #expect(!reading.labels.isComplete)
    #expect(
      reading.labels.pairs == [
        .init(a: .init(plan: "p", task: "a"), b: .init(plan: "q", task: "b"), label: 3),
        .init(a: .init(plan: "p", task: "a"), b: .init(plan: "p", task: "c"), label: 0),
      ]
    )
  }

  @Test("a task and its cluster a line: every pair is judged")
  func clusters() {
    let reading = read("plan\ttask\tcluster\np\ta\t7\np\tb\t7\n")
    #expect(reading.findings.isEmpty)
    #expect(reading.labels.isComplete)
    #expect(reading.labels.members.map(\.cluster) == ["7", "7"])
  }

  @Test("a byte order mark, line ends of Windows and empty lines change nothing")
  func dirt() {
    let clean = read(header + "p\ta\tq\tb\t3\n").labels.pairs
    let text = "\u{feff}" + header + "\n" + "p\ta\tq\tb\t3\n\n"
    #expect(read(text).labels.pairs == clean)
    #expect(read(text.replacing("\n", with: "\r\n")).labels.pairs == clean)
    #expect(read(text.replacing("\n", with: "\r\n")).findings.isEmpty)
  }

  @Test(
    "every bad line is told, at its place",
    arguments: [
      ("", ["labels.tsv:1:1 plan/format"]),
      ("plan_a,task_a,plan_b,task_b,label\n", ["labels.tsv:1:1 plan/format"]),
      ("plan_a\ttask_a\tplan_b\ttask_b\tlabel\nmột\ta\tq\n", ["labels.tsv:2:7 plan/wrong-type"]),
      ("plan_a\ttask_a\tplan_b\ttask_b\tlabel\np\ta\tq\tb\t3\tx\n", ["labels.tsv:2:9 plan/wrong-type"]),
      ("plan_a\ttask_a\tplan_b\ttask_b\tlabel\nmột\ta\tq\tb\t4\n", ["labels.tsv:2:11 plan/bad-value"]),
      ("plan_a\ttask_a\tplan_b\ttask_b\tlabel\np\ta\tq\tb\tx\n", ["labels.tsv:2:9 plan/bad-value"]),
      ("plan_a\ttask_a\tplan_b\ttask_b\tlabel\np\ta\tp\ta\t3\n", ["labels.tsv:2:5 plan/bad-value"]),
      (
        "plan_a\ttask_a\tplan_b\ttask_b\tlabel\n\nx\np\ta\tq\tb\t-1\n",
        ["labels.tsv:3:1 plan/wrong-type", "labels.tsv:4:9 plan/bad-value"]
      ),
    ]
  )
  func badLines(text: String, expected: [String]) { #expect(problems(text) == expected) }

  @Test("tasks and plans that are not there are told once, where they are named first")
  func unknown() {
    let labels = read(header + "p\tt1\tp\tt9\t3\np\tt9\tz\tt1\t0\np\tt2\tp\tt1\t1\n").labels
    let findings = labels.unknownTasks(in: [WorkPlans.plan("p", ["một", "hai"])])
    #expect(findings.map { "\($0.place)" } == ["labels.tsv:2:6", "labels.tsv:3:6"])
    #expect(findings.map(\.message.key) == [.judgedTaskMissing, .judgedPlanMissing])
  }
}
