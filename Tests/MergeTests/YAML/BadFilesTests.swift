import Foundation
import Merge
import TestSupport
import Testing

/// The files of `Tests/Fixtures/bad`, each with a side file that holds what is said about it: in Vietnamese,
/// a line `---`, then in English.
struct BadFile: CustomTestStringConvertible {
  var name: String

  var testDescription: String { name }

  static let all: [BadFile] = {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: Repository.url("Tests/Fixtures/bad").path
    )
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted().map { BadFile(name: $0) }
  }()

  /// What is agreed to be said.
  func expected() throws -> String {
    try Repository.text("Tests/Fixtures/bad/" + name.dropLast("yaml".count) + "expected")
  }

  /// What is said.
  func actual() throws -> String {
    let findings = findings(in: try Repository.bytes("Tests/Fixtures/bad/" + name))
    return [Language.vietnamese, .english]
      .map { language in findings.map { $0.text(in: Wording(language)) }.joined() }
      .joined(separator: "---\n")
  }

  private func findings(in bytes: [UInt8]) -> [Finding] {
    do {
      let document = try YAMLReader().read(bytes, file: name)
      return PlanDecoder(agencies: AgencyDirectory()).decode(document).findings
    } catch {
      return error.findings
    }
  }
}

@Suite("Broken files")
struct BadFilesTests {
  @Test("each is answered with its place, its code and a remedy in both languages", arguments: BadFile.all)
  func answers(file: BadFile) throws {
    let actual = try file.actual()
    #expect(actual == (try file.expected()))
    let halves = actual.components(separatedBy: "---\n")
    #expect(halves.count == 2)
    #expect(halves[0] != halves[1])
    #expect(halves[0].contains("gợi ý:"))
    #expect(halves[1].contains("help:"))
    for half in halves { #expect(half.hasPrefix(file.name + ":")) }
  }

  @Test("there are files at all")
  func files() {
    #expect(BadFile.all.count >= 50)
  }
}
