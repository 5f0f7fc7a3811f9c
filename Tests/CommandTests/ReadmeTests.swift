import Foundation
import TestSupport
import Testing

/// What `README.md` and `README.vi.md` tell people to type, and what they say will be seen.
@Suite("The guides")
struct ReadmeTests {
  struct Guide: Hashable, Sendable {
    var file: String
    var language: String
    /// What its first plan is saved as.
    var draft: String
  }

  static let guides = [
    Guide(file: "README.md", language: "en_US.UTF-8", draft: "draft.yaml"),
    Guide(file: "README.vi.md", language: "vi_VN.UTF-8", draft: "du-thao.yaml"),
  ]

  /// The lines of a guide's code blocks in a language, block by block.
  private func blocks(_ language: String, of guide: Guide) throws -> [[String]] {
    let text = try Repository.text(guide.file)
    return text.components(separatedBy: "\n```\(language)\n").dropFirst().map { rest in
      rest.components(separatedBy: "\n```")[0].components(separatedBy: "\n")
    }
  }

  /// Whether a line of a session, up to the `...` that may shorten it, was printed.
  private func isPrinted(_ line: String, by outcome: Tool.Outcome) -> Bool {
    let shown = line.components(separatedBy: "...")[0].trimmingCharacters(in: .whitespaces)
    return shown.isEmpty || (outcome.output + outcome.errors).contains(shown)
  }

  @Test("every command that they give runs", arguments: guides)
  func commands(guide: Guide) throws {
    let sample = try SampleWorkspace(language: guide.language)
    let lines = try blocks("sh", of: guide).joined().filter { $0.hasPrefix("merge-tool ") }
    #expect(lines.count > 5)
    for line in lines {
      let outcome = try sample.tool.shell(line)
      #expect(outcome.status < 2, "\(line): \(outcome.errors)")
    }
  }

  @Test("their sessions are what the tool prints", arguments: guides)
  func sessions(guide: Guide) throws {
    let sample = try SampleWorkspace(language: guide.language)
    let draft = try #require(try blocks("yaml", of: guide).first)
    try sample.folder.write(draft.joined(separator: "\n"), to: guide.draft)
    var outcome = Tool.Outcome(status: 0)
    for line in try blocks("console", of: guide).joined() {
      if line.hasPrefix("$ merge-tool ") {
        outcome = try sample.tool.shell(String(line.dropFirst(2)))
      } else if line == "$ echo $?" {
        outcome = Tool.Outcome(status: outcome.status, output: "\(outcome.status)\n")
      } else {
        #expect(isPrinted(line, by: outcome), "\(line)")
      }
    }
  }

  @Test("the README is short enough to be read")
  func length() throws {
    #expect(try Repository.text("README.md").components(separatedBy: "\n").count <= 201)
  }
}
