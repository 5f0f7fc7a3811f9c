/// Writes down the provenance of an annual plan from the plan itself, its sources and the decisions.
struct ProvenanceBuilder {
  private let annual: Plan
  private let workspace: Workspace
  private let work: DecidedWork
  private var provenance = Provenance()
  private var known: Set<Provenance.Name> = []
  private let merge = Provenance.Name(.activity, "merge")
  /// The decisions about each source item, by `kind plan/item`.
  private let decisions: [String: [Int]]

  init(annual: Plan, _ workspace: Workspace, _ work: DecidedWork) {
    self.annual = annual
    self.workspace = workspace
    self.work = work
    var decisions: [String: [Int]] = [:]
    for index in work.decisions.indices where work.statuses[index] == .applied {
      for position in work.positions[index] {
        let plan = workspace.plans[position.plan].id.string
        let item = workspace.plans.identifier(position)
        decisions[Self.key(position.kind.rawValue, plan, item), default: []].append(index)
      }
    }
    self.decisions = decisions
  }

  private static func key(_ kind: String, _ plan: String, _ item: String) -> String {
    "\(kind) \(plan)/\(item)"
  }

  mutating func build() -> Provenance {
    let tool = Provenance.Name(.agent, "merge-tool")
    add(tool, to: \.agents, [("prov:type", "prov:SoftwareAgent"), ("prov:label", "merge-tool")])
    add(merge, to: \.activities, [("prov:type", "merge:Merge")])
    link(.wasAssociatedWith, merge, tool)
    for (plan, source) in zip(workspace.plans, workspace.sources) { addSource(plan, source) }
    for index in work.decisions.indices where work.statuses[index] == .applied { addDecision(index) }
    let plan = Provenance.Name(.annual, annual.id.string)
    add(plan, to: \.entities, [("prov:type", "merge:AnnualPlan"), ("prov:label", annual.title.string)])
    link(.wasGeneratedBy, plan, merge)
    for source in workspace.plans { link(.wasDerivedFrom, plan, sourceName(source.id.string)) }
    addItems()
    return provenance
  }

  // MARK: - Sources and decisions

  private func sourceName(_ plan: String) -> Provenance.Name { Provenance.Name(.source, plan) }

  private mutating func addSource(_ plan: Plan, _ source: Merger.Source) {
    let name = sourceName(source.plan)
    add(
      name,
      to: \.entities,
      [
        ("prov:type", "merge:Plan"), ("prov:label", source.title), ("merge:file", source.file),
        ("merge:digest", source.digest),
      ]
    )
    link(.used, merge, name)
    for office in [plan.drafter, plan.issuer].compactMap(\.self) {
      link(.wasAttributedTo, name, agent(office.string, "prov:Organization"))
    }
  }

  private mutating func agent(_ name: String, _ type: String) -> Provenance.Name {
    let agent = Provenance.Name(.agent, Fingerprint([name]).short)
    add(agent, to: \.agents, [("prov:type", type), ("prov:label", name)])
    return agent
  }

  private func decisionName(_ index: Int) -> Provenance.Name {
    let decision = work.decisions[index]
    let parts = [decision.finding, decision.verdict?.rawValue ?? ""] + decision.items.map(\.content).sorted()
    return Provenance.Name(.activity, "decision-" + Fingerprint(parts).short)
  }

  private mutating func addDecision(_ index: Int) {
    let decision = work.decisions[index]
    let name = decisionName(index)
    var attributes = [("prov:type", "merge:Decision"), ("prov:label", decision.why)]
    if !decision.finding.isEmpty { attributes.append(("merge:finding", decision.finding)) }
    if let verdict = decision.verdict { attributes.append(("merge:verdict", verdict.rawValue)) }
    for field in decision.fields {
      attributes.append(("merge:\(field.name.rawValue)", Decision.line(field.choice)))
    }
    if let when = decision.when { attributes.append(("merge:when", when.iso)) }
    add(name, to: \.activities, attributes)
    link(.wasAssociatedWith, name, agent(decision.by, "prov:Agent"))
    link(.wasInformedBy, merge, name)
  }

  // MARK: - Items

