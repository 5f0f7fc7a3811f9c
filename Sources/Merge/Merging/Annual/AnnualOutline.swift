/// The headings of the annual plan, unified from those of its sources, and where each source section went.
///
/// Top-level headings are recognised by their role (purpose, tasks, organisation of work ...) from the
/// glossary and stand in the order annual plans have; below them headings with the same words, or the same
/// agency, become one.
struct AnnualOutline {
  struct Node {
    var title: Text?
    var parent: Int?
    var children: [Int] = []
    var role: SectionRoles.Role?
    var origins: [SectionReference] = []
    /// The agency that a heading under "Tổ chức thực hiện" names, today.
    var agency: AgencyMention.Identity?
  }

  /// Names a section among the plans of a run.
  struct SectionReference: Hashable {
    let plan: Int
    let section: Int
  }

  enum Placement: Hashable {
    case node(Int)
    /// The heading goes, with all below it.
    case excluded(ExclusionReason)
    /// Only the heading goes; what is below stands one level higher.
    case transparent
  }

  private(set) var nodes: [Node] = []
  private(set) var top: [Int] = []
  /// By plan, by section.
  private(set) var placements: [[Placement]] = []
  private let roles: SectionRoles
  private let agencyOfTitle: (String) -> AgencyMention.Identity?

  init(plans: [Plan], roles: SectionRoles, agencyOfTitle: @escaping (String) -> AgencyMention.Identity?) {
    self.roles = roles
    self.agencyOfTitle = agencyOfTitle
    for plan in plans.indices {
      placements.append([])
      for section in plans[plan].sections.indices {
        let placement = place(SectionReference(plan: plan, section: section), in: plans[plan])
        placements[plan].append(placement)
      }
    }
    sortTop()
  }

  subscript(reference: SectionReference) -> Placement { placements[reference.plan][reference.section] }

  // MARK: - Placing a section

  private mutating func place(_ reference: SectionReference, in plan: Plan) -> Placement {
    let section = plan.sections[reference.section]
    guard let parent = section.parent else { return placeTop(section, reference, in: plan) }
    switch placements[reference.plan][parent] {
    case .excluded(let reason): return .excluded(reason)
    case _ where plan.sections[parent].isPart: return placeTop(section, reference, in: plan)
    case .node(let node): return .node(child(of: node, for: section, reference))
    case .transparent: return placeTop(section, reference, in: plan)
    }
  }

  private mutating func placeTop(_ section: Section, _ reference: SectionReference, in plan: Plan)
    -> Placement
  {
    let role = section.title.flatMap { roles.role(of: $0.string) }
    if role == .review { return .excluded(.reviewOfLastYear) }
    switch section.number?.shape {
    case .part where !plan.hasContent(directlyUnder: reference.section): return .transparent
    case .annex:
      let tasks = topNode(role: .task, title: section.title)
      return .node(child(of: tasks, for: section, reference))
    default:
      let node = topNode(role: role, title: section.title)
      nodes[node].origins.append(reference)
      return .node(node)
    }
  }

  private mutating func topNode(role: SectionRoles.Role?, title: Text?) -> Int {
    let existing = top.first { index in
      guard let role else { return nodes[index].role == nil && sameTitle(nodes[index].title, title) }
      return nodes[index].role == role
    }
    if let existing { return existing }
    let standard = role.flatMap { roles.title(of: $0) }.map { Text($0) }
    nodes.append(Node(title: standard ?? title, parent: nil, role: role))
    top.append(nodes.count - 1)
    return nodes.count - 1
  }

  private mutating func child(of parent: Int, for section: Section, _ reference: SectionReference) -> Int {
    let agency = isOrganisation(parent) ? section.title.flatMap { agencyOfTitle($0.string) } : nil
    let existing = nodes[parent].children.first { index in
      if let agency { return nodes[index].agency == agency }
      return section.title != nil && sameTitle(nodes[index].title, section.title)
    }
    if let existing {
      nodes[existing].origins.append(reference)
      return existing
    }
    let node = Node(title: section.title, parent: parent, origins: [reference], agency: agency)
    return append(node, to: parent)
  }

  /// The heading of an agency under "Tổ chức thực hiện", made if no source has it.
  mutating func agencyNode(_ agency: AgencyMention.Identity, title: String) -> Int {
    let parent = topNode(role: .organisation, title: nil)
    if let existing = nodes[parent].children.first(where: { nodes[$0].agency == agency }) { return existing }
    return append(Node(title: Text(title), parent: parent, agency: agency), to: parent)
  }

  private mutating func append(_ node: Node, to parent: Int) -> Int {
    nodes.append(node)
    nodes[parent].children.append(nodes.count - 1)
    return nodes.count - 1
  }

  private func sameTitle(_ left: Text?, _ right: Text?) -> Bool {
    switch (left, right) {
    case (let left?, let right?): roles.key(left.string) == roles.key(right.string)
    case (nil, nil): true
    default: false
    }
  }

  /// Whether a node is "Tổ chức thực hiện" or below it.
  func isOrganisation(_ index: Int) -> Bool {
    var current: Int? = index
    while let position = current {
      if nodes[position].role == .organisation { return true }
      current = nodes[position].parent
    }
    return false
  }

  mutating func sortTop() {
    top = top.enumerated().sorted { left, right in
      let ranks = (roles.rank(of: nodes[left.element].role), roles.rank(of: nodes[right.element].role))
      return (ranks.0, left.offset) < (ranks.1, right.offset)
    }.map(\.element)
  }
}

extension Section {
  fileprivate var isPart: Bool {
    if case .part = number?.shape { return true }
    return false
  }
}

extension Plan {
  fileprivate func hasContent(directlyUnder section: Int) -> Bool {
    paragraphs.contains { $0.section == section } || tasks.contains { $0.section == section }
  }
}

/// Why a source item is not in the annual plan; the only reasons there are.
enum ExclusionReason: String, Hashable {
  case reviewOfLastYear
  case partHeading
  case emptyHeading
}
