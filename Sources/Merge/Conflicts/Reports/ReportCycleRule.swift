/// Finds reports on one subject that different agencies owe the same addressee on different clocks.
///
/// What one agency owes another twice is found where the duties are reconciled.
struct ReportCycleRule {
  let context: RuleContext
  /// The duties that are one already.
  let unified: [UnifiedItems]

  func findings() -> [Finding] {
    let timeline = context.timeline
    let first = unified.map { items in
      items.members.map(side).min { $0.precedes($1) }
    }
    let sides = first.compactMap(\.self)
    let parties = sides.map { ReportParties($0.item, timeline) }
    let known = Subjects(context.glossary)
    let subjects = sides.map { known.subjects(of: $0.item.content?.string ?? "") }
    var findings: [Finding] = []
    for right in sides.indices {
      for left in sides.indices where left < right {
        guard sides[left].planID != sides[right].planID, parties[left].to == parties[right].to,
          parties[left].from != parties[right].from, parties[left].cadence != nil,
          parties[left].cadence == parties[right].cadence,
          let subject = subjects[left].intersection(subjects[right]).min()
        else { continue }
        let pair =
          sides[left].precedes(sides[right]) ? (sides[left], sides[right]) : (sides[right], sides[left])
        if let finding = finding(pair.0, pair.1, subject) { findings.append(finding) }
      }
    }
    return findings
  }

  private func side(_ position: PlanPosition) -> Side<ReportingDuty> {
    Side(plan: context.plans[position.plan], item: context.plans[position.plan].reports[position.item])
  }

  private func finding(_ left: Side<ReportingDuty>, _ right: Side<ReportingDuty>, _ subject: String)
    -> Finding?
  {
    let objections = ReportDueRule().relation(left, right).objections
    guard !objections.isEmpty, let leftDue = left.item.due, let rightDue = right.item.due else { return nil }
    let to = left.item.to.texts.map(\.string).joined(separator: "; ")
    return Finding(
      .reportCycleConflict,
      Message(
        .subjectReportedTwice,
        [
          "subject": .text(subject), "to": .text(to),
          "values": .list([leftDue.text.string, rightDue.text.string]),
        ]
      ),
      at: left.place(leftDue.text.range),
      because: objections,
      remedies: [Message(.oneClock)],
      notes: [
        Finding.Note(
          Message(
            .sideSays,
            [
              "plan": .text(right.planID), "title": .text(right.item.headline),
              "text": .text(rightDue.text.string),
            ]
          ),
          at: right.place(rightDue.text.range)
        )
      ],
      fingerprint: FindingIdentity.make(
        "cycle",
        .reportCycleConflict,
        sides: [left, right].map { [$0.planID, $0.item.headline, $0.item.due?.text.string ?? ""] }
      )
    )
  }
}
