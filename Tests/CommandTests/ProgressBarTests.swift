import Merge
import Testing

@testable import merge_tool

@Suite("The progress bar")
struct ProgressBarTests {
  /// A terminal with a clock that is moved by hand.
  private final class Terminal: @unchecked Sendable {
    var seconds = 100.0
    var output = ""

    func bar(_ language: Language, width: Int = 100) -> ProgressBar {
      ProgressBar(
        Speech(language: language),
        width: width,
        now: { self.seconds },
        write: { self.output += $0 }
      )
    }

    /// What a person sees: each line takes the place of the last.
    var lines: [String] {
      output.split(separator: "\r\u{1b}[K", omittingEmptySubsequences: false).dropFirst().map(String.init)
    }
  }

  @Test("shows what is done, how fast, and how long it will take, and wipes it at the end")
  func whole() {
    let terminal = Terminal()
    let bar = terminal.bar(.english)
    bar.show(WorkProgress(.searching, done: 10, total: 1_000))
    terminal.seconds += 10
    bar.show(WorkProgress(.searching, done: 250, total: 1_000))
    terminal.seconds += 10
    bar.show(WorkProgress(.searching, done: 500, total: 1_000))
    bar.show(WorkProgress(.searching, done: 1_000, total: 1_000))
    #expect(
      terminal.lines == [
        "Looking for tasks near each other  [======>                 ]  25 %  25/s  0:30 left",
        "Looking for tasks near each other  [============>           ]  50 %  25/s  0:20 left", "",
      ]
    )
  }

  @Test("speaks Vietnamese, and counts each step from its own beginning")
  func steps() {
    let terminal = Terminal()
    let bar = terminal.bar(.vietnamese)
    bar.show(WorkProgress(.searching, done: 1, total: 2))
    terminal.seconds += 60
    bar.show(WorkProgress(.comparing, done: 1, total: 80))
    terminal.seconds += 4
    bar.show(WorkProgress(.comparing, done: 8, total: 72_000))
    #expect(
      terminal.lines.last
        == "So sánh từng cặp nhiệm vụ  [>                       ]  0 %  2/giây  còn 9:59:56"
    )
  }

  @Test("is quiet about what is soon done, and does not flicker")
  func patience() {
    let terminal = Terminal()
    let bar = terminal.bar(.english)
    for done in 1...4 {
      bar.show(WorkProgress(.reading, done: done, total: 9))
      terminal.seconds += 0.1
    }
    bar.show(WorkProgress(.reading, done: 9, total: 9))
    #expect(terminal.output.isEmpty)
    terminal.seconds += 1
    for done in 1...100 {
      bar.show(WorkProgress(.comparing, done: done, total: 1_000))
      terminal.seconds += 0.01
    }
    bar.show(WorkProgress(.comparing, done: 1_000, total: 1_000))
    #expect((9...11).contains(terminal.lines.count - 1) && terminal.lines.last == "")
  }

  @Test("never is wider than the terminal", arguments: [1, 20, 60])
  func narrow(width: Int) {
    let terminal = Terminal()
    let bar = terminal.bar(.english, width: width)
    terminal.seconds += 5
    bar.show(WorkProgress(.comparing, done: 5, total: 10))
    #expect(terminal.lines.allSatisfy { $0.count < max(2, width) })
  }
}
