import TestSupport
import Testing

@testable import Merge

/// More than 200 points: every form of address with every kind of request, each with what it must come to.
@Suite("A point of a letter")
struct GoldPointsTests {
  private let gold: GoldDraft

  init() throws { gold = try #require(GoldDraft.shared) }

  @Test("changes exactly the fields that it means, or nothing")
  func points() throws {
    #expect(gold.letter.points.count >= 200)
    #expect(Set(gold.letter.points.map(\.id.string)) == Set(gold.expected.keys))
    for point in gold.letter.points {
      let amendment = gold.amend([gold.letter([point])])
      let result = try #require(amendment.points.first)
      let name = "\(point.id.string): \(point.at.map(\.string)) \(point.request.kind)"
      switch try #require(gold.expected[point.id.string]) {
      case .outcome(let outcome):
        #expect(result.outcome.rawValue == outcome, "\(name): \(result.notes)")
        #expect(amendment.drafts.isEmpty, "\(name)")
        #expect(outcome == "open" || !result.notes.isEmpty || outcome == "satisfied", "\(name)")
      case .changes(let changes):
        #expect(result.outcome == .applied, "\(name): \(result.notes)")
        guard let draft = amendment.drafts.first else { continue }
        #expect(differences(draft) == changes, "\(name)")
        checkLines(draft, result, name)
      }
    }
  }

  /// What changed, with the standard addresses of what moved.
  private func differences(_ draft: AmendedDraft) -> [String: String] {
    var differences = GoldDraft.differences(draft.before, draft.after)
    for key in differences.keys where key.hasSuffix(".address") {
      let id = key.dropLast(".address".count)
      guard let task = draft.after.tasks.first(where: { $0.id.string == id }) else { continue }
      differences[key] = draft.after.address(of: task).description
    }
    return differences
  }

