/// How far a step of long work has come, for whoever shows it.
///
/// ```swift
/// WorkProgress.$observer.withValue({ progress in show(progress.done, progress.total) }) {
///   OverlapFinder(reference: reference).find(in: plans)
/// }
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

  /// Is told how far work has come that is begun while it is set; by several threads, one after the other, and at
  /// the end of each step once with all done.
  @TaskLocal public static var observer: (@Sendable (WorkProgress) -> Void)?
}
