/// Finds leads that name several agencies and do not say which is the first among them.
///
/// Collectives do not count: "các sở, ban, ngành; UBND các huyện" each do their own part.
struct SeveralLeadsRule {
  let plan: Plan

  /// Once for a heading whose tasks inherit it, and once for every task that names its own.
  func findings() -> [Finding] {
    let headings = plan.sections.compactMap { section in
      section.lead.flatMap { finding($0, section.title?.string ?? "", section.range) }
    }
    let tasks = plan.tasks.compactMap { task in
      task.lead.flatMap { $0.isInherited ? nil : finding($0, task.title.string, task.range) }
    }
    return headings + tasks
  }

  private func finding(_ lead: Assignment, _ headline: String, _ range: SourceRange) -> Finding? {
    let names = lead.agencies.filter { mention in
      if case .group = mention.identity { return false }
      return !Self.isCollective(mention)
    }
    guard names.count > 1, names.count == lead.agencies.count, !Self.namesFirst(lead) else { return nil }
    return Finding(
      .severalLeads,
      Message(.severalLeads, ["count": .number(names.count), "agencies": .list(names.map(\.wording))]),
      at: Place(file: plan.file, range: lead.texts.first?.range ?? range),
      remedies: [Message(.nameFirst)],
      fingerprint: FindingIdentity.make(
        "several-leads",
        .severalLeads,
        sides: [[plan.id.string, headline] + names.map(\.wording)]
      )
    )
  }

  /// "các tổ chức thành viên" means many, even where the reference data do not know it.
  private static func isCollective(_ mention: AgencyMention) -> Bool {
    mention.identity == .unknown && ComparisonText.words(mention.wording).first == "các"
  }

  /// Whether a text says which agency is the first: "(cơ quan thường trực)", "chủ trì chính".
  private static func namesFirst(_ lead: Assignment) -> Bool {
    lead.texts.contains { text in
      let key = ComparisonText.key(text.string)
      return ["thường trực", "chủ trì chính", "đầu mối"].contains { ComparisonText.contains($0, in: key) }
    }
  }
}
