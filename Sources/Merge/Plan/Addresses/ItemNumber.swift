/// The number of a section, task or table row, as written and as understood.
///
/// `IV` is a Mục, `4` a khoản, `4.2` a sub-khoản, `đ` a điểm, `Phụ lục II` an annex, `Phần I` a part,
/// `Điều 1` an article of the decision that issues a plan.
public struct ItemNumber: Hashable, Sendable {
  public enum Shape: Hashable, Sendable {
    case part(Int)
    /// An annex; 0 where the only annex has no number.
    case annex(Int)
    case article(Int)
    case roman(Int)
    /// One component is a khoản, more are a sub-khoản: `4.2` is `[4, 2]`.
    case arabic([Int])
    /// A letter as written, lower case. Never compute its ordinal from ASCII: after d comes đ.
    case letter(String)
    /// Anything else, kept as written.
    case other(String)
  }

  public var written: String
  public var shape: Shape

  public init(written: String, shape: Shape) {
    self.written = written
    self.shape = shape
  }

  /// Understands a number as written; nil if it has none of the shapes.
  public init?(_ written: String) {
    return nil
  }
}
