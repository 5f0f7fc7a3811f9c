/// Finds citations of a place that a plan of the workspace does not have: "điểm d khoản 9 Mục VI" of a plan whose
/// khoản 9 ends at điểm c.
///
/// Only plans that are read can be looked into, and they are known by their number.
struct PositionRule {
  let plans: [Plan]

  func findings() -> [Finding] {
    let numbered = plans.compactMap { plan in
      plan.number.flatMap { DocumentCitation.citations(in: $0.string).first }.map { (plan, $0) }
    }
    return numbered.flatMap { plan, document -> [Finding] in
      let shapes = self.shapes(of: plan)
      return plans.flatMap { citing in
        (citing.basis + citing.tasks.flatMap(\.basis)).flatMap { citation in
          citation.documents.filter { self.cites($0, document, plan) }.flatMap(\.positions)
            .filter { position in !shapes.contains { Self.leads(to: $0, Self.shapes(position)) } }
            .map { finding($0, plan, citation.text, in: citing) }
        }
      }
    }
  }

  private func cites(_ citation: DocumentCitation, _ document: DocumentCitation, _ plan: Plan) -> Bool {
    guard citation.key == document.key else { return false }
    guard let cited = citation.date, let date = plan.date else { return true }
    return cited == date
  }

  private func shapes(of plan: Plan) -> [[ItemNumber.Shape?]] {
    plan.sections.indices.map { Self.shapes(plan.address(ofSection: $0)) }
      + plan.tasks.map { Self.shapes(plan.address(of: $0)) }
  }

  /// Numbers compare by what they mean, and a row of a table by its number; other steps have none.
  private static func shapes(_ address: Address) -> [ItemNumber.Shape?] {
    address.steps.map { step in
      switch step {
      case .number(let number), .row(let number): number.shape
      case .bullet, .paragraph, .target, .report: nil
      }
    }
  }

  /// Whether a citation names the place, perhaps leaving steps out ("điểm a Mục VI"). Steps without a number
  /// cannot be checked and are taken to be there.
  private static func leads(to place: [ItemNumber.Shape?], _ cited: [ItemNumber.Shape?]) -> Bool {
    var rest = place[...]
    for shape in cited {
      guard let shape else { continue }
      guard let index = rest.firstIndex(of: shape) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  private func finding(_ position: Address, _ plan: Plan, _ text: Text, in citing: Plan) -> Finding {
    Finding(
      .basisConflict,
      Message(
        .positionMissing,
        ["position": .text(position.description), "document": .text(plan.number?.string ?? plan.id.string)]
      ),
      at: Place(file: citing.file, range: text.range),
      remedies: [Message(.checkPosition)],
      notes: [Finding.Note(Message(.documentHere), at: Place(file: plan.file, range: plan.title.range))],
      fingerprint: FindingIdentity.make(
        "basis",
        .basisConflict,
        sides: [[citing.id.string, text.string, position.description]]
      )
    )
  }
}
