import Testing

@testable import Merge

@Suite("Merges of paragraphs")
struct ParagraphMergeTests {
  private static func merge(_ base: [String], _ ours: [String], _ theirs: [String]) throws -> [String]? {
    func nodes(_ texts: [String]) throws -> [YAMLNode] {
      let text = YAMLWriter.write(.mapping([YAMLValue.Entry("text", .sequence(texts.map { .text($0) }))]))
      let root = try YAMLReader().read(Array(text.utf8), file: "p.yaml").root
      return root?.entry("text").map { Array($0.items) } ?? []
    }
    let merged = try ParagraphMerge(TextMerge()).merge(
      base: nodes(base),
      ours: nodes(ours),
      theirs: nodes(theirs)
    )
    return merged?.map { value in if case .text(let text) = value { text } else { "" } }
  }

  /// What one side made of the paragraphs of a base, by their places; new ones stand behind a place, -1 for the start.
  private struct Edits {
    var changed: [Int: String] = [:]
    var deleted: Set<Int> = []
    var added: [Int: String] = [:]

    init(_ side: String, count: Int, _ random: inout SplitMix, onlyChanges: [Int]? = nil) {
      for place in 0..<count {
        guard onlyChanges?.contains(place) ?? (Int.random(in: 0..<4, using: &random) == 0) else { continue }
        if onlyChanges != nil || Bool.random(using: &random) {
          changed[place] = "\(side) viết lại đoạn \(place)"
        } else {
          deleted.insert(place)
        }
      }
      guard onlyChanges == nil, Bool.random(using: &random) else { return }
      let place = Int.random(in: -1..<count, using: &random)
      added[place] = "\(side) thêm sau \(place)"
    }

    var touched: Set<Int> { deleted.union(changed.keys) }

    func applied(to base: [String]) -> [String] {
      (added[-1].map { [$0] } ?? [])
        + base.enumerated().flatMap { place, text in
          (deleted.contains(place) ? [] : [changed[place] ?? text]) + (added[place].map { [$0] } ?? [])
        }
    }
  }

  @Test("nothing is lost, doubled or resurrected, whatever both sides did", arguments: 0..<UInt64(120))
  func truth(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let base = (0..<6).map { "Đoạn \($0) của bản gốc" }
    let ours = Edits("Bên này", count: 6, &random)
    let theirs = Edits("Bên kia", count: 6, &random)
    let versions = (ours.applied(to: base), theirs.applied(to: base))
    let merged = try Self.merge(base, versions.0, versions.1)
    let other = try Self.merge(base, versions.1, versions.0)
    #expect((merged == nil) == (other == nil))
    #expect(merged?.sorted() == other?.sorted())
    // Deleted by both is no rivalry; changed by both, or deleted and changed, is.
    let rivals = ours.touched.intersection(theirs.touched).subtracting(
      ours.deleted.intersection(theirs.deleted)
    )
    if !rivals.isEmpty { #expect(merged == nil) }
    guard let merged else { return }
    let kept = base.enumerated().filter {
      !ours.touched.contains($0.offset) && !theirs.touched.contains($0.offset)
    }
    let written = [ours, theirs].flatMap { Array($0.changed.values) + Array($0.added.values) }
    #expect(merged.sorted() == (kept.map(\.element) + written).sorted())
  }

  @Test("changes of different paragraphs are both taken, in their places", arguments: 0..<UInt64(20))
  func apart(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let base = (0..<6).map { "Đoạn \($0) của bản gốc" }
    let places = (0..<6).shuffled(using: &random)
    let ours = Edits("Bên này", count: 6, &random, onlyChanges: Array(places[..<3]))
    let theirs = Edits("Bên kia", count: 6, &random, onlyChanges: Array(places[3...]))
    let merged = try Self.merge(base, ours.applied(to: base), theirs.applied(to: base))
    #expect(merged == (0..<6).map { ours.changed[$0] ?? theirs.changed[$0] ?? "" })
  }

  @Test("what both do to one paragraph is merged word by word, or asked")
  func both() throws {
    let base = ["Mục đích của kế hoạch năm nay", "Yêu cầu"]
    let ours = ["Mục đích chung của kế hoạch năm nay", "Yêu cầu"]
    #expect(
      try Self.merge(base, ours, ["Mục đích của kế hoạch năm 2025", "Yêu cầu"])
        == ["Mục đích chung của kế hoạch năm 2025", "Yêu cầu"]
    )
    #expect(try Self.merge(base, ours, ["Mục đích riêng của kế hoạch năm nay", "Yêu cầu"]) == nil)
    #expect(try Self.merge(base, ours, ["Yêu cầu"]) == nil)
    #expect(try Self.merge(base, base + ["Một"], base + ["Hai"]) == base + ["Một", "Hai"])
    #expect(try Self.merge(base, base + ["Một"], base + ["Một"]) == base + ["Một"])
  }

