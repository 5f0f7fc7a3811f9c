/// How far a step of long work has come, for whoever shows it.
///
/// ```swift
/// OverlapFinder(reference: reference).find(in: plans) { progress in show(progress.done, progress.total) }
/// ```
/// What the work comes to does not depend on whether anybody watches.
public struct WorkProgress: Hashable, Sendable {
  /// The steps in their order.
  public enum Step: Int, CaseIterable, Sendable {
    /// Files of plans are read.
    case reading
    /// The wording of tasks is brought to one form.
    case normalizing
    /// For each text the nearest others are looked for.
    case searching
    /// Pairs of texts are compared.
    case comparing
  }

  public var step: Step
  /// Of `total` files, tasks, texts or pairs.
  public var done: Int
  public var total: Int

  public init(_ step: Step, done: Int, total: Int) {
    self.step = step
    self.done = done
    self.total = total
  }

  /// Is told how far work has come; by several threads, one after the other, and at the end of each step once with
  /// all done.
  public typealias Observer = @Sendable (WorkProgress) -> Void
}
