import RevisionSamples
import Testing

@testable import Merge

@Suite("Comments of theirs in three-way merges")
struct CommentMergeTests {
  private static let base = """
    # Bản dự thảo
    format: plan/1
    plan:
      id: p
      kind: other
      title: Kế hoạch # tạm
      year: 2025
    sections:
      # nhóm một
      - number: I
        title: Nhiệm vụ
        tasks:
          - id: t-1
            title: Tập huấn kỹ năng số
            due: Quý II/2025
            support:
              - Sở Nội vụ
              - Sở Y tế
          # việc hai
          - id: t-2
            title: Công khai thủ tục hành chính
            due: Quý IV/2025  # xem lại

    """

  private static func edited(_ changes: (String, String)...) -> String {
    changes.reduce(base) { $0.replacing($1.0, with: $1.1) }
  }

  private func merge(_ ours: String, _ theirs: String) throws -> (text: String, notes: [Finding]) {
    let result = try MergeTexts.result(Self.base, ours, theirs)
    return (String(decoding: result.bytes, as: UTF8.self), result.notes)
  }

  @Test("what theirs alone commented is in the result, wherever it stands")
  func taken() throws {
    let ours = Self.edited(("kỹ năng số", "kỹ năng an toàn"), ("Sở Y tế", "Công an tỉnh"))
    let comments: [(String, String)] = [
      ("# Bản dự thảo", "# Bản dự thảo lần hai\n# gửi các sở"), ("# tạm", "# đã thống nhất"),
      ("  # nhóm một\n", ""), ("- id: t-1\n", "- id: t-1  # mới\n"),
      ("        due: Quý II/", "        # theo Công văn 12\n        due: Quý II/"),
      ("support:\n", "support: # phối hợp\n"), ("- Sở Nội vụ", "- Sở Nội vụ # chủ trì phần một"),
      ("# việc hai", "# việc hai, làm trước"), ("  # xem lại", ""),
    ]
    var theirs = Self.base
    var both = ours
    for (old, new) in comments {
      theirs = theirs.replacing(old, with: new)
      both = both.replacing(old, with: new)
    }
    let merged = try merge(ours, theirs + "# hết\n")
    #expect(merged.text == both + "# hết\n")
    #expect(merged.notes == [])
  }

  @Test("a comment beside a field whose value changes too is that of the side that changed it")
  func besideChanges() throws {
    let ours = Self.edited(("Công khai thủ tục", "Niêm yết thủ tục"))
    let theirs = Self.edited(("Quý IV/2025  # xem lại", "Quý III/2025  # đã xem"))
    let merged = try merge(ours, theirs)
    #expect(merged.text == ours.replacing("Quý IV/2025  # xem lại", with: "Quý III/2025  # đã xem"))
  }

  @Test("where both changed a comment, that of ours stays and that of theirs is told with its place")
  func both() throws {
    let ours = Self.edited(("# việc hai", "# việc hai (ưu tiên)"))
    let theirs = Self.edited(("# việc hai", "# việc hai (hoãn)"))
    let merged = try merge(ours, theirs)
    let location = SourceLocation(line: 19, column: 7)
    #expect(merged.text == ours)
    #expect(
      merged.notes == [
        Finding(
          .mergeComment,
          Message(.mergeComment, ["text": "# việc hai (hoãn)"]),
          at: Place(file: "theirs.yaml", range: SourceRange(start: location, end: location)),
          remedies: [Message(.mergeCommentByHand)]
        )
      ]
    )
    // The same words from both are no conflict.
    #expect(try merge(ours, ours).notes == [])
  }

  @Test("what looks like a comment inside a text is none")
  func textsWithSigns() throws {
    let base = Self.base.replacing(
      "due: Quý IV/2025  # xem lại",
      with: "detail: |\n          một\n          # hai"
    )
    let ours = base.replacing("Quý II/2025", with: "Quý III/2025")
    let theirs = base.replacing("# hai", with: "# ba")
    let result = try MergeTexts.result(base, ours, theirs)
    #expect(String(decoding: result.bytes, as: UTF8.self) == ours.replacing("# hai", with: "# ba"))
    #expect(result.notes == [])
  }

  @Test(
    "comments that theirs wrote anew are all there, and nothing else of ours changes",
    arguments: 0..<UInt64(30)
  )
  func laws(seed: UInt64) throws {
    let kinds: [CorpusMerge.Edit] = [.due, .lead, .output, .reorder, .heading]
    let versions = CorpusMerge(seed: 400_000 + seed, kinds: kinds)
    // Tasks that ours added have comments that theirs never saw.
    guard versions.ours.tasks.count == versions.base.tasks.count else { return }
    let base = commented(versions.base, salt: 1)
    let ours = commented(versions.ours, salt: 1)
    let theirs = commented(versions.base, salt: 2)
    let merged = String(decoding: try MergeTexts.result(base, ours, theirs).bytes, as: UTF8.self)
    #expect(comments(merged).sorted() == comments(theirs).sorted())
    #expect(bare(merged) == bare(ours))
  }

  /// The plan with comments above and in its tasks; which and where depends on the task, the field and the salt alone.
  private func commented(_ plan: CorpusPlan, salt: UInt64) -> String {
    var text = ""
    var task = ""
    for line in plan.text.split(separator: "\n") {
      let isTask = line.hasPrefix("      - id: ")
      if isTask { task = String(line) }
      guard isTask || line.hasPrefix("        "), let key = line.firstIndex(of: ":"),
        !line.contains("support")
      else {
        text += line + "\n"
        continue
      }
      let seed = (task + line[..<key]).utf8.reduce(salt) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
      var random = CorpusRandom(seed: seed)
      let indent = isTask ? "      " : "        "
      if random.chance(0.2) { text += indent + "# trên \(salt)-\(random.below(1000))\n" }
      text += line + (random.chance(0.2) ? "  # bên \(salt)-\(random.below(1000))" : "") + "\n"
    }
    return text
  }

  private func comments(_ text: String) -> [Substring] {
    text.split(separator: "\n").compactMap { line in
      line.firstRange(of: "# ").map { line[$0.lowerBound...] }
    }
  }

  private func bare(_ text: String) -> [Substring] {
    text.split(separator: "\n").compactMap { line in
      var line = line.firstRange(of: "# ").map { line[..<$0.lowerBound] } ?? line
      while line.last == " " { line.removeLast() }
      return line.isEmpty ? nil : line
    }
  }
}
