internal import Dispatch

/// Counts what threads have done of a step and tells the observer. Costs next to nothing where nobody watches.
final class ProgressMeter: @unchecked Sendable {
  /// After how many pieces a loop tells of them.
  static let stride = 512

  private let step: WorkProgress.Step
  private let total: Int
  private let observer: WorkProgress.Observer?
  private let lock = DispatchSemaphore(value: 1)
  private var done = 0

  init(_ step: WorkProgress.Step, total: Int, _ observer: WorkProgress.Observer?) {
    self.step = step
    self.total = total
    self.observer = observer
  }

  /// - Parameter count: how much more is done.
  func advance(by count: Int) {
    guard let observer, count > 0 else { return }
    lock.wait()
    defer { lock.signal() }
    done += count
    observer(WorkProgress(step, done: done, total: total))
  }

  /// Does something for every element and tells of it now and then.
  func forEach<Elements: Collection>(_ elements: Elements, _ body: (Elements.Element) -> Void) {
    var count = 0
    for element in elements {
      body(element)
      count += 1
      if count == Self.stride {
        advance(by: count)
        count = 0
      }
    }
    advance(by: count)
  }
}
