/// Records what does not go into the annual plan, word for word and with the reason.
struct ExclusionLedger {
  private(set) var exclusions: [Merger.Exclusion] = []
  private let plans: [Plan]
  private let sectionKeys: [[String]]
  private let wording: AnnualWording

  init(plans: [Plan], sectionKeys: [[String]], wording: AnnualWording) {
    self.plans = plans
    self.sectionKeys = sectionKeys
    self.wording = wording
  }

  mutating func exclude(task reference: TaskReference, _ reason: ExclusionReason) {
    let plan = plans[reference.plan]
    let task = plans[reference]
    add(plan, .task, task.id.string, plan.address(of: task), reason, task.wording)
  }

  /// Headings and paragraphs under excluded headings, and headings of parts.
  mutating func excludeTexts(of outline: AnnualOutline) {
    for index in plans.indices {
      for (section, placement) in outline.placements[index].enumerated() {
        let heading = AnnualOutline.SectionReference(plan: index, section: section)
        switch placement {
        case .excluded(let reason): exclude(heading, reason)
        case .transparent: exclude(heading, .partHeading)
        case .node: continue
        }
      }
      for paragraph in plans[index].paragraphs {
        guard case .excluded(let reason) = outline.placements[index][paragraph.section] else { continue }
        let key = Plan.key(of: paragraph, sectionKeys: sectionKeys[index])
        let words = [FieldTexts(field: .text, texts: [paragraph.text.string])]
        add(plans[index], .paragraph, key, plans[index].address(of: paragraph), reason, words)
      }
    }
  }

  /// Headings under which nothing was left.
  mutating func excludeHeadings(_ headings: [AnnualOutline.SectionReference]) {
    for heading in headings { exclude(heading, .emptyHeading) }
  }

  private mutating func exclude(_ heading: AnnualOutline.SectionReference, _ reason: ExclusionReason) {
    let plan = plans[heading.plan]
    add(
      plan,
      .section,
      sectionKeys[heading.plan][heading.section],
      plan.address(ofSection: heading.section),
      reason,
      plan.sections[heading.section].wording
    )
  }

  private mutating func add(
    _ plan: Plan,
    _ kind: Term,
    _ item: String,
    _ address: Address,
    _ reason: ExclusionReason,
    _ words: [FieldTexts]
  ) {
    exclusions.append(
      Merger.Exclusion(
        plan: plan.id.string,
        item: item,
        kind: kind,
        address: address.description,
        reason: wording.reason(reason),
        texts: words.flatMap(\.texts).unique()
      )
    )
  }
}

extension Trace.Origin {
  /// The origin of a heading, with its words: headings are unified and numbered anew.
  init(heading: AnnualOutline.SectionReference, in plans: [Plan], keys: [[String]]) {
    let plan = plans[heading.plan]
    let section = plan.sections[heading.section]
    self.init(
      plan: plan.id.string,
      item: keys[heading.plan][heading.section],
      address: plan.address(ofSection: heading.section).description,
      line: section.range.start.line,
      wording: section.wording.map { Wording(field: $0.field, texts: $0.texts) }
    )
  }
}
