import Foundation
import TestSupport
import Testing

@Suite("--judge")
struct JudgeTests {
  let sample: SampleWorkspace

  init() throws { sample = try SampleWorkspace() }

  /// Runs a command on the sample plans with a reader written for the shell.
  private func run(_ arguments: [String], reader: String) throws -> Tool.Outcome {
    try sample.folder.write("#!/bin/sh\n" + reader + "\n", to: "reader.sh")
    return try sample.tool.run(arguments + ["--judge", "sh ./reader.sh"])
  }

  /// The ids of the pairs that a reader is asked about.
  private func asked() throws -> [String] {
    _ = try sample.tool.run("overlaps", "plans/2025", "--judge", "cat > asked")
    return try sample.folder.text("asked").split(separator: "\n").map { line in
      String(line.firstMatch(of: /"pair": "(ovl-[^"]*)"/)?.1 ?? "")
    }
  }

  private func verdict(_ pair: String, _ word: String) -> String {
    #"{"pair": "\#(pair)", "verdict": "\#(word)", "reason": "đã đọc kỹ", "by": "Phòng CĐS"}"#
  }

  private var plain: Tool.Outcome {
    get throws { try sample.tool.run("overlaps", "plans/2025", "--format", "json") }
  }

  @Test("a reader that says nothing changes nothing")
  func silent() throws {
    let outcome = try run(["overlaps", "plans/2025", "--format", "json"], reader: "cat >/dev/null")
    #expect(outcome == (try plain))
  }

  @Test("a pair that the reader takes for other work is not listed, and the verdict is recorded")
  func unrelated() throws {
    let pair = try #require(try asked().first)
    #expect(try plain.output.contains(pair))
    let reader = "cat >/dev/null; echo '\(verdict(pair, "unrelated"))'"
    let outcome = try run(["overlaps", "plans/2025", "--format", "json"], reader: reader)
    #expect(outcome.output.components(separatedBy: pair).count == 2)
    #expect(outcome.output.contains(#""verdict": "unrelated""#))
    #expect(outcome.output.contains("Phòng CĐS"))
  }

  @Test("a pair that the reader takes for the same work is a duplicate, with who says so")
  func same() throws {
    let pair = try #require(try asked().last)
    let reader = "cat >/dev/null; echo '\(verdict(pair, "duplicate"))'"
    let outcome = try run(["check", "plans/2025"], reader: reader)
    #expect(outcome.output.contains("Phòng CĐS has read the pair: đã đọc kỹ"))
  }

  @Test(
    "a reader that fails, or writes something else, is an error and nothing is written",
    arguments: [
      ("exit 3", "ended with status 3"), ("kill -9 $$", "ended with status 137"),
      ("echo Chào", "this line is no JSON object"), ("no-such-program-here", "ended with status 127"),
    ]
  )
  func failures(reader: String, words: String) throws {
    let outcome = try run(["merge", "plans/2025", "-o", "out"], reader: reader)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(words))
    #expect(outcome.errors.contains("[judge/bad-verdict]"))
    #expect(!(try sample.folder.contents().contains("out")))
  }

  @Test("a person's decision is not asked about and not overridden")
  func decided() throws {
    let pair = try #require(try asked().first)
    let decide = try sample.tool.run(
      ["decide", pair, "plans/2025", "--apart", "--by", "Sở Nội vụ", "--why", "hai đối tượng"]
    )
    #expect(decide.status == 0, "\(decide.errors)")
    let reader = "cat > asked; echo '\(verdict(pair, "duplicate"))'"
    let outcome = try run(["overlaps", "plans/2025"], reader: reader)
    #expect(!(try sample.folder.text("asked").contains(pair)))
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("no pair “\(pair)” was asked about"))
  }
}
