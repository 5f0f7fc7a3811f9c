/// What has changed under a decision since it was made.
enum DecisionChange: Hashable {
  /// The words of a field.
  case words(ItemPosition, Term, before: [String], after: [String])
  /// What the item says beside its title.
  case detail(ItemPosition)
  /// Several items have the words of one now.
  case severalAlike(RememberedItem)
  /// An item is no longer there, while others are.
  case missing(RememberedItem)
  /// Another item is the same work now and has a say.
  case joined(ItemPosition, says: [String])
  /// Items that were the same work are no longer.
  case separated(ItemPosition)

  func message(_ plans: [Plan]) -> Message {
    switch self {
    case .words(let position, let field, let before, let after):
      Message(
        before.isEmpty ? .decidedNothing : after.isEmpty ? .decidedEmptied : .decidedOtherWords,
        name(position, plans).merging(
          ["field": .term(field), "before": text(before), "after": text(after)]
        ) { $1 }
      )
    case .detail(let position): Message(.decidedOtherDetail, name(position, plans))
    case .severalAlike(let item): Message(.decidedSeveralAlike, name(item))
    case .missing(let item): Message(.decidedItemGone, name(item))
    case .joined(let position, let says):
      Message(.decidedItemJoined, name(position, plans).merging(["text": text(says)]) { $1 })
    case .separated(let position): Message(.decidedItemsSeparated, name(position, plans))
    }
  }

  private func text(_ texts: [String]) -> Message.Argument { .text(texts.joined(separator: "; ")) }

  private func name(_ position: ItemPosition, _ plans: [Plan]) -> [String: Message.Argument] {
    [
      "item": .text("\(plans[position.plan].id.string)/\(plans.identifier(position))"),
      "title": .text(ItemContent(position, in: plans).title),
    ]
  }

  private func name(_ item: RememberedItem) -> [String: Message.Argument] {
    ["item": .text("\(item.plan)/\(item.item)"), "title": .text(item.title), "plan": .text(item.plan)]
  }
}
