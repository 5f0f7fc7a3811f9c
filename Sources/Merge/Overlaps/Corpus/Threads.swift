internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Spreads work over the processors. What comes out depends on nothing but what goes in: results stand in the
/// order of their inputs.
enum Threads {
  /// As many pieces of about equal size as there are processors worth waking. A limit makes that many pieces however
  /// small they are, so that what happens at their edges can be seen with little work.
  static func ranges(of count: Int, atLeast smallest: Int = 512) -> [Range<Int>] {
    let pieces = max(1, limit.map { min($0, count) } ?? min(processors, count / max(1, smallest)))
    return (0..<pieces).map { count * $0 / pieces..<count * ($0 + 1) / pieces }
  }

  /// The results of a function for each of the inputs.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input],
    _ body: @Sendable (Input) -> Output
  ) -> [Output] {
    guard inputs.count > 1 else { return inputs.map(body) }
    let slots = Slots<Output>(inputs.count)
    DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
      slots.pointer[index] = body(inputs[index])
    }
    return slots.take()
  }

  /// How many pieces to make whatever the machine has; nil for as many as it has processors.
  @TaskLocal static var limit: Int?

  private static let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Room for results that threads write beside one another.
  private final class Slots<Output>: @unchecked Sendable {
    let pointer: UnsafeMutablePointer<Output?>
    private let count: Int

    init(_ count: Int) {
      self.count = count
      pointer = .allocate(capacity: count)
      pointer.initialize(repeating: nil, count: count)
    }

    func take() -> [Output] { (0..<count).compactMap { pointer[$0] } }

    deinit {
      pointer.deinitialize(count: count)
      pointer.deallocate()
    }
  }
}
