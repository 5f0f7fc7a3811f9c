/// Builds the annual plan: headings unified, tasks of the same work brought into one entry, everything else
/// kept as it is, the organisation of work written from the tasks, and the origin of every item recorded.
struct AnnualPlanBuilder {
  /// What the merge knows before it builds.
  struct Input {
    var plans: [Plan]
    var sources: [Merger.Source]
    var overlaps: OverlapReport
    /// What became of the fields of tasks that are the same work.
    var reconcileTasks: ([TaskReference]) -> [FieldOutcome]
    /// Targets that are the same, by plan and index, single ones too; in the order of the plans.
    var targets: [UnifiedItems]
    var reports: [UnifiedItems]
    var directory: AgencyDirectory
    var roles: SectionRoles
    /// The words of a paragraph or title without regard to form.
    var contentKey: (String) -> String
    var day: Day
    var wording: AnnualWording
    /// What letters changed in an item of a plan.
    var amended: (Term, _ plan: String, _ item: String) -> [Trace.Settlement] = { _, _, _ in [] }
  }

  let input: Input
  private var outline: AnnualOutline
  private var ledger: ExclusionLedger
  private let sectionKeys: [[String]]

  init(_ input: Input) {
    self.input = input
    let organisation = OrganisationOfWork(directory: input.directory, day: input.day)
    outline = AnnualOutline(plans: input.plans, roles: input.roles) { organisation.identity(ofTitle: $0) }
    sectionKeys = input.plans.map(\.sectionKeys)
    ledger = ExclusionLedger(plans: input.plans, sectionKeys: sectionKeys, wording: input.wording)
  }

  private var plans: [Plan] { input.plans }

  mutating func build(head: Plan) -> Plan {
    var plan = head
    let entries = taskEntries()
    let paragraphs = UnifiedParagraph.unify(plans, outline: outline, key: input.contentKey)
    ledger.excludeTexts(of: outline)
    let items = AnnualItems(plans: plans, wording: input.wording, amended: input.amended)
    plan.targets = items.targets(input.targets)
    plan.reports = items.reports(input.reports)
    var assembly = AnnualAssembly(
      outline: outline,
      entries: entries,
      paragraphs: paragraphs,
      organisation: OrganisationOfWork(directory: input.directory, day: input.day),
      origin: { [plans, sectionKeys] in Trace.Origin(heading: $0, in: plans, keys: sectionKeys) }
    )
    assembly.assemble(into: &plan, wording: input.wording)
    ledger.excludeHeadings(assembly.emptyNodes.flatMap(\.origins))
    plan.merger = Merger(sources: input.sources, excluded: ledger.exclusions)
    return plan
  }

  // MARK: - Tasks

  private mutating func taskEntries() -> [AnnualEntry] {
    let placement = AnnualPlacement(plans: plans, outline: outline)
    let identifiers = AnnualIdentifiers(plans.map { $0.tasks.map(\.id.string) })
    var groupOf: [TaskReference: Int] = [:]
    let groups = input.overlaps.groups.filter { $0.relation == .duplicate }
    for (index, group) in groups.enumerated() {
      for member in group.members where isKept(member) { groupOf[member] = index }
    }
    var names: [TaskReference: String] = [:]
    var memberships: [(members: [TaskReference], home: TaskReference, node: Int)] = []
    for plan in plans.indices {
      for task in plans[plan].tasks.indices {
        let reference = TaskReference(plan: plan, task: task)
        switch outline.placements[plan][plans[plan].tasks[task].section] {
        case .node: break
        case .excluded(let reason):
          ledger.exclude(task: reference, reason)
          continue
        case .transparent: continue
        }
        let members =
          groupOf[reference].map { groups[$0].members.filter { groupOf[$0] != nil } } ?? [reference]
        let home = placement.home(of: members)
        for member in members {
          names[member] = identifiers.id(plans[home].id.string, of: plans[home.plan].id.string)
        }
        guard home == reference, case .node(let node) = outline.placements[plan][plans[reference].section]
        else {
          continue
        }
        memberships.append((members, home, node))
      }
    }
    let entries = memberships.map { entry in
      AnnualEntry(members: entry.members, task: compose(entry.members, names), node: entry.node)
    }
    return placement.sideBySide(crossReferenced(entries), pairs: input.overlaps.pairs)
  }

  private func isKept(_ reference: TaskReference) -> Bool {
    if case .node = outline.placements[reference.plan][plans[reference].section] { return true }
    return false
  }

  private func compose(_ members: [TaskReference], _ names: [TaskReference: String]) -> PlanTask {
    let composer = ItemComposer(
      members: members.map { member(task: $0) },
      fields: PlanTask.fields.filter { $0 != .after },
      outcomes: input.reconcileTasks(members)
    )
    var task = PlanTask(id: Text(names[members[0]] ?? ""), section: 0, title: plans[members[0]].title)
    for (field, value) in composer.values { task.set(field, to: value) }
    task.conflicts = composer.conflicts
    task.after = predecessors(of: members, names)
    // The texts of an open field are stand-ins, not what the task says.
    let open = Set(task.conflicts.compactMap(\.field))
    task.trace = composer.trace(of: { open.contains($0) ? [] : task.texts(of: $0) }, reasons: input.wording)
    recordPredecessors(&task, members)
    return task
  }

  private func member(task reference: TaskReference) -> ItemComposer.Member {
    let plan = plans[reference.plan]
    let task = plans[reference]
    return ItemComposer.Member(
      plan: plan.id.string,
      item: task.id.string,
      address: plan.address(of: task).description,
      line: task.id.range.start.line,
      amended: input.amended(.task, plan.id.string, task.id.string),
      texts: { task.texts(of: $0) }
    )
  }

  /// The tasks that must be done before, by their ids in the annual plan.
  private func predecessors(of members: [TaskReference], _ names: [TaskReference: String]) -> [Text] {
    let own = names[members[0]]
    let ids = members.flatMap { member in
      plans[member].after.compactMap { predecessor -> String? in
        let tasks = plans[member.plan].tasks
        let index = tasks.firstIndex { $0.id.string == predecessor.string }
        return index.flatMap { names[TaskReference(plan: member.plan, task: $0)] }
      }
    }
    return ids.unique().filter { $0 != own }.map { Text($0) }
  }

  private func recordPredecessors(_ task: inout PlanTask, _ members: [TaskReference]) {
    let surviving = task.texts(of: .after)
    for (index, member) in members.enumerated() {
      let own = plans[member].texts(of: .after)
      guard !own.isEmpty else { continue }
      task.trace?.origins[index].fields.append(.after)
      if !own.allSatisfy(surviving.contains) {
        task.trace?.origins[index].wording.append(Trace.Origin.Wording(field: .after, texts: own))
      }
    }
  }

  private func crossReferenced(_ entries: [AnnualEntry]) -> [AnnualEntry] {
    var entryOf: [TaskReference: Int] = [:]
    for (index, entry) in entries.enumerated() {
      for member in entry.members { entryOf[member] = index }
    }
    var result = entries
    func refer(_ from: Int, _ to: Int, _ finding: String) {
      let id = entries[to].task.id.string
      guard result[from].task.trace?.related.contains(where: { $0.item == id }) == false else { return }
      result[from].task.trace?.related.append(Trace.CrossReference(item: id, finding: finding))
    }
    for pair in input.overlaps.pairs where pair.isLikely {
      guard let a = entryOf[pair.a], let b = entryOf[pair.b], a != b else { continue }
      refer(a, b, pair.id)
      refer(b, a, pair.id)
    }
    return result
  }
}
