/// The head of the annual plan: what the manifest says, else what the plans agree on.
struct AnnualHead {
  private let workspace: Workspace

  init(_ workspace: Workspace) { self.workspace = workspace }

  var plan: Plan {
    let annual = workspace.manifest.annual
    let year = workspace.year
    var plan = Plan(
      file: "annual.yaml",
      id: Text(annual.id ?? freeIdentifier("annual-\(year)")),
      kind: .annual,
      title: Text(annual.title ?? "Kế hoạch chung năm \(year)"),
      year: year
    )
    plan.issuer = annual.issuer.map { Text($0) } ?? common(\.issuer)
    plan.drafter = annual.drafter.map { Text($0) } ?? common(\.drafter)
    plan.date = annual.date
    plan.status = .draft
    plan.basis = basis
    return plan
  }

  private func freeIdentifier(_ id: String) -> String {
    let taken = Set(workspace.plans.map(\.id.string))
    return taken.contains(id) ? freeIdentifier(id + "-merged") : id
  }

  /// What all plans that say anything say alike.
  private func common(_ field: KeyPath<Plan, Text?>) -> Text? {
    let texts = workspace.plans.compactMap { $0[keyPath: field]?.string }
    guard let first = texts.first else { return nil }
    let key = VietnameseLetters.folded(first)
    return texts.allSatisfy { VietnameseLetters.folded($0) == key } ? Text(first) : nil
  }

  /// The legal bases of all plans, each document once; two citations that differ in date or issuer both stay,
  /// since which is right is for people to say.
  private var basis: [Citation] {
    var result: [Citation] = []
    for citation in workspace.plans.flatMap(\.basis) {
      let isKnown = result.contains { $0.citesSame(as: citation) }
      if !isKnown { result.append(Citation(text: Text(citation.text.string), documents: citation.documents)) }
    }
    return result
  }
}

extension Citation {
  fileprivate func citesSame(as other: Citation) -> Bool {
    if VietnameseLetters.folded(text.string) == VietnameseLetters.folded(other.text.string) { return true }
    guard !documents.isEmpty, documents.count == other.documents.count else { return false }
    return zip(documents, other.documents).allSatisfy { left, right in
      left.sameDocument(as: right) == .same
    }
  }
}
