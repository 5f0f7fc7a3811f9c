import Foundation
import TestSupport
import Testing

/// Something broken in `Tests/Fixtures/bad`: a plan file, or a workspace folder with a broken file in it. A side
/// file holds what is said about it: in Vietnamese, a line `---`, then in English.
struct BrokenInput: CustomTestStringConvertible {
  static let folder = Repository.url("Tests/Fixtures/bad")

  var name: String

  var testDescription: String { name }

  static let all: [BrokenInput] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasSuffix(".expected") }.sorted().map { BrokenInput(name: $0) }
  }()

  /// What is agreed to be said, in Vietnamese and in English.
  func expected() throws -> [String] {
    let stem = name.hasSuffix(".yaml") ? String(name.dropLast(".yaml".count)) : name
    return try Repository.text("Tests/Fixtures/bad/\(stem).expected").components(separatedBy: "---\n")
  }
}

@Suite("Broken input")
struct BrokenInputTests {
  static let languages = ["vi_VN.UTF-8", "en_US.UTF-8"]

  @Test("is answered with the agreed words and status 2, and nothing is written", arguments: BrokenInput.all)
  func refuses(input: BrokenInput) throws {
    let results = try TemporaryFolder()
    try results.write("the annual plan of before\n", to: "annual.yaml")
    let expected = try input.expected()
    try #require(expected.count == 2)
    for (language, words) in zip(Self.languages, expected) {
      let tool = Tool(in: BrokenInput.folder, language: language)
      let outcome = try tool.run("merge", input.name, "-o", results.url("annual.yaml").path)
      #expect(outcome == Tool.Outcome(status: 2, errors: words))
    }
    #expect(try results.text("annual.yaml") == "the annual plan of before\n")
    #expect(try results.contents() == ["annual.yaml"])
  }

  @Test("gets the same answer from check", arguments: BrokenInput.all)
  func checks(input: BrokenInput) throws {
    let outcome = try Tool(in: BrokenInput.folder).run("check", input.name)
    #expect(outcome == Tool.Outcome(status: 2, errors: try input.expected().last ?? ""))
  }

  @Test("each has a side file, and each side file belongs to something")
  func sideFiles() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: BrokenInput.folder.path)
    let sides = names.filter { $0.hasSuffix(".expected") }.map { String($0.dropLast(".expected".count)) }
    let inputs = BrokenInput.all.map { $0.name.hasSuffix(".yaml") ? String($0.name.dropLast(5)) : $0.name }
    #expect(sides.sorted() == inputs)
    #expect(inputs.count >= 60)
  }
}
