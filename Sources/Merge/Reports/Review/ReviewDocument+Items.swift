extension ReviewDocument {
  var plans: [JSONValue] {
    workspace.plans.map { plan in
      [
        "id": .string(plan.id.string), "title": .string(plan.title.string),
        "file": .string(FileName.last(of: plan.file)),
      ]
    }
  }

  /// Tasks, targets and reporting duties with everything that they say, and what a decision remembers of them.
  func items(_ agencies: ReviewAgencies) -> [JSONValue] {
    let locator = ItemLocator(workspace.plans)
    return zip(positions, agencies.leads).map { position, leads in
      let plan = workspace.plans[position.plan]
      let content = ItemContent(position, in: workspace.plans)
      var members: [JSONValue.Member] = [
        .init("kind", .string(position.kind.rawValue)),
        .init("plan", .integer(position.plan)),
        .init("id", .string(workspace.plans.identifier(position))),
        .init("address", .string(address(position, plan))),
        .init("line", .integer(workspace.plans.place(position).range.start.line)),
        .init("content", .string(content.key)),
        .init("title", .string(RememberedItem.shortened(content.title))),
      ]
      if !leads.isEmpty { members.append(.init("leads", .array(leads.map { .integer($0) }))) }
      if locator.hasTwins(position) { members.append(.init("twins", .bool(true))) }
      members.append(.init("fields", fields(position)))
      return .object(members)
    }
  }

  private func address(_ position: ItemPosition, _ plan: Plan) -> String {
    switch position.kind {
    case .task: plan.address(of: plan.tasks[position.item]).description
    case .target: Address([.target(position.item + 1)]).description
    case .report: Address([.report(position.item + 1)]).description
    }
  }

  private func fields(_ position: ItemPosition) -> JSONValue {
    .object(
      position.kind.fields.compactMap { field in
        let texts = workspace.plans.texts(of: field, position)
        return texts.isEmpty ? nil : .init(field.rawValue, .strings(texts))
      }
    )
  }

  // MARK: - The annual plan

  /// The tasks of the annual plan by their last days.
  var annual: [JSONValue] {
    publication.tasks.map { task in
      var members: [JSONValue.Member] = [.init("id", .string(task.id))]
      if let last = task.due.last, !task.due.recurs { members.append(.init("end", .string(last.iso))) }
      return .object(members)
    }
  }

  var excluded: [JSONValue] {
    exclusions.map { exclusion in
      [
        "plan": .string(exclusion.plan), "item": .string(exclusion.item),
        "address": .string(exclusion.address),
        "reason": .string(exclusion.reason), "text": .string(exclusion.texts.joined(separator: "\n")),
      ]
    }
  }

  var load: [JSONValue] {
    publication.load.map { load in
      [
        "agency": .string(load.name), "months": .array(load.months.map { .integer($0) }),
        "standing": .integer(load.standing), "elsewhere": .integer(load.elsewhere),
        "undated": .integer(load.undated),
      ]
    }
  }
}

extension Balance {
  /// The account of one kind of item as the page reads it.
  var review: JSONValue {
    [
      "kind": .string(kind.rawValue), "in": .integer(incoming), "kept": .integer(kept),
      "merged": .integer(merged),
      "excluded": .integer(excluded), "out": .integer(entries),
    ]
  }
}
