/// Makes a publication out of a plan: numbers the tasks, words the fields, finds the agencies.
struct PublicationBuilder {
  private let plan: Plan
  private let wording: Wording
  private let sources: [PublishedSource]
  private let marks: [String: String]
  private var roll: AgencyRoll

  init(_ plan: Plan, directory: AgencyDirectory, day: Day, in wording: Wording) {
    self.plan = plan
    self.wording = wording
    roll = AgencyRoll(directory: directory, day: day)
    sources = (plan.merger?.sources ?? []).enumerated().map { index, source in
      PublishedSource(mark: "KH\(index + 1)", plan: source.plan, title: source.title, file: source.file)
    }
    marks = Dictionary(sources.map { ($0.plan, $0.mark) }) { first, _ in first }
  }

  mutating func build() -> Publication {
    let outline = PublicationOutline(plan)
    let tasks = outline.order.enumerated().map { task(plan.tasks[$1], number: $0 + 1) }
    let duties = plan.reports.enumerated().map { duty($1, number: $0 + 1) }
    for (index, task) in tasks.enumerated() {
      roll.add(index, task.leadKeys, \.leads)
      roll.add(index, task.supportKeys, \.supports)
    }
    roll.share(reports: duties)
    return Publication(
      wording: wording,
      head: PublishedHead(plan),
      basis: plan.basis.map(\.text.string),
      sources: sources,
      sections: outline.sections,
      tasks: tasks,
      targets: plan.targets.enumerated().map { target($1, number: $0 + 1) },
      duties: duties,
      rows: outline.rows,
      comparison: ComparisonRow.rows(of: plan, marks: marks),
      load: load(of: tasks),
      extracts: roll.extracts
    )
  }

  private func load(of tasks: [PublishedTask]) -> [AgencyLoad] {
    roll.extracts.filter { !$0.leads.isEmpty }.map { extract in
      var load = AgencyLoad(key: extract.key, name: extract.name)
      for index in extract.leads { load.add(tasks[index].due, year: plan.year) }
      return load
    }
  }

  // MARK: - Items

  private mutating func task(_ task: PlanTask, number: Int) -> PublishedTask {
    let open = task.conflicts
    let isBudgetOpen = open.contains { $0.field == .budget }
    return PublishedTask(
      number: number,
      id: task.id.string,
      section: task.section,
      numeral: task.number?.printed ?? "-",
      address: plan.address(of: task).description,
      title: field(.title, [task.title.string], open),
      detail: field(.detail, [task.detail?.string], open),
      lead: field(.lead, task.lead?.texts.map(\.string) ?? [], open),
      support: field(.support, task.support?.texts.map(\.string) ?? [], open),
      due: due(.due, task.due, open),
      output: field(.output, [task.output?.string], open),
      audience: field(.audience, [task.audience?.string], open),
      channel: field(.channel, [task.channel?.string], open),
      budget: field(.budget, [task.budget?.amount?.string, task.budget?.source?.string], open),
      money: isBudgetOpen ? nil : task.budget?.money,
      basis: task.basis.map(\.text.string),
      origins: origins(task.trace),
      settled: task.trace?.settled.map(\.reason) ?? [],
      related: task.trace?.related ?? [],
      leadKeys: open.contains { $0.field == .lead } ? [] : roll.keys(of: task.lead),
      supportKeys: open.contains { $0.field == .support } ? [] : roll.keys(of: task.support)
    )
  }

  private func target(_ target: Target, number: Int) -> PublishedTarget {
    PublishedTarget(
      number: number,
      id: target.id.string,
      indicator: target.indicator.string,
      value: field(.value, [target.value.string], target.conflicts),
      by: due(.by, target.by, target.conflicts),
      isAspiration: target.isAspiration,
      origins: origins(target.trace)
    )
  }

  private mutating func duty(_ duty: ReportingDuty, number: Int) -> PublishedDuty {
    let open = duty.conflicts
    return PublishedDuty(
      number: number,
      id: duty.id.string,
      content: field(.content, [duty.content?.string], open),
      from: field(.from, duty.from?.texts.map(\.string) ?? [], open),
      to: field(.to, duty.to.texts.map(\.string), open),
      due: due(.due, duty.due, open),
      origins: origins(duty.trace),
      fromKeys: open.contains { $0.field == .from } ? [] : roll.keys(of: duty.from)
    )
  }

  // MARK: - Fields

  private func field(_ name: Term, _ texts: [String?], _ open: [OpenConflict]) -> PublishedField {
    guard let conflict = open.first(where: { $0.field == name }) else {
      return PublishedField(texts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; "))
    }
    let candidates = conflict.candidates.map { candidate in
      PublishedField.Candidate(text: words(of: candidate.value), source: mark(of: candidate.from))
    }
    let versions: [(PublicationLabel, OpenConflict.Value?)] = [
      (.versionBase, conflict.base), (.versionOurs, conflict.ours), (.versionTheirs, conflict.theirs),
    ]
    let sides = versions.compactMap { label, value in
      value.map { PublishedField.Candidate(text: words(of: $0), source: wording.label(label)) }
    }
    var field = PublishedField("")
    field.candidates = candidates + sides
    field.conflict = conflict.id
    let values = field.candidates.map { wording.label(.openValue, ["value": $0.text, "source": $0.source]) }
    field.text = wording.label(.openField, ["values": values.joined(separator: "; ")])
    return field
  }

  private func due(_ name: Term, _ due: Due?, _ open: [OpenConflict]) -> PublishedDue {
    let field = field(name, [due?.text.string], open)
    return PublishedDue(field: field, deadline: field.isOpen ? nil : due?.deadline)
  }

  private func words(of value: OpenConflict.Value) -> String {
    switch value {
    case .texts(let texts): texts.isEmpty ? wording.label(.emptyValue) : texts.joined(separator: "; ")
    case .budget(let amount, let source): [amount, source].compactMap(\.self).joined(separator: "; ")
    case .deleted: wording.label(.deletedValue)
    }
  }

  /// The mark of the plan in `plan/item`.
  private func mark(of item: String?) -> String {
    guard let item else { return "?" }
    let plan = item.split(separator: "/").first.map(String.init) ?? item
    return marks[plan] ?? item
  }

  private func origins(_ trace: Trace?) -> [PublishedOrigin] {
    (trace?.origins ?? []).map { origin in
      PublishedOrigin(
        mark: marks[origin.plan] ?? origin.plan,
        plan: origin.plan,
        item: origin.item,
        address: origin.address,
        fileLine: origin.line,
        wording: origin.wording
      )
    }
  }
}
