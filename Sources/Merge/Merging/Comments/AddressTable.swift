/// Where everything in the drafts stands in the annual plan: old addresses and new.
///
/// ```swift
/// AddressTable(annual, drafts: workspace.drafts).rows
/// // e-service-2025  es-48  điểm a khoản 4 Mục VI  →  điểm g khoản 9 Mục V
/// ```
public struct AddressTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var plan: String
    public var kind: Term
    /// The id of the item, or the key of a section or paragraph.
    public var item: String
    /// Where it stood in the draft.
    public var old: String
    /// Where it stands now; nil where it was left out.
    public var new: String?
    /// Why it was left out.
    public var reason: String?
    /// Its line in the draft, for the order.
    var line: Int
  }

  /// In the order of the drafts.
  public private(set) var rows: [Row] = []

  /// - Parameters:
  ///   - annual: a merged plan.
  ///   - drafts: the drafts before letters moved anything; items that they do not have keep the address that the
  ///     annual plan remembers.
  public init(_ annual: Plan, drafts: [Plan]) {
    let before = Self.addresses(drafts)
    func add(_ kind: Term, _ trace: Trace?, _ new: Address) {
      for origin in trace?.origins ?? [] {
        let old = before["\(kind.rawValue) \(origin.plan)/\(origin.item)"] ?? origin.address
        rows.append(
          Row(plan: origin.plan, kind: kind, item: origin.item, old: old, new: "\(new)", line: origin.line)
        )
      }
    }
    for index in annual.sections.indices {
      add(.section, annual.sections[index].trace, annual.address(ofSection: index))
    }
    for task in annual.tasks { add(.task, task.trace, annual.address(of: task)) }
    for paragraph in annual.paragraphs { add(.paragraph, paragraph.trace, annual.address(of: paragraph)) }
    for (index, target) in annual.targets.enumerated() {
      add(.target, target.trace, annual.address(of: .target(index)))
    }
    for (index, report) in annual.reports.enumerated() {
      add(.report, report.trace, annual.address(of: .report(index)))
    }
    for exclusion in annual.merger?.excluded ?? [] {
      rows.append(
        Row(
          plan: exclusion.plan,
          kind: exclusion.kind,
          item: exclusion.item,
          old: exclusion.address,
          new: nil,
          reason: exclusion.reason,
          line: 0
        )
      )
    }
    let order = Dictionary((annual.merger?.sources ?? []).enumerated().map { ($1.plan, $0) }) { first, _ in
      first
    }
    rows = rows.enumerated().sorted { left, right in
      (order[left.element.plan] ?? 0, left.element.line, left.offset)
        < (order[right.element.plan] ?? 0, right.element.line, right.offset)
    }.map(\.element)
  }

  /// Where an item stands in the annual plan.
  public func new(_ kind: Term, plan: String, item: String) -> String? {
    rows.first { $0.kind == kind && $0.plan == plan && $0.item == item }?.new
  }

  private static func addresses(_ drafts: [Plan]) -> [String: String] {
    var addresses: [String: String] = [:]
    for plan in drafts {
      for place in plan.places {
        guard let item = plan.identifier(of: place) else { continue }
        addresses["\(place.kind.rawValue) \(plan.id.string)/\(item)"] = plan.address(of: place).description
      }
    }
    return addresses
  }
}