  private mutating func addItems() {
    let keys = annual.sectionKeys
    for (index, section) in annual.sections.enumerated() {
      addItem(.section, keys[index], section.title?.string ?? keys[index], section.trace)
    }
    for paragraph in annual.paragraphs {
      let key = Plan.key(of: paragraph, sectionKeys: keys)
      addItem(.paragraph, key, RememberedItem.shortened(paragraph.text.string), paragraph.trace)
    }
    for task in annual.tasks { addItem(.task, task.id.string, task.headline, task.trace) }
    for target in annual.targets { addItem(.target, target.id.string, target.headline, target.trace) }
    for report in annual.reports { addItem(.report, report.id.string, report.headline, report.trace) }
  }

  private mutating func addItem(_ kind: Term, _ item: String, _ title: String, _ trace: Trace?) {
    let name = Provenance.Name(.annual, "\(annual.id.string)/\(kind.rawValue)/\(item)")
    add(name, to: \.entities, [("prov:type", "merge:\(kind.rawValue)"), ("prov:label", title)])
    link(.wasGeneratedBy, name, merge)
    var deciders: [Int] = []
    for origin in trace?.origins ?? [] {
      let source = Provenance.Name(.source, "\(origin.plan)/\(kind.rawValue)/\(origin.item)")
      add(
        source,
        to: \.entities,
        [
          ("prov:type", "merge:\(kind.rawValue)"), ("merge:address", origin.address),
          ("merge:line", String(origin.line)),
        ]
      )
      let fields = origin.fields.map(\.rawValue).joined(separator: " ")
      link(.wasDerivedFrom, name, source, fields.isEmpty ? [] : [("merge:fields", fields)])
      addLetters(kind, origin, source)
      deciders += decisions[Self.key(kind.rawValue, origin.plan, origin.item)] ?? []
    }
    for index in deciders.unique() {
      let decider = agent(work.decisions[index].by, "prov:Agent")
      link(.wasAttributedTo, name, decider, [("merge:decision", decisionName(index).local)])
    }
  }

  /// The letters that changed a source item.
  private mutating func addLetters(_ kind: Term, _ origin: Trace.Origin, _ source: Provenance.Name) {
    for point in workspace.amendment.points {
      for change in point.changes
      where change.plan == origin.plan && change.itemKind == kind && change.item == origin.item {
        let letter = Provenance.Name(.source, "letter/\(point.letter.id.string)")
        if !known.contains(letter) {
          add(
            letter,
            to: \.entities,
            [
              ("prov:type", "merge:Letter"), ("prov:label", point.letter.name),
              ("merge:date", point.letter.date.iso),
            ]
          )
          link(.wasAttributedTo, letter, agent(point.letter.issuer.string, "prov:Organization"))
        }
        var attributes = [("merge:point", point.point.id.string), ("merge:change", change.kind.rawValue)]
        if let field = change.field { attributes.append(("merge:fields", field.rawValue)) }
        link(.wasDerivedFrom, source, letter, attributes)
      }
    }
  }

  // MARK: - Elements

  private mutating func add(
    _ name: Provenance.Name,
    to list: WritableKeyPath<Provenance, [Provenance.Element]>,
    _ attributes: [(String, String)]
  ) {
    guard known.insert(name).inserted else { return }
    let attributes = attributes.map { Provenance.Attribute($0.0, $0.1) }
    provenance[keyPath: list].append(Provenance.Element(name: name, attributes: attributes))
  }

  private mutating func link(
    _ relation: Provenance.Relation,
    _ subject: Provenance.Name,
    _ object: Provenance.Name,
    _ attributes: [(String, String)] = []
  ) {
    provenance.links.append(
      Provenance.Link(
        relation: relation,
        subject: subject,
        object: object,
        attributes: attributes.map { Provenance.Attribute($0.0, $0.1) }
      )
    )
  }
}

extension PlanMerger {
  /// Where everything in a merged plan comes from.
  public func provenance(of result: Result, _ work: DecidedWork) -> Provenance {
    var builder = ProvenanceBuilder(annual: result.plan, workspace, work)
    return builder.build()
  }
}
