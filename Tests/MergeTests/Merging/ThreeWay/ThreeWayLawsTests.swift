import Foundation
import RevisionSamples
import TestSupport
import Testing

@testable import Merge

@Suite("Laws of three-way merges")
struct ThreeWayLawsTests {
  /// Plans as people write them: comments, blank lines, other line ends.
  private func written(_ plan: CorpusPlan, seed: UInt64) -> String {
    var random = CorpusRandom(seed: seed)
    var text = ""
    for line in plan.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("      - id: ") {
        if random.chance(0.2) { text += "\n" }
        if random.chance(0.3) { text += "      # ghi chú \(random.below(100))\n" }
      }
      text += line + (random.chance(0.05) && line.contains(": ") ? "  # bên lề" : "") + "\n"
    }
    return random.chance(0.2) ? text.replacing("\n", with: "\r\n") : text
  }

  /// Every third pair of versions has whole titles written anew, so that nobody can know which task is which; another
  /// third has targets, duties and paragraphs.
  private func kinds(_ seed: UInt64) -> [CorpusMerge.Edit] {
    [CorpusMerge.Edit.doubtful, CorpusMerge.Edit.usual, CorpusMerge.Edit.everywhere][Int(seed % 3)]
  }

  @Test("a side that changed nothing gives way to the other byte for byte", arguments: 0..<UInt64(40))
  func oneSide(seed: UInt64) throws {
    let versions = CorpusMerge(seed: 50_000 + seed, kinds: kinds(seed))
    let (base, one) = (versions.base.text, written(versions.ours, seed: seed))
    // As written, and without the short cut for equal bytes.
    #expect(try MergeTexts.merge(base, one, base).text == one)
    #expect(try MergeTexts.merge(base, one, one).text == one)
    let other = versions.ours.text
    let taken = try MergedContent(MergeTexts.merge(base, base, other).text)
    #expect(try taken == MergedContent(other))
  }

  @Test("it is the same whichever side is called ours, but for the labels", arguments: 0..<UInt64(60))
  func symmetry(seed: UInt64) throws {
    let versions = CorpusMerge(seed: 70_000 + seed, kinds: kinds(seed))
    let (base, ours, theirs) = (versions.base.text, versions.ours.text, versions.theirs.text)
    let one = try MergeTexts.merge(base, ours, theirs)
    let other = try MergeTexts.merge(base, theirs, ours)
    #expect(one.open.sorted() == other.open.sorted())
    #expect(try MergedContent(one.text) == MergedContent(other.text, exchanged: true))
  }

  @Test(
    "from an open merge that two settled in different ways, the same questions come again",
    arguments: 0..<UInt64(60)
  )
  func openBase(seed: UInt64) throws {
    // As git merges the common ancestors of a criss-cross.
    let versions = CorpusMerge(seed: 110_000 + seed, kinds: kinds(seed))
    let merged = try MergeTexts.merge(versions.base.text, versions.ours.text, versions.theirs.text)
    guard !merged.open.isEmpty else { return }
    let ours = try settled(merged.text, as: .ours, else: .theirs)
    let theirs = try settled(merged.text, as: .theirs, else: .ours)
    let again = try MergeTexts.merge(merged.text, ours, theirs)
    // What stands in a section that may go is asked one by one.
    #expect(again.open.count >= merged.open.count)
    #expect(
      try MergedContent(again.text, withMarks: false) == MergedContent(merged.text, withMarks: false)
    )
    // Settled alike, nothing is asked.
    let alike = try MergeTexts.merge(merged.text, ours, ours)
    #expect(alike.open.isEmpty)
    #expect(alike.text == ours)
  }

  /// A merged plan with every conflict settled by one side, or by the other where that one cannot.
  private func settled(_ text: String, as choice: ConflictChoice, else other: ConflictChoice) throws -> String
  {
    var resolver = ConflictResolver(try YAMLReader().read(Array(text.utf8), file: "merged.yaml"))
    while let name = resolver.open.first {
      do { try resolver.settle([name], as: choice) } catch { try resolver.settle([name], as: other) }
    }
    return String(decoding: resolver.bytes, as: UTF8.self)
  }

  @Test("untouched lines of ours keep their bytes, and the result is a plan", arguments: 0..<UInt64(40))
  func untouched(seed: UInt64) throws {
    let versions = CorpusMerge(seed: 90_000 + seed)
    let ours = written(versions.ours, seed: seed)
    let merged = try MergeTexts.merge(versions.base.text, ours, versions.theirs.text).text
    let result = PlanDecoder(agencies: AgencyDirectory()).decode(
      try YAMLReader().read(Array(merged.utf8), file: "merged.yaml")
    )
    #expect(result.plan != nil)
    // Comments are in no tree: whatever stands in ours and is about no deleted task is there.
    let changes = merged.split(separator: "\n").difference(from: ours.split(separator: "\n"))
    #expect(changes.removals.count <= 60)
    let lost = Set(ours.split(separator: "\n").filter { $0.contains("# bên lề") }).subtracting(
      merged.split(separator: "\n")
    )
    let gone = changes.removals.count
    #expect(lost.count <= gone)
  }

  @Test(
    "the sample plans keep the laws",
    arguments: ["e-service", "digital-transformation", "reform-communication"]
  )
  func samples(name: String) throws {
    let base = try Repository.text("plans/2025/\(name).yaml")
    let edited = base.replacing("Quý II/2025", with: "Quý III/2025").replacing(
      "Thường xuyên",
      with: "Hằng tháng"
    )
    #expect(try MergeTexts.merge(base, edited, base).text == edited)
    #expect(try MergeTexts.merge(base, base, edited).text == edited)
    #expect(try MergeTexts.merge(base, edited, edited).text == edited)
  }
}

/// What a merged plan says, as a set of tasks: places in lists and the labels of sides apart.
private struct MergedContent: Equatable {
  var tasks: [String]

  init(_ text: String, exchanged: Bool = false, withMarks: Bool = true) throws {
    let document = try YAMLReader().read(Array(text.utf8), file: "merged.yaml")
    let plan = PlanDecoder(agencies: AgencyDirectory()).decode(document).plan
    tasks =
      plan?.tasks.map { task in
        let fields = PlanTask.fields.filter { $0 != .after }.map { field -> String in
          guard let conflict = task.conflicts.first(where: { $0.field == field }) else {
            return task.texts(of: field).sorted().joined(separator: "|")
          }
          let sides = [conflict.ours?.texts ?? [], conflict.theirs?.texts ?? []]
          return (exchanged ? sides.reversed() : sides).map { $0.joined(separator: "|") }.joined(
            separator: "<>"
          )
        }
        let mark = task.conflicts.first { $0.field == nil }
        var by = mark?.deletedBy ?? (mark == nil ? "" : "moved")
        if exchanged, by != "moved" { by = by == "ours" ? "theirs" : by == "theirs" ? "ours" : by }
        let isMoved = mark != nil && mark?.deletedBy == nil
        let section = isMoved ? "" : plan?.sections[task.section].number?.written ?? ""
        return section + " " + (withMarks ? by : "") + " " + fields.joined(separator: "; ")
      }.sorted() ?? []
  }
}
