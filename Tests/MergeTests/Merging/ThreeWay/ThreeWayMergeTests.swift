import Testing

@testable import Merge

@Suite("Three-way merges, situation by situation")
struct ThreeWayMergeTests {
  private static let task = "title: Tập huấn kỹ năng số cho cán bộ xã\nlead: Sở Nội vụ\ndue: Quý II/2025"

  private func edited(_ changes: (String, String)...) -> String {
    changes.reduce(Self.task) { $0.replacing($1.0, with: $1.1) }
  }

  @Test("different fields of one task are both taken")
  func otherFields() throws {
    let merged = try MergeTexts.merge(
      MergeTexts.plan(Self.task),
      MergeTexts.plan(edited(("Quý II", "Quý III"))),
      MergeTexts.plan(edited(("Sở Nội vụ", "Sở Tư pháp")))
    )
    #expect(merged.text == MergeTexts.plan(edited(("Quý II", "Quý III"), ("Sở Nội vụ", "Sở Tư pháp"))))
    #expect(merged.open == [])
  }

  @Test("one field changed in two ways is a conflict that stands in its place")
  func sameField() throws {
    let merged = try MergeTexts.merge(
      MergeTexts.plan(Self.task),
      MergeTexts.plan(edited(("Quý II/2025", "Quý III/2025"))),
      MergeTexts.plan(edited(("Quý II/2025", "30/6/2025")))
    )
    #expect(
      merged.text
        == MergeTexts.plan(
          edited(
            (
              "due: Quý II/2025",
              "due:\n  conflict: \(merged.open[0])\n  base: Quý II/2025\n  ours: Quý III/2025\n  theirs: 30/6/2025"
            )
          )
        )
    )
    #expect(merged.open.count == 1)
    #expect(merged.open[0].hasPrefix("due-"))
  }

  @Test("two edits of different words in one title are both taken, edits of the same word are a conflict")
  func words() throws {
    let base = MergeTexts.plan(Self.task)
    let ours = MergeTexts.plan(edited(("Tập huấn", "Tổ chức tập huấn")))
    let apart = try MergeTexts.merge(base, ours, MergeTexts.plan(edited(("cán bộ xã", "công chức xã"))))
    #expect(
      apart.text == MergeTexts.plan(edited(("Tập huấn", "Tổ chức tập huấn"), ("cán bộ xã", "công chức xã")))
    )
    let together = try MergeTexts.merge(base, ours, MergeTexts.plan(edited(("Tập huấn", "Bồi dưỡng"))))
    #expect(together.open.count == 1)
  }

  @Test("what is composed differently or has its tone mark elsewhere is no change")
  func spelling() throws {
    let base = MergeTexts.plan("title: Hòa mạng cơ sở\nlead: Sở Nội vụ\ndue: 2025")
    let ours = MergeTexts.plan("title: Hòa mạng cơ sở\nlead: Sở Nội vụ\ndue: 2026")
    let theirs = MergeTexts.plan("title: Hoà mạng cơ sơ\u{309}\nlead: Sở Nội vụ\ndue: 2025")
    let merged = try MergeTexts.merge(base, ours, theirs)
    #expect(Array(merged.text.utf8) == Array(ours.utf8))
  }

  @Test("agencies that both sides add stand side by side, whatever the form of the list")
  func agencies() throws {
    func plan(_ support: String) -> String { MergeTexts.plan("title: Việc\nsupport: \(support)") }
    let lists = try MergeTexts.merge(
      plan("[Sở Nội vụ]"),
      plan("[Sở Nội vụ, Sở Tư pháp]"),
      plan("[Sở Nội vụ, Sở Y tế]")
    )
    #expect(lists.text == plan("[Sở Nội vụ, Sở Tư pháp, Sở Y tế]"))
    let texts = try MergeTexts.merge(
      plan("Sở Nội vụ; Sở Y tế"),
      plan("Sở Nội vụ; Sở Y tế; Sở Tư pháp"),
      plan("Sở Nội vụ; Sở Y tế; Công an tỉnh")
    )
    #expect(texts.text == plan("Sở Nội vụ; Sở Y tế; Sở Tư pháp; Công an tỉnh"))
    let aliases = try MergeTexts.merge(
      plan("[Sở Nội vụ]"),
      plan("[Sở Nội vụ, Sở KH&CN]"),
      plan("[Sở Nội vụ, Sở Khoa học và Công nghệ]")
    )
    #expect(aliases.text == plan("[Sở Nội vụ, Sở KH&CN]"))
    #expect(lists.open + texts.open + aliases.open == [])
  }

  @Test("two leads in the place of one are for people to choose")
  func leads() throws {
    let merged = try MergeTexts.merge(
      MergeTexts.plan("title: Việc\nlead: Sở Nội vụ"),
      MergeTexts.plan("title: Việc\nlead: Sở Tư pháp"),
      MergeTexts.plan("title: Việc\nlead: Sở Y tế")
    )
    #expect(merged.open.count == 1)
  }

  @Test("a task deleted by one side goes, one that the other edited stays and is told")
  func deletions() throws {
    let (first, second) = ("title: Việc thứ nhất", "title: Rà soát thủ tục\ndue: 2025")
    let base = MergeTexts.plan(first, second)
    let without = MergeTexts.plan(first)
    #expect(try MergeTexts.merge(base, base, without).text == without)
    #expect(try MergeTexts.merge(base, without, base).text == without)
    let edited = MergeTexts.plan(first, "title: Rà soát thủ tục\ndue: 2026")
    for (ours, theirs, side) in [(without, edited, "ours"), (edited, without, "theirs")] {
      let merged = try MergeTexts.merge(base, ours, theirs)
      let mark = "conflict: {id: \(merged.open.first ?? ""), kind: delete-edit, by: \(side)}"
      #expect(merged.text == MergeTexts.plan(first, "title: Rà soát thủ tục\ndue: 2026\n\(mark)"))
    }
  }

  @Test("what both append is kept, with an id of its own")
  func appends() throws {
    let base = MergeTexts.plan("title: Việc thứ nhất")
    let ours = MergeTexts.plan("title: Việc thứ nhất", "title: Mở chuyên mục trên báo")
    let theirs = MergeTexts.plan("title: Việc thứ nhất", "title: Khảo sát mức độ hài lòng")
    let result = try MergeTexts.result(base, ours, theirs)
    #expect(
      String(decoding: result.bytes, as: UTF8.self)
        == MergeTexts.plan(
          "title: Việc thứ nhất",
          "title: Mở chuyên mục trên báo",
          "title: Khảo sát mức độ hài lòng"
        )
    )
    let wording = Wording(.english)
    #expect(
      result.notes.map { wording.sentence($0.message) } == [
        "both sides gave the id “t-2” to different items: that of theirs is “t-3” now"
      ]
    )
  }

  @Test("the same work added by both is one task, and what differs in it a conflict")
  func twins() throws {
    let base = MergeTexts.plan("title: Việc thứ nhất")
    let ours = MergeTexts.plan("title: Việc thứ nhất", "title: Mở chuyên mục trên báo\ndue: Quý I/2025")
    let theirs = MergeTexts.plan("title: Việc thứ nhất", "title: Mở chuyên mục trên Báo\ndue: Quý II/2025")
    #expect(try MergeTexts.merge(base, ours, ours).text == ours)
    let merged = try MergeTexts.merge(base, ours, theirs)
    #expect(merged.text.components(of: "- id:") == 2)
    #expect(merged.open.contains { $0.hasPrefix("due-") })
  }

  @Test("comments of theirs come with the tasks that they added; those of ours stay")
  func comments() throws {
    let base = MergeTexts.plan("title: Việc thứ nhất", "title: Việc thứ hai")
    let ours =
      "# đầu tệp\n"
      + base.replacing("      - id: t-2", with: "\n      # của mình\n      - id: t-2  # cuối dòng")
    let theirs = base + "      # theo họp ngày 3/4\n      - id: t-9\n        title: Việc mới\n"
    let merged = try MergeTexts.merge(base, ours, theirs)
    #expect(merged.text == ours + "\n      # theo họp ngày 3/4\n      - id: t-9\n        title: Việc mới\n")
  }

  @Test("files that are no versions of one plan are refused")
  func otherPlans() {
    let base = MergeTexts.plan("title: Việc")
    let error = #expect(throws: UnusableRevision.self) {
      try MergeTexts.merge(
        base,
        base.replacing("year: 2025", with: "year: 2026"),
        base.replacing("year: 2025", with: "year: 2027")
      )
    }
    #expect(
      error.map { FindingReport($0.findings).text(in: Wording(.english), style: .plain) } == """
        ours.yaml:6:9: error: “year” differs in all three versions: these are no versions of one plan [plan/bad-value]
          help: merge versions of one plan; `merge-tool merge` makes one plan of several
        theirs.yaml:6:9: note: theirs: 2027

        """
    )
  }

  @Test("a file that both sides made without a base is merged as additions of both")
  func withoutBase() throws {
    let ours = MergeTexts.plan("title: Mở chuyên mục trên báo", "title: Việc của mình")
    let theirs = MergeTexts.plan("title: Mở chuyên mục trên báo", "title: Khảo sát mức độ hài lòng")
    let merged = try MergeTexts.merge("", ours, theirs)
    #expect(
      merged.text
        == MergeTexts.plan(
          "title: Mở chuyên mục trên báo",
          "title: Việc của mình",
          "title: Khảo sát mức độ hài lòng"
        )
    )
    #expect(merged.open == [])
  }

  @Test("work that both add in nearly the same words is one piece only with the same numbers and names")
  func additions() throws {
    let base = MergeTexts.plan("title: Họp đầu năm")
    func added(_ title: String, _ lead: String) -> String {
      base + "      - id: t-2\n        title: \(title)\n        lead: \(lead)\n"
    }
    let one = try MergeTexts.merge(
      base,
      added("Khảo sát mức độ hài lòng của người dân tại Bình Sơn", "Sở Nội vụ"),
      added("Khảo sát mức độ hài lòng của nhân dân tại Bình Sơn", "Sở Nội vụ")
    )
    #expect(one.open.count == 1)
    #expect(one.text.split(separator: "\n").count { $0.contains("- id: ") } == 2)
    let two = try MergeTexts.merge(
      base,
      added("Khảo sát mức độ hài lòng của người dân tại Bình Sơn", "Sở Nội vụ"),
      added("Khảo sát mức độ hài lòng của người dân tại Mộ Đức", "Sở Nội vụ")
    )
    #expect(two.open == [])
    #expect(two.text.split(separator: "\n").count { $0.contains("- id: ") } == 3)
    let leads = try MergeTexts.merge(
      base,
      added("Họp cuối năm", "Sở Nội vụ"),
      added("Họp cuối năm", "Sở Tư pháp")
    )
    #expect(leads.open.count == 1)
    #expect(leads.open[0].hasPrefix("lead-"))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
