/// One item of a source plan, as the account counts it: every section, paragraph, task, target and reporting
/// duty is one.
struct SourceItem: Hashable, Sendable {
  let plan: String
  let kind: Term
  /// The item's id; for sections and paragraphs, their key.
  let item: String
  let address: String
  let place: Place
  /// What the item says, field by field.
  let fields: [FieldTexts]

  var reference: ItemReference { ItemReference(plan: plan, kind: kind, item: item) }
}

/// The wording of one field of an item.
struct FieldTexts: Hashable, Sendable {
  let field: Term
  let texts: [String]
}

/// Names an item across plans.
struct ItemReference: Hashable, Sendable {
  let plan: String
  let kind: Term
  let item: String
}

extension Plan {
  /// Every item of the plan, kind by kind, in document order.
  var sourceItems: [SourceItem] {
    let keys = sectionKeys
    let id = id.string
    func item(_ kind: Term, _ name: String, _ address: Address, _ range: SourceRange, _ fields: [FieldTexts])
      -> SourceItem
    {
      SourceItem(
        plan: id,
        kind: kind,
        item: name,
        address: address.description,
        place: Place(file: file, range: range),
        fields: fields
      )
    }
    var items: [SourceItem] = []
    for (index, section) in sections.enumerated() {
      items.append(item(.section, keys[index], address(ofSection: index), section.range, section.wording))
    }
    for paragraph in paragraphs {
      let key = Plan.key(of: paragraph, sectionKeys: keys)
      let fields = [FieldTexts(field: .text, texts: [paragraph.text.string])]
      items.append(item(.paragraph, key, address(of: paragraph), paragraph.text.range, fields))
    }
    for task in tasks {
      items.append(item(.task, task.id.string, address(of: task), task.range, task.wording))
    }
    for (index, target) in targets.enumerated() {
      let address = Address([.target(index + 1)])
      items.append(item(.target, target.id.string, address, target.range, target.wording))
    }
    for (index, report) in reports.enumerated() {
      let address = Address([.report(index + 1)])
      items.append(item(.report, report.id.string, address, report.range, report.wording))
    }
    return items
  }
}

extension Section {
  var wording: [FieldTexts] { Section.fields.wording { texts(of: $0) } }
}

extension PlanTask {
  var wording: [FieldTexts] { PlanTask.fields.wording { texts(of: $0) } }
}

extension Target {
  var wording: [FieldTexts] { Target.fields.wording { texts(of: $0) } }
}

extension ReportingDuty {
  var wording: [FieldTexts] { ReportingDuty.fields.wording { texts(of: $0) } }
}

extension [Term] {
  fileprivate func wording(_ texts: (Term) -> [String]) -> [FieldTexts] {
    compactMap { field in
      let texts = texts(field)
      return texts.isEmpty ? nil : FieldTexts(field: field, texts: texts)
    }
  }
}
