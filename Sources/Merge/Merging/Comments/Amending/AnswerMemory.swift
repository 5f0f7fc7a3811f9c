/// Tells what has changed under the answers that people gave since they gave them.
struct AnswerMemory {
  private let plans: [Plan]
  private let locator: ItemLocator

  init(_ plans: [Plan], _ answers: [CommentAnswer]) {
    self.plans = plans
    let remembered = answers.map { answer in
      Decision(finding: answer.point, items: answer.items, by: answer.by, when: answer.when, why: answer.why)
    }
    locator = ItemLocator(plans, decisions: remembered)
  }

  /// Every change of what an answer was given on; none where it remembers nothing.
  func changes(_ answer: CommentAnswer) -> [Message] {
    zip(answer.items, locator.locate(answer.items)).flatMap { item, location -> [Message] in
      let changes: [DecisionChange]
      switch location {
      case .found(let position): changes = fieldChanges(item, position)
      case .edited(let position):
        let title = ItemContent(position, in: plans).title
        let field: Term = position.kind == .task ? .title : position.kind == .target ? .indicator : .content
        changes = [.words(position, field, before: [item.title], after: [title])]
      case .ambiguous: changes = [.severalAlike(item)]
      case .gone: changes = [.missing(item)]
      }
      return changes.map { $0.message(plans) }
    }
  }

  private func fieldChanges(_ item: RememberedItem, _ position: ItemPosition) -> [DecisionChange] {
    item.says.compactMap { wording in
      let now = plans.texts(of: wording.field, position)
      guard now.map(ComparisonText.key) != wording.texts.map(ComparisonText.key) else { return nil }
      return .words(position, wording.field, before: wording.texts, after: now)
    }
  }
}

extension AmendedPoint {
  /// The items that a point is about, as they are.
  public func remembered(in plans: [Plan]) -> [RememberedItem] {
    guard let plan = plans.firstIndex(where: { $0.id.string == point.plan.string }) else { return [] }
    return places.compactMap { place -> RememberedItem? in
      let position: ItemPosition
      switch place {
      case .task(let index): position = ItemPosition(.task, plan: plan, item: index)
      case .target(let index): position = ItemPosition(.target, plan: plan, item: index)
      case .report(let index): position = ItemPosition(.report, plan: plan, item: index)
      case .document, .section, .paragraph: return nil
      }
      let content = ItemContent(position, in: plans)
      let fields = position.kind.fields.filter { $0 == point.request.kind.field }
      return RememberedItem(
        kind: position.kind,
        plan: plans[plan].id.string,
        item: plans.identifier(position),
        content: content.key,
        title: RememberedItem.shortened(content.title),
        says: fields.compactMap { field in
          let texts = plans.texts(of: field, position)
          return texts.isEmpty ? nil : Trace.Origin.Wording(field: field, texts: texts)
        }
      )
    }
  }
}
