/// The table that answers letters with comments: every point of every letter once, with what was done and why
/// ("bảng tổng hợp, tiếp thu, giải trình ý kiến góp ý").
///
/// ```swift
/// let table = AnswerTable(workspace, annual: annual)
/// print(table.markdown(in: Wording(.vietnamese)))
/// ```
public struct AnswerTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var point: AmendedPoint
    /// Where the items of its changes stand in the annual plan, by the changes' order; nil where they do not.
    public var annual: [String?]
    /// For a request to integrate: where each part of the draft went.
    public var parts: [AddressTable.Row] = []
  }

  public var title: String
  public private(set) var rows: [Row]
  /// The addresses of the whole workspace, old and new.
  public private(set) var addresses: AddressTable?

  /// - Parameter annual: the merged plan, if it is to be told where things went.
  public init(_ workspace: Workspace, annual: Plan?) {
    title = annual?.title.string ?? workspace.plans.first?.title.string ?? ""
    let table = annual.map { AddressTable($0, drafts: workspace.drafts) }
    addresses = table
    rows = workspace.amendment.points.map { point in
      var row = Row(point: point, annual: [])
      row.annual = point.changes.map { change in
        guard let item = change.item else { return nil }
        return table?.new(change.itemKind, plan: change.plan, item: item)
      }
      if point.point.request.kind == .integrate, let table {
        row.parts = Self.parts(of: point, table, workspace.drafts)
      }
      return row
    }
  }

  /// What stands at the places of a point, with where it went.
  private static func parts(of point: AmendedPoint, _ table: AddressTable, _ drafts: [Plan])
    -> [AddressTable.Row]
  {
    let own = table.rows.filter { $0.plan == point.point.plan.string && $0.kind != .section }
    guard !point.places.contains(.document),
      let plan = drafts.first(where: { $0.id.string == point.point.plan.string })
    else { return own }
    let inside = Set(
      plan.places.filter { place in point.places.contains { plan.contains($0, place) } }
        .map { plan.address(of: $0).description }
    )
    return own.filter { inside.contains($0.old) }
  }

  /// The points of one agency.
  public func filtered(agency: String) -> AnswerTable {
    let key = VietnameseLetters.folded(agency)
    var table = self
    table.rows = rows.filter { VietnameseLetters.folded($0.point.letter.issuer.string) == key }
    return table
  }

  /// The agencies that commented, in the order of their letters.
  public var agencies: [String] { rows.map(\.point.letter.issuer.string).unique() }

  /// Points that still need a person.
  public var open: [Row] { rows.filter { $0.point.disposition == nil } }

  /// How many points are answered in each way; open ones last.
  public var tally: [(disposition: CommentAnswer.Disposition?, count: Int)] {
    let kinds: [CommentAnswer.Disposition?] = CommentAnswer.Disposition.allCases.map { $0 } + [nil]
    return kinds.compactMap { kind in
      let count = rows.count { $0.point.disposition == kind }
      return count == 0 ? nil : (kind, count)
    }
  }
}
