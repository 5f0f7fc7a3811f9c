import TestSupport
import Testing

@testable import merge_tool

@Suite("Completion in shells")
struct CompletionTests {
  private func complete(_ words: String) throws -> String {
    try Tool().shell(
      """
      source <(merge-tool completion bash)
      COMP_WORDS=(merge-tool \(words)); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 )); _merge_tool
      echo "${COMPREPLY[*]}"
      """
    ).output
  }

  @Test(
    "bash completes commands, options and the words that options take",
    arguments: [
      ("ov", "overlaps\n"), ("merge --f", "--format\n"), ("merge --format s", "sarif\n"),
      ("check --l", "--lang\n"),
      ("check --lang ''", "vi en\n"), ("version --fo", "\n"), ("merge pl", "\n"),
    ]
  )
  func bash(words: String, expected: String) throws {
    #expect(try complete(words) == expected)
  }

  @Test("the scripts name every command and option", arguments: ["bash", "zsh", "fish"])
  func scripts(shell: String) throws {
    let script = try Tool().run("completion", shell).output
    for command in MergeTool.commands {
      #expect(script.contains(command.name))
      for option in command.allOptions { #expect(script.contains(option.name)) }
    }
  }
}