  @Test("a paragraph that both moved to different places, or one moved and the other deleted, is for people")
  func moves() throws {
    let base = ["Một", "Hai", "Ba", "Bốn", "Năm"]
    let (early, late) = (["Hai", "Ba", "Một", "Bốn", "Năm"], ["Hai", "Ba", "Bốn", "Năm", "Một"])
    #expect(try Self.merge(base, early, base) == early)
    #expect(try Self.merge(base, base, early) == early)
    #expect(try Self.merge(base, early, early) == early)
    #expect(try Self.merge(base, early, late) == nil)
    #expect(try Self.merge(base, late, Array(base.dropFirst())) == nil)
    #expect(try Self.merge(base, late, ["Một nữa"] + base.dropFirst()) == nil)
    // The same paragraph added by both at different places would stand twice.
    #expect(try Self.merge(base, ["Sáu"] + base, base + ["Sáu"]) == nil)
  }

  @Test("a move beside a deletion is not lost in another move")
  func moveBesideDeletion() throws {
    let base = ["Một", "Hai", "Ba", "Bốn"]
    let ours = ["Một", "Hai", "Bốn", "Ba"]
    let theirs = ["Một", "Ba", "Hai"]
    #expect(try Self.merge(base, ours, theirs) == nil)
    #expect(try Self.merge(base, theirs, ours) == nil)
  }

  @Test("a paragraph that came to the place of another does not get what the other side did to that")
  func inPlace() throws {
    let one = "Yêu cầu một cửa tại Bình Sơn phải kèm theo sổ tay cầm tay chỉ việc"
    let two = "Yêu cầu hộ tịch điện tử ở Ba Tơ và Mộ Đức phải kèm theo sổ tay cầm tay chỉ việc"
    let edited = two.replacing("cầm tay", with: "cầm theo")
    #expect(try Self.merge(["Đầu", two], ["Đầu", one], ["Đầu", edited]) == nil)
    #expect(try Self.merge(["Đầu", two], ["Đầu", edited], ["Đầu", one]) == nil)
  }

  @Test("paragraphs that are the lines of one text are merged as those of a list, blank lines and all")
  func lines() throws {
    func merge(_ base: String, _ ours: String, _ theirs: String) -> String? {
      ParagraphMerge(TextMerge()).merge(base: base, ours: ours, theirs: theirs)
    }
    let base = "Đoạn một\n\nĐoạn hai\nĐoạn ba\n"
    #expect(
      merge(base, "Đoạn một\n\nĐoạn ba\n", "Đoạn một\n\nĐoạn hai\nĐoạn ba của đoàn\n")
        == "Đoạn một\n\nĐoạn ba của đoàn\n"
    )
    #expect(
      merge(base, "Đầu\n" + base, "Đoạn số một\n\nĐoạn hai\nĐoạn ba\n\nCuối\n")
        == "Đầu\nĐoạn số một\n\nĐoạn hai\nĐoạn ba\n\nCuối\n"
    )
    #expect(merge(base, "Đoạn một\n\nĐoạn ba\n", "Đoạn một\n\nĐoạn hai khác\nĐoạn ba\n") == nil)
  }

  @Test("what both deleted or added in part the same is deleted or added once")
  func overlaps() throws {
    let base = ["Một", "Hai", "Ba", "Bốn", "Năm"]
    #expect(try Self.merge(base, ["Một", "Bốn", "Năm"], ["Một", "Hai", "Năm"]) == ["Một", "Năm"])
    #expect(
      try Self.merge(base, base + ["Sáu", "Bảy"], base + ["Sáu", "Tám"]) == base + ["Sáu", "Bảy", "Tám"]
    )
  }

  @Test(
    "a paragraph of a section that one side deleted and the other changed is a conflict in a plan that loads"
  )
  func plan() throws {
    func plan(_ paragraphs: String...) -> String {
      let list = paragraphs.map { "      - \($0)\n" }.joined()
      return MergeTexts.head + "  - number: I\n    title: Mục đích\n    text:\n" + list
    }
    let base = plan("Đoạn một nói về mục đích", "Đoạn hai")
    let ours = plan("Đoạn một nói về mục đích chung", "Đoạn hai")
    let theirs = plan("Đoạn hai")
    let merged = try MergeTexts.merge(base, ours, theirs)
    #expect(merged.open.count == 1)
    #expect(merged.open[0].hasPrefix("text-"))
    let document = try YAMLReader().read(Array(merged.text.utf8), file: "m.yaml")
    #expect(PlanDecoder(agencies: AgencyDirectory()).decode(document).plan != nil)
    for (side, version) in [(ConflictChoice.ours, ours), (.theirs, theirs)] {
      var resolver = ConflictResolver(document)
      try resolver.settle([], as: side)
      #expect(String(decoding: resolver.bytes, as: UTF8.self) == version)
    }
    #expect(
      try MergeTexts.merge(base, ours, plan("Đoạn một nói về mục đích", "Đoạn hai", "Đoạn ba")).open == []
    )
  }
}
