import Foundation
import TestSupport
import Testing

/// What `README.md` tells people to type, and what it says they will see.
@Suite("README.md")
struct ReadmeTests {
  let sample: SampleWorkspace

  init() throws { sample = try SampleWorkspace() }

  /// The lines of its code blocks in a language, block by block.
  private func blocks(_ language: String) throws -> [[String]] {
    let text = try Repository.text("README.md")
    return text.components(separatedBy: "\n```\(language)\n").dropFirst().map { rest in
      rest.components(separatedBy: "\n```")[0].components(separatedBy: "\n")
    }
  }

  /// Whether a line of a session, up to the `...` that may shorten it, was printed.
  private func isPrinted(_ line: String, by outcome: Tool.Outcome) -> Bool {
    let shown = line.components(separatedBy: "...")[0].trimmingCharacters(in: .whitespaces)
    return shown.isEmpty || (outcome.output + outcome.errors).contains(shown)
  }

  @Test("every command that it gives runs")
  func commands() throws {
    let lines = try blocks("sh").joined().filter { $0.hasPrefix("merge-tool ") }
    #expect(lines.count > 5)
    for line in lines {
      let outcome = try sample.tool.shell(line)
      #expect(outcome.status < 2, "\(line): \(outcome.errors)")
    }
  }

  @Test("its session is what the tool prints")
  func session() throws {
    let draft = try #require(try blocks("yaml").first)
    try sample.folder.write(draft.joined(separator: "\n"), to: "draft.yaml")
    var outcome = Tool.Outcome(status: 0)
    for line in try blocks("console").joined() {
      if line.hasPrefix("$ merge-tool ") {
        outcome = try sample.tool.shell(String(line.dropFirst(2)))
      } else if line == "$ echo $?" {
        outcome = Tool.Outcome(status: outcome.status, output: "\(outcome.status)\n")
      } else {
        #expect(isPrinted(line, by: outcome), "\(line)")
      }
    }
  }

  @Test("it is short enough to be read")
  func length() throws {
    #expect(try Repository.text("README.md").components(separatedBy: "\n").count <= 201)
  }
}
