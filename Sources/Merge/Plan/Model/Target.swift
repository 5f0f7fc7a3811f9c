/// A target: an indicator, what it must reach, and by when.
public struct Target: Hashable, Sendable {
  public var id: Text
  public var indicator: Text
  public var value: Text
  public var demand: TargetValue?
  public var by: Due?
  /// As the file says; nil where it says nothing (then the value's own wording decides).
  public var strength: Strength?
  public var conflicts: [OpenConflict]
  public var trace: Trace?
  public var range: SourceRange

  public enum Strength: String, Hashable, CaseIterable, Sendable {
    case binding, aspiration
  }

  public init(id: Text, indicator: Text, value: Text, range: SourceRange = .none) {
    self.id = id
    self.indicator = indicator
    self.value = value
    self.conflicts = []
    self.range = range
  }

  /// Whether the plan only strives for it: said by `strength`, or else by "phấn đấu" in the value.
  public var isAspiration: Bool {
    strength.map { $0 == .aspiration } ?? demand?.isAspiration ?? false
  }
}
