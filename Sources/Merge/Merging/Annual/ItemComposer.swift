/// Writes one item of the annual plan from the items that are the same work and what became of each field.
///
/// Whatever a source says ends up as the surviving value, as a candidate of an open conflict, or as recorded
/// wording in the origin: no word is lost.
struct ItemComposer {
  /// What a source item is and says.
  struct Member {
    let plan: String
    let item: String
    let address: String
    let line: Int
    /// What letters changed in it.
    var amended: [Trace.Settlement] = []
    let texts: (Term) -> [String]
  }

  let members: [Member]
  let fields: [Term]
  let outcomes: [FieldOutcome]

  /// The values of the unified item, field by field; open fields are left out.
  var values: [(field: Term, value: OpenConflict.Value)] {
    fields.compactMap { field in
      if let outcome = outcomes.first(where: { $0.field == field }) {
        return outcome.value.map { (field, $0) }
      }
      guard let texts = members.map({ $0.texts(field) }).first(where: { !$0.isEmpty }) else { return nil }
      return (field, OpenConflict.Value(texts, of: field))
    }
  }

  var conflicts: [OpenConflict] {
    outcomes.compactMap { outcome in
      outcome.openConflict { "\(members[$0].plan)/\(members[$0].item)" }
    }
  }

  /// Where every field of the finished item came from.
  /// - Parameter result: what the finished item says.
  func trace(of result: (Term) -> [String], reasons wording: AnnualWording) -> Trace {
    let origins = members.indices.map { origin($0, result) }
    let settled = outcomes.compactMap { outcome -> Trace.Settlement? in
      switch outcome.verdict {
      case .settled(let policy, let because):
        let reason = wording.reason(because, policy)
        return Trace.Settlement(field: outcome.field, by: policy.rawValue, reason: reason)
      case .decided(let ruling):
        let reason = wording.reason(ruling)
        return Trace.Settlement(field: outcome.field, by: Trace.Settlement.decision, reason: reason)
      case .agreed, .open: return nil
      }
    }
    return Trace(origins: origins, settled: members.flatMap(\.amended).unique() + settled)
  }

  private func origin(_ index: Int, _ result: (Term) -> [String]) -> Trace.Origin {
    let member = members[index]
    var origin = Trace.Origin(
      plan: member.plan,
      item: member.item,
      address: member.address,
      line: member.line
    )
    for field in fields {
      let own = member.texts(field)
      guard !own.isEmpty else { continue }
      let surviving = result(field)
      let agrees = outcomes.first { $0.field == field }?.agreeing.contains(index) ?? true
      let isKept = own.allSatisfy(surviving.contains)
      if !surviving.isEmpty, agrees || isKept { origin.fields.append(field) }
      if !isKept { origin.wording.append(Trace.Origin.Wording(field: field, texts: own)) }
    }
    return origin
  }
}

extension OpenConflict.Value {
  /// A value from the texts in which items state a field.
  init(_ texts: [String], of field: Term) {
    guard field == .budget else {
      self = .texts(texts)
      return
    }
    func part(_ key: String) -> String? {
      texts.first { $0.hasPrefix("\(key): ") }.map { String($0.dropFirst(key.count + 2)) }
    }
    self = .budget(amount: part("amount"), source: part("source"))
  }
}
