import TestSupport
import Testing

@testable import merge_tool

@Suite("Help and wrong usage, end to end")
struct UsageTests {
  let snapshots = Snapshot(file: #filePath)

  @Test("the help of the tool and of every command is as agreed", arguments: ["en", "vi"])
  func help(language: String) throws {
    var text = try Tool().run("--help", "--lang", language).output
    for command in MergeTool.commands {
      let outcome = try Tool().run(command.name, "--help", "--lang", language)
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      text += "\n\n$ merge-tool \(command.name) --help\n" + outcome.output
    }
    try snapshots.verify(text, "help.\(language).txt")
  }

  @Test("every command has an example, and every example is a command line of the tool")
  func examples() throws {
    for command in MergeTool.commands {
      #expect(!command.examples.isEmpty, "\(command.name)")
      for example in command.examples where !example.line.hasPrefix("source") {
        let words = Self.words(of: example.line)
        #expect(words.first == "merge-tool")
        _ = try ArgumentParser.parse(Array(words.dropFirst()), commands: MergeTool.commands)
      }
    }
  }

  /// The words of a line as a shell reads them; single quotes keep blanks together.
  private static func words(of line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }

  @Test(
    "wrong usage is said on standard error with a remedy, and ends with 2",
    arguments: [
      (
        ["mrge"], "en",
        "merge-tool: error: there is no command “mrge”\n  did you mean “merge”?\n"
      ),
      ([], "vi", "merge-tool: error: chưa có lệnh\n  `merge-tool --help` giải thích cách dùng\n"),
      (
        ["version", "now"], "en",
        """
        merge-tool: error: one argument too many: “now”
          `merge-tool version --help` explains it
          usage: merge-tool version

        """
      ),
      (
        ["check", "--format", "jsn", "x"], "vi",
        """
        merge-tool: error: “jsn” không dùng được cho “--format”; chỉ nhận text, json, sarif, md
          có phải ý là “json”?
          cách dùng: merge-tool check [--release] [--format text|json|sarif|md] [-o ĐƯỜNG_DẪN] [--judge LỆNH] KẾ_HOẠCH...

        """
      ),
      (
        ["schema", "plann"], "en",
        """
        merge-tool: error: there is no schema “plann”
          did you mean “plan”?

        """
      ),
      (
        ["check", "-", "-"], "en",
        """
        merge-tool: error: standard input (-) can be read only once
          `merge-tool check --help` explains it
          usage: merge-tool check [--release] [--format text|json|sarif|md] [-o PATH] [--judge COMMAND] PLAN...

        """
      ),
      (
        ["completion", "zhs"], "en",
        """
        merge-tool: error: “zhs” is not possible for “SHELL”; it takes bash, zsh, fish
          did you mean “zsh”?
          usage: merge-tool completion SHELL

        """
      ),
    ] as [([String], String, String)]
  )
  func wrongUsage(arguments: [String], language: String, errors: String) throws {
    let outcome = try Tool(language: language + ".UTF-8").run(arguments)
    #expect(outcome == Tool.Outcome(status: 2, output: "", errors: errors))
  }

  @Test("--lang decides over the environment, for usage errors too")
  func language() throws {
    #expect(
      try Tool(language: "vi_VN.UTF-8").run("mrge", "--lang", "en").errors.contains("there is no command")
    )
    #expect(try Tool(language: "en_US").run("--lang=vi", "mrge").errors.contains("không có lệnh"))
  }

  @Test("the version is told by command and by option")
  func version() throws {
    let expected = Tool.Outcome(status: 0, output: "merge-tool \(MergeTool.version)\n", errors: "")
    #expect(try Tool().run("version") == expected)
    #expect(try Tool().run("--version") == expected)
  }

  @Test("colour is never sent to a file, unless asked for")
  func colour() throws {
    #expect(!(try Tool().run("--help").output.contains("\u{1b}")))
    #expect(try Tool().run("--help", "--color", "always").output.contains("\u{1b}[1m"))
  }
}
