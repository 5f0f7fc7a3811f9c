/// Checks the documents that plans cite: one document under two dates or issuers, and documents that have been
/// replaced or amended.
struct BasisRule {
  let context: RuleContext

  /// A document as one plan cites it.
  private struct Use {
    let plan: Plan
    let text: Text
    let document: DocumentCitation

    var place: Place { Place(file: plan.file, range: text.range) }
    var parts: [String] { [plan.id.string, text.string] }

    func precedes(_ other: Use) -> Bool {
      (plan.id.string, text.range.start, text.string) < (
        other.plan.id.string, other.text.range.start, other.text.string
      )
    }
  }

  func findings() -> [Finding] {
    let uses = context.plans.flatMap { plan in
      (plan.basis + plan.tasks.flatMap(\.basis)).flatMap { citation in
        citation.documents.map { Use(plan: plan, text: citation.text, document: $0) }
      }
    }
    let groups = Dictionary(grouping: uses) { $0.document.key }
    return groups.keys.sorted().flatMap { key -> [Finding] in
      let group = firstOfEachWording(groups[key] ?? [])
      return twoDates(group) + twoIssuers(group) + replaced(group)
    }
  }

  /// The first use of each way in which each plan cites a document: plans cite one document hundreds of times.
  private func firstOfEachWording(_ uses: [Use]) -> [Use] {
    distinct(uses.sorted { $0.precedes($1) }) { use in
      Citation(
        plan: use.plan.id.string,
        date: use.document.date,
        year: use.document.year,
        issuer: use.document.issuer
      )
    }
  }

  private struct Citation: Hashable {
    let plan: String
    let date: Day?
    let year: Int?
    let issuer: String?
  }

  // MARK: - One document, cited in two ways

  private func twoDates(_ uses: [Use]) -> [Finding] {
    let group = involved(uses.filter { $0.document.date != nil }, in: .differentDate)
    guard group.count > 1 else { return [] }
    let dates = distinct(group.compactMap { $0.document.date?.official })
    return [
      finding(
        Message(.datesDiffer, ["document": .text(group[0].document.symbol), "dates": .list(dates)]),
        distinct(group) { "\($0.document.date?.iso ?? "") \($0.plan.id.string)" },
        because: [Message(.numberOnceAYear)],
        remedies: [Message(.checkDocument)]
      )
    ]
  }

  /// `188/KH-UBND` exists in every province; only where the day agrees too is another issuer a slip.
  private func twoIssuers(_ uses: [Use]) -> [Finding] {
    let full = uses.filter { $0.document.date != nil && $0.document.issuer != nil }
    let group = involved(full, in: .differentIssuer)
    guard group.count > 1 else { return [] }
    let issuers = distinct(group.compactMap(\.document.issuer))
    return [
      finding(
        Message(.issuersDiffer, ["document": .text(group[0].document.symbol), "issuers": .list(issuers)]),
        distinct(group) { "\($0.document.issuer ?? "") \($0.plan.id.string)" },
        because: [Message(.sameNumberAndDate)],
        remedies: [Message(.checkDocument)]
      )
    ]
  }

  /// The citations that stand in a relation to one of the others.
  private func involved(_ uses: [Use], in relation: DocumentIdentity) -> [Use] {
    uses.filter { use in uses.contains { use.document.sameDocument(as: $0.document) == relation } }
  }

  // MARK: - Replaced and amended documents

  private func replaced(_ uses: [Use]) -> [Finding] {
    context.glossary.replaced.compactMap { entry in
      guard let old = DocumentCitation.citations(in: entry.document).first,
        let new = DocumentCitation.citations(in: entry.by).first,
        let day = context.day, new.date.map({ $0 <= day }) ?? true
      else { return nil }
      let citing = uses.filter { use in
        use.document.sameDocument(as: old) == .same && !cites(new, use.plan)
      }
      guard !citing.isEmpty else { return nil }
      let isAmended = entry.kind == .amended
      return finding(
        Message(
          isAmended ? .documentAmended : .documentReplaced,
          ["document": .text(entry.document), "by": .text(entry.by)]
        ),
        citing,
        severity: isAmended ? .note : nil,
        remedies: [Message(.citeInstead, ["by": .text(entry.by)])]
      )
    }
  }

  private func cites(_ document: DocumentCitation, _ plan: Plan) -> Bool {
    (plan.basis + plan.tasks.flatMap(\.basis)).contains { citation in
      citation.documents.contains { $0.key == document.key }
    }
  }

  // MARK: - Wording

  private func finding(
    _ message: Message,
    _ uses: [Use],
    severity: Severity? = nil,
    because: [Message] = [],
    remedies: [Message]
  ) -> Finding {
    Finding(
      .basisConflict,
      message,
      at: uses[0].place,
      severity: severity,
      because: because,
      remedies: remedies,
      notes: uses.dropFirst().map { use in
        Finding.Note(
          Message(.citedHere, ["plan": .text(use.plan.id.string), "text": .text(use.text.string)]),
          at: use.place
        )
      },
      fingerprint: FindingIdentity.make(
        "basis",
        .basisConflict,
        sides: uses.map(\.parts) + [[message.key.rawValue]]
      )
    )
  }

  private func distinct(_ texts: [String]) -> [String] {
    distinct(texts) { $0 }
  }

  private func distinct<Element, Key: Hashable>(_ elements: [Element], by key: (Element) -> Key) -> [Element]
  {
    var seen: Set<Key> = []
    return elements.filter { seen.insert(key($0)).inserted }
  }
}
