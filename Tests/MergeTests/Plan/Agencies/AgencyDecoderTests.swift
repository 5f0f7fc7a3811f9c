import Merge
import Testing

@Suite("Reading agencies files")
struct AgencyDecoderTests {
  private func messages(_ text: String) throws -> [String] {
    let result = AgencyDecoder().decode([try ReferenceFiles.document(text: text)])
    return result.findings.map { finding in
      let words = [finding.message] + finding.remedies
      let place = finding.place.range.start
      return "\(place) [\(finding.code.rawValue)] "
        + words.map(Wording(.english).sentence).joined(separator: "; ")
    }
  }

  @Test("the repository's file has no problems and holds what it says")
  func reference() throws {
    let result = AgencyDecoder().decode([try ReferenceFiles.document("agencies.yaml")])
    #expect(result.findings.isEmpty)
    let directory = result.directory
    #expect(directory.agency("so-nnmt")?.since == Day.on("2025-03-01"))
    #expect(directory.agency("so-tttt")?.until == Day.on("2025-02-28"))
    #expect(directory.group("co-quan-lien-quan")?.members == [])
    #expect(directory.successions(from: "ban-dt").map(\.kind) == [.rename])
    #expect(directory.name(of: "cac-so-ban-nganh") == "các sở, ban, ngành")
    #expect(directory.name(of: "nobody") == "nobody")
    #expect(directory.roles.contains("Giám đốc"))
    #expect(directory.prefixes.contains("Giao"))
  }

  @Test("all problems of a file are reported at their places, and the rest is used")
  func problems() throws {
    let text = """
      format: agencies/1
      agencies:
        - {id: a, name: Sở A, alliases: [SA]}
        - {id: a, name: Sở B}
        - {id: c, name: Sở C, aliases: [SỞ A]}
        - {name: Sở D}
        - {id: e, name: Sở E, since: soon}
      groups:
        - {id: g, name: nhóm G, members: [c, f, h]}
        - {id: h, name: nhóm H, members: [g]}
      succession:
        - {kind: merged, date: 2025-03-01, from: a, to: c}
        - {kind: merge, date: 2025-03-01, from: a, to: cc}
      """
    let found = try messages(text)
    #expect(
      found == [
        "3:25 [plan/unknown-key] there is no key “alliases” here; did you mean “aliases”?",
        "4:10 [plan/duplicate-id] the id “a” stands twice; "
          + "give one of the two another id",
        "5:35 [plan/bad-value] “SỞ A” already names “Sở A”; it is not taken as a name here; "
          + "keep the name with one of the two, or with neither if it can mean both",
        "6:5 [plan/missing-key] the key “id” is missing; add a line `id: ...`",
        "7:32 [plan/bad-date] “soon” is not written year-month-day; write year-month-day, such as 2025-04-03",
        "9:10 [plan/bad-value] the group “g” is a member of itself",
        "9:40 [plan/unknown-reference] no agency or group has the id “f”; did you mean “a”?",
        "10:10 [plan/bad-value] the group “h” is a member of itself",
        "12:12 [plan/bad-value] “merged” is not possible here; did you mean “merge”?; "
          + "one of: rename, merge, split",
        "13:50 [plan/unknown-reference] no agency or group has the id “cc”; did you mean “c”?",
      ]
    )
    let directory = AgencyDecoder().decode([try ReferenceFiles.document(text: text)]).directory
    #expect(directory.identity(of: "sở a") == .agency("a"))
    #expect(directory.identity(of: "sở e") == .agency("e"))
  }

  @Test("an empty file and another format are said so")
  func format() throws {
    #expect(
      try messages("# nothing") == [
        "1:1 [plan/format] this file is empty; write `format: agencies/1` as the first line"
      ]
    )
    #expect(
      try messages("format: plan/1") == [
        "1:9 [plan/format] this file says format “plan/1”; known is agencies/1; "
          + "write `format: agencies/1` as the first line"
      ]
    )
  }

  @Test("several files make one directory, and problems come file by file")
  func severalFiles() throws {
    let centre = try ReferenceFiles.document(
      text: "format: agencies/1\nagencies: [{id: bo-x, name: Bộ X, aliases: [BX]}]",
      file: "centre.yaml"
    )
    let province = try ReferenceFiles.document(
      text:
        "format: agencies/1\nagencies: [{id: so-x, name: Sở X, aliases: [BX]}]\ngroups: [{id: g, name: tất cả, members: [bo-x, so-x]}]",
      file: "a-province.yaml"
    )
    let result = AgencyDecoder().decode([centre, province])
    #expect(result.findings.map(\.place.file) == ["a-province.yaml"])
    #expect(result.findings.first?.notes.first?.place.file == "centre.yaml")
    #expect(result.directory.expansion(of: "g", on: Day.on("2025-01-01")) == ["g", "bo-x", "so-x"])
  }

  @Test(
    "a broken tree never stops the reader",
    arguments: [
      "- 1", "format: agencies/1\nagencies: 3",
      "format: agencies/1\nagencies: [1, [2], {id: {}}]\ngroups: {a: b}\nsuccession: [x]\nroles: {}\nprefixes: 1",
    ]
  )
  func broken(text: String) throws {
    #expect(try !messages(text).isEmpty)
  }
}
