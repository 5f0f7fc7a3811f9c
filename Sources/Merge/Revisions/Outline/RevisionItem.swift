/// One item of a revision, by its place in the tree: enough to recognize it in another revision without having
/// understood what it says.
public struct RevisionItem: Hashable, Sendable {
  public enum Kind: UInt8, Hashable, CaseIterable, Sendable {
    case section, paragraph, task, target, report

    /// The name of the kind in reports.
    public var term: Term {
      switch self {
      case .section: .section
      case .paragraph: .paragraph
      case .task: .task
      case .target: .target
      case .report: .report
      }
    }
  }

  public let kind: Kind
  /// Whether it is a task that names others which it waits for.
  let refersToOthers: Bool
  /// The index of the section that it stands in; -1 for sections at the top, targets and duties.
  let section: Int32
  /// The mapping of the item on the tape; for a paragraph, the text that it is a line or an item of.
  let node: UInt32
  /// The bytes of that text that are the paragraph; empty for other items.
  let start: UInt32
  let length: UInt32
  /// Stands for the number of a task; 0 where it has none.
  let number: UInt32
  /// Stands for the id; for a section, for its number; 0 for a paragraph.
  let identity: UInt64
  /// Stands for everything the item says but its id, its number and, for a section, what stands in it.
  let content: UInt64

  /// The index of the section that it stands in; nil for sections at the top, targets and duties.
  public var parent: Int? { section < 0 ? nil : Int(section) }
}