  /// No line goes but those of the items that change, and the author's comments all stay.
  private func checkLines(_ draft: AmendedDraft, _ point: AmendedPoint, _ name: String) {
    let before = lines(gold.document.source)
    let after = lines(draft.bytes)
    let changed = point.changes.flatMap { change -> [Int] in
      guard let place = change.before else { return [] }
      if place == .document { return Array(0..<13) }
      let range = draft.before.range(of: place)
      // A text on the line of its key; a heading with everything below it.
      return Array((range.start.line - 2)..<max(range.end.line, range.start.line))
    }
    let isKept = Dictionary(grouping: after, by: \.self).mapValues(\.count)
    var left = isKept
    // A list that loses its last task, and a text that gets a second line, are written otherwise.
    let isRewritten: (String) -> Bool = { line in
      let words = line.drop { $0 == " " }
      return words == "tasks:" || words.hasPrefix("text: ") && point.changes[0].itemKind == .paragraph
    }
    for (index, line) in before.enumerated() where !changed.contains(index) && !isRewritten(line) {
      left[line, default: 0] -= 1
      #expect(left[line, default: 0] >= 0, "\(name): line \(index + 1) is gone: \(line)")
    }
    #expect(after.count(where: { $0.contains("#") }) == before.count(where: { $0.contains("#") }), "\(name)")
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test("comes to the same with others, whatever the order of letters and points")
  func order() throws {
    let applied = gold.letter.points.filter { point in
      if case .changes = gold.expected[point.id.string] { return true }
      return false
    }
    var random = SplitMix(seed: 11)
    for round in 0..<4 {
      // Points on different items, so that none stands in another's way; and then any points.
      var taken: Set<PlanPlace> = []
      let chosen = applied.shuffled(using: &random).filter { point in
        let places = gold.amend([gold.letter([point])]).points[0].changes.compactMap(\.before)
        guard round % 2 == 0 else { return true }
        let isFree =
          !places.isEmpty && taken.isDisjoint(with: places) && !places.contains(.document)
          && places.allSatisfy { place in
            if case .section = place { return false }
            return true
          }
        if isFree { taken.formUnion(places) }
        return isFree
      }
      let first = bytes(chosen, &random)
      #expect(first == bytes(chosen.shuffled(using: &random), &random))
      #expect(first == bytes(chosen.reversed(), &random))
      if round % 2 == 0 { #expect(chosen.count > 5 && first != gold.document.source) }
    }
  }

  @Test("comes to the same in a file with Windows line ends, and without a last line end")
  func lineEnds() throws {
    let unix = gold.document.source
    let windows = unix.flatMap { $0 == 0x0a ? [0x0d, 0x0a] : [$0] }
    let open = Array(unix.dropLast("# hết\n".utf8.count + 1))
    for (offset, point) in gold.letter.points.enumerated() where offset % 6 == 0 {
      let letter = gold.letter([point])
      guard let expected = gold.amend([letter]).drafts.first?.bytes else { continue }
      for (variant, turn) in [(windows, true), (open, false)] {
        let document = try YAMLReader().read(variant, file: "plan.yaml")
        let plan = try #require(PlanDecoder(agencies: .reference).decode(document).plan)
        let amender = Amender(
          plans: [plan],
          documents: [document],
          directory: .reference,
          day: .on("2025-03-25")
        )
        let draft = try #require(amender.amend(by: [letter], answers: []).drafts.first, "\(point.id.string)")
        let meant =
          turn
          ? expected.flatMap { $0 == 0x0a ? [0x0d, 0x0a] : [$0] }
          : expected.dropLast("# hết\n".utf8.count + 1)
        #expect(draft.bytes == Array(meant), "\(point.id.string) \(turn)")
      }
    }
  }

  @Test("adds to what others add, in the order of the letters' dates and ids")
  func additions() throws {
    func letter(_ id: String, _ title: String) throws -> CommentLetter {
      let text = """
        format: comments/1
        letter: {id: \(id), date: 2025-03-20, issuer: Sở \(id), plan: mau-2025}
        points:
          - {id: 2, at: khoản 1 Mục III, request: add, task: {title: "\(title) hai"}}
          - {id: 1, at: khoản 1 Mục III, request: add, task: {title: "\(title) một"}}
          - {id: 3, at: Mục I, request: add, to: "\(title)."}
          - {id: 4, at: điểm c khoản 1 Mục III, request: add, field: support, to: "Hội \(title)"}
          - {id: 10, at: chỉ tiêu thứ hai, request: delete}
        """
      let document = try YAMLReader().read(Array(text.utf8), file: "\(id).yaml")
      return try #require(CommentDecoder.decode(document).letter)
    }
    let letters = [try letter("x", "Xã"), try letter("y", "Yên"), try letter("z", "Giồng")]
    var results: Set<[UInt8]> = []
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let shuffled = order.map { index in
        var letter = letters[index]
        letter.points.reverse()
        return letter
      }
      results.insert(try #require(gold.amend(shuffled).drafts.first).bytes)
    }
    results.insert(try #require(gold.amend(letters).drafts.first).bytes)
    #expect(results.count == 1)
    let after = try #require(gold.amend(letters).drafts.first).after
    #expect(
      after.tasks.filter { $0.id.string.hasPrefix("x-") || $0.id.string.hasPrefix("y-") }
        .map { "\($0.number?.written ?? "") \($0.title.string)" }
        == ["g Xã một", "h Xã hai", "i Yên một", "k Yên hai"]
    )
    #expect(
      after.tasks.first { $0.id.string == "t-03" }?.texts(of: .support)
        == ["Bưu điện tỉnh", "Tỉnh đoàn", "Hội Xã", "Hội Yên", "Hội Giồng"]
    )
    #expect(after.targets.map(\.id.string) == ["g-1", "g-3"])
  }

  private func bytes(_ points: [CommentPoint], _ random: inout SplitMix) -> [UInt8] {
    let letters = ["a", "b", "c"].enumerated().map { index, id in
      gold.letter(points.filter { $0.id.string.utf8.reduce(0) { $0 + Int($1) } % 3 == index }, id: id)
    }
    let amendment = gold.amend(letters.shuffled(using: &random))
    return amendment.drafts.first?.bytes ?? gold.document.source
  }
}
