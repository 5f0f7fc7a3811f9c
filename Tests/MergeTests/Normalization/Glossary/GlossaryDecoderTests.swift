import Merge
import Testing

@Suite("Reading glossary files")
struct GlossaryDecoderTests {
  @Test("the repository's file has no problems and holds what it says")
  func reference() throws {
    let result = GlossaryDecoder().decode([try ReferenceFiles.document("glossary.yaml")])
    #expect(result.findings.map { Wording(.english).sentence($0.message) } == [])
    let glossary = result.glossary
    #expect(glossary.abbreviations.count > 200)
    #expect(
      glossary.abbreviations.contains(Glossary.Abbreviation(short: "CCHC", long: ["cải cách hành chính"]))
    )
    #expect(!glossary.unambiguousAbbreviations.contains { $0.short == "TT" })
    #expect(glossary.levels.first == Glossary.LevelPair(local: "chính quyền số", central: "Chính phủ số"))
    #expect(Set(glossary.concepts.map(\.facet)) == Set(Glossary.Concept.Facet.allCases))
    #expect(glossary.sections.map(\.role) == Glossary.SectionKind.Role.allCases)
    #expect(glossary.frames.contains("phối hợp với"))
    #expect(glossary.vague.first?.term == "công cụ kỹ thuật")
    #expect(glossary.documents.contains(Glossary.DocumentKind(symbol: "QĐ", name: "Quyết định")))
    #expect(glossary.replaced.map(\.kind) == [.replaced, .amended])
  }

  @Test("problems are reported at their places, and the rest is used")
  func problems() throws {
    let text = """
      format: glossary/1
      abbreviations:
        - {short: DVC, long: [dịch vụ công]}
        - {short: dvc, long: [đội văn công]}
        - {short: TT}
        - {short: XX, long: []}
      synonyms:
        - [tờ rơi, tờ gấp]
        - [tờ bướm, Tờ  gấp]
      levels:
        - [một mình]
        - [tỉnh, trung ương]
      concepts:
        - {facet: place, name: a, words: [b]}
      sections:
        - {role: task, title: Nhiệm vụ, titles: [nhiệm vụ]}
      vague: [{term: công cụ, note: nói rõ, why: x}]
      replaced: [{document: a, by: b, kind: gone}]
      """
    let result = GlossaryDecoder().decode([try ReferenceFiles.document(text: text, file: "glossary.yaml")])
    let lines = result.findings.map { finding in
      "\(finding.place.range.start) \(finding.severity.rawValue) \(Wording(.english).sentence(finding.message))"
    }
    #expect(
      lines == [
        "4:13 warning the abbreviation “dvc” stands twice; the first counts",
        "5:5 error the key “long” is missing",
        "9:15 warning “Tờ  gấp” already stands in another line of this list",
        "11:5 error write two ways of saying it: the local one, then the central one",
        "14:13 error “place” is not possible here",
        "17:39 error there is no key “why” here",
        "18:39 error “gone” is not possible here",
      ]
    )
    #expect(result.glossary.abbreviations == [Glossary.Abbreviation(short: "DVC", long: ["dịch vụ công"])])
    #expect(result.glossary.synonyms == [["tờ rơi", "tờ gấp"]])
    #expect(result.glossary.levels == [Glossary.LevelPair(local: "tỉnh", central: "trung ương")])
    #expect(result.glossary.sections.map(\.titles) == [["nhiệm vụ"]])
  }

  @Test("of two files the later one defines an abbreviation, and both add to the rest")
  func twoFiles() throws {
    let first = try ReferenceFiles.document(
      text: "format: glossary/1\nabbreviations: [{short: DVC, long: [dịch vụ công]}]\nframes: [tiếp tục]",
      file: "a.yaml"
    )
    let second = try ReferenceFiles.document(
      text: "format: glossary/1\nabbreviations: [{short: DVC, long: [đội văn công]}]\nframes: [đẩy mạnh]",
      file: "b.yaml"
    )
    let glossary = GlossaryDecoder().decode([first, second]).glossary
    #expect(glossary.frames == ["tiếp tục", "đẩy mạnh"])
    var normalizer = Normalizer(directory: AgencyDirectory(), glossary: glossary)
    let phrases = ["DVC", "đội văn công"].map { normalizer.phrase($0) }
    #expect(phrases[0] == phrases[1])
  }
}
