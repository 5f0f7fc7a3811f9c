import RevisionSamples
import Testing

@testable import Merge

@Suite("Conflicts between markers")
struct MarkedConflictsTests {
  /// The parts of a text with markers.
  private enum Part: Int {
    case ours, base, theirs
  }

  /// What a person gets who keeps one part everywhere.
  private func keeping(_ part: Part, of text: String) -> String {
    var current: Part?
    var kept = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      switch line {
      case "<<<<<<< ours": current = .ours
      case "||||||| base": current = .base
      case "=======": current = .theirs
      case ">>>>>>> theirs": current = nil
      default: if current == nil || current == part { kept += line + "\n" }
      }
    }
    return kept
  }

  private func marked(_ result: ThreeWayMerge.Result) throws -> (text: String, conflicts: [Finding]) {
    let marked = try MarkedConflicts(result, file: "plan.yaml").merged(LineMerge())
    return (String(decoding: marked.bytes, as: UTF8.self), marked.conflicts)
  }

  private func settled(_ bytes: [UInt8], as choice: ConflictChoice) throws -> YAMLContent {
    var resolver = ConflictResolver(try YAMLReader().read(bytes, file: "plan.yaml"))
    try resolver.settle([], as: choice)
    return YAMLContent(try YAMLReader().read(resolver.bytes, file: "plan.yaml").root)
  }

  /// What leads to conflicts about what is said; those about places stay values.
  private static let kinds: [CorpusMerge.Edit] = [
    .due, .lead, .word, .output, .heading, .removal, .removal, .removeSection, .target, .duty, .paragraph,
  ]

  private func merges(_ seeds: Range<UInt64>) throws -> [ThreeWayMerge.Result] {
    try seeds.compactMap { seed in
      let versions = CorpusMerge(seed: seed, edits: 6, kinds: Self.kinds)
      let result = try MergeTexts.result(versions.base.text, versions.ours.text, versions.theirs.text)
      let isAboutPlaces = result.conflicts.contains { $0.message.key == .mergeConflictMoved }
      return result.conflicts.isEmpty || isAboutPlaces ? nil : result
    }
  }

  @Test("who keeps one side's parts gets what resolve makes of that side")
  func parts() throws {
    let merges = try merges(130_000..<130_120)
    #expect(merges.count > 20)
    for result in merges {
      let text = try marked(result).text
      for (part, choice) in [(Part.ours, ConflictChoice.ours), (.theirs, .theirs)] {
        let kept = try YAMLReader().read(Array(keeping(part, of: text).utf8), file: "plan.yaml")
        #expect(try YAMLContent(kept.root) == settled(result.bytes, as: choice))
      }
    }
  }

  @Test("every conflict is told at the markers that its field or item stands between")
  func places() throws {
    for result in try merges(140_000..<140_120) {
      let (text, conflicts) = try marked(result)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(conflicts.map(\.fingerprint) == result.conflicts.map(\.fingerprint))
      for finding in conflicts {
        let start = finding.place.range.start.line - 1
        #expect(lines[start] == "<<<<<<< ours")
        for note in finding.notes {
          #expect(
            ["<<<<<<< ours", "||||||| base", "======="].contains(lines[note.place.range.start.line - 1])
          )
        }
        let region = lines[start...].prefix { $0 != ">>>>>>> theirs" }.joined(separator: "\n")
        // Of a text in several lines, only those stand between markers that differ.
        guard case .term(let field)? = finding.message.arguments["field"], field != .text else { continue }
        #expect(region.contains(field.rawValue + ":"), "\(region)")
      }
    }
  }

  @Test("an item that one side deleted stands as the base had it, and as the other side has it")
  func deletion() throws {
    let base = MergeTexts.plan("title: Tập huấn kỹ năng số\ndue: Quý II/2025", "title: Phát tờ rơi")
    let ours =
      MergeTexts.head
      + "  - number: I\n    title: Nhiệm vụ\n    tasks:\n      - id: t-2\n        title: Phát tờ rơi\n"
    let result = try MergeTexts.result(base, ours, base.replacing("Quý II", with: "Quý III"))
    let (text, conflicts) = try marked(result)
    #expect(
      text == MergeTexts.head + """
          - number: I
            title: Nhiệm vụ
            tasks:
        <<<<<<< ours
        ||||||| base
              - id: t-1
                title: Tập huấn kỹ năng số
                due: Quý II/2025
        =======
              - id: t-1
                title: Tập huấn kỹ năng số
                due: Quý III/2025
        >>>>>>> theirs
              - id: t-2
                title: Phát tờ rơi

        """
    )
    #expect(conflicts.map(\.place.range.start) == [SourceLocation(line: 11, column: 1)])
    #expect(conflicts[0].remedies.map(\.key) == [.mergeEditMarkers])
  }

  @Test("a conflict about a place stays a value, and is told where it stands")
  func move() throws {
    func plan(_ places: [[Int]]) -> String {
      MergeTexts.head
        + places.enumerated().map { index, tasks in
          "  - number: \"\(index + 1)\"\n    title: Nhóm \(index + 1)\n    tasks:\n"
            + tasks.map {
              "      - id: t-\($0)\n        title: Việc thứ \($0) của kế hoạch\n        due: Quý \($0)\n"
            }.joined()
        }.joined()
    }
    let result = try MergeTexts.result(
      plan([[1, 2], [3], [4]]),
      plan([[1], [3, 2], [4]]),
      plan([[1], [3], [4, 2]])
    )
    #expect(result.conflicts.map(\.message.key) == [.mergeConflictMoved])
    let (text, conflicts) = try marked(result)
    #expect(text == String(decoding: result.bytes, as: UTF8.self))
    let line = try #require(conflicts.first).place.range.start.line
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].contains(
        conflicts[0].fingerprint
      )
    )
  }
}
