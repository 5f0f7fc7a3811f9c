import Merge

/// Shows on a terminal how far long work has come: what is done, how fast, and how long it will take.
///
///     Comparing pairs  [============>           ]  54 %  61000/s  0:04 left
///
/// Nothing is shown of work that is soon done, and each line is wiped when its step is done, so that results stand
/// alone. A class that several threads tell one after the other.
final class ProgressBar: @unchecked Sendable {
  /// Seconds before anything is shown, and between two lines.
  private static let patience = 0.5
  private static let interval = 0.1
  private static let barWidth = 24

  private let speech: Speech
  private let width: Int
  /// Seconds from any moment on.
  private let now: @Sendable () -> Double
  private let write: @Sendable (String) -> Void
  private let begin: Double
  private var step: WorkProgress.Step?
  private var stepBegin = 0.0
  private var lastDrawn: Double?

  init(
    _ speech: Speech,
    width: Int,
    now: @escaping @Sendable () -> Double,
    write: @escaping @Sendable (String) -> Void
  ) {
    self.speech = speech
    self.width = width
    self.now = now
    self.write = write
    begin = now()
  }

  func show(_ progress: WorkProgress) {
    let time = now()
    if step != progress.step {
      step = progress.step
      stepBegin = time
    }
    guard progress.done < progress.total else { return clear() }
    guard time - begin >= Self.patience, time - (lastDrawn ?? 0) >= Self.interval || lastDrawn == nil else {
      return
    }
    lastDrawn = time
    write("\r\u{1b}[K" + line(progress, seconds: time - stepBegin))
  }

  /// Wipes the line.
  func clear() {
    guard lastDrawn != nil else { return }
    lastDrawn = nil
    write("\r\u{1b}[K")
  }

  /// What is shown after so many seconds of a step.
  private func line(_ progress: WorkProgress, seconds: Double) -> String {
    let share = Double(progress.done) / Double(max(1, progress.total))
    let filled = Int(share * Double(Self.barWidth))
    let bar =
      String(repeating: "=", count: filled) + ">" + String(repeating: " ", count: Self.barWidth - filled)
    var line = "\(speech[progress.step.text])  [\(bar.prefix(Self.barWidth))]  \(Int(share * 100)) %"
    if seconds > 0, progress.done > 0 {
      let rate = Double(progress.done) / seconds
      let left = Int((Double(progress.total - progress.done) / rate).rounded(.up))
      line += "  \(Int(rate))" + speech[.progressRate]
      line += "  " + speech[.progressLeft, ["time": Self.clock(left)]]
    }
    return String(line.prefix(max(1, width - 1)))
  }

  /// `0:07`, `12:30`, `1:02:03`.
  private static func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }
}

extension WorkProgress.Step {
  fileprivate var text: CommandText {
    switch self {
    case .reading: .progressReading
    case .normalizing: .progressNormalizing
    case .searching: .progressSearching
    case .comparing: .progressComparing
    }
  }
}

extension Console {
  /// Shows how far long work has come where a person is looking.
  var observer: WorkProgress.Observer? {
    guard StandardStream.error.isTerminal, !isQuiet, !isDumb else { return nil }
    let bar = ProgressBar(
      speech,
      width: width,
      now: { Clock.seconds },
      write: { try? StandardStream.error.write($0) }
    )
    return { bar.show($0) }
  }
}
