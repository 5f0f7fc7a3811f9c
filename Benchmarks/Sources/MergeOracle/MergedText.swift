import Merge

/// The text below a heading of a merged file: its paragraphs, or what each version has where people must decide.
public struct MergedText: Sendable {
  public let number: String
  public let paragraphs: [String]
  public let isConflict: Bool
  public private(set) var base: [String]?
  public private(set) var ours: [String]?
  public private(set) var theirs: [String]?

  init(_ section: Int, of plan: Plan) {
    number = plan.sections[section].number?.written ?? ""
    paragraphs = plan.paragraphs.filter { $0.section == section }.map(\.text.string)
    let conflict = plan.sections[section].conflicts.first { $0.field == .text }
    isConflict = conflict != nil
    (base, ours, theirs) = (
      Self.paragraphs(conflict?.base), Self.paragraphs(conflict?.ours), Self.paragraphs(conflict?.theirs)
    )
  }

  private static func paragraphs(_ value: OpenConflict.Value?) -> [String]? {
    guard case .texts(let texts)? = value else { return nil }
    return texts.flatMap { $0.split(separator: "\n").map(String.init) }
  }
}
