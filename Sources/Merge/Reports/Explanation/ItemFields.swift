extension PlanTask {
  /// What the task says, field by field, in the author's words.
  public var wordedFields: [Explanation.Field] {
    [
      .init(.title, title.string),
      detail.map { .init(.detail, $0.string) },
      lead.map { .init(.lead, $0.worded) },
      support.map { .init(.support, $0.worded) },
      due.map { .init(.due, $0.text.string) },
      output.map { .init(.output, $0.string) },
      audience.map { .init(.audience, $0.string) },
      channel.map { .init(.channel, $0.string) },
      budget.map { .init(.budget, $0.worded) },
      basis.isEmpty ? nil : .init(.basis, basis.map(\.text.string).joined(separator: "; ")),
    ].compactMap { $0 }
  }
}

extension Target {
  /// What the target says, field by field, in the author's words.
  public var wordedFields: [Explanation.Field] {
    [
      .init(.indicator, indicator.string),
      .init(.value, value.string),
      by.map { .init(.by, $0.text.string) },
    ].compactMap { $0 }
  }
}

extension ReportingDuty {
  /// What the duty says, field by field, in the author's words.
  public var wordedFields: [Explanation.Field] {
    [
      content.map { .init(.content, $0.string) },
      .init(.to, to.worded),
      from.map { .init(.from, $0.worded) },
      due.map { .init(.due, $0.text.string) },
    ].compactMap { $0 }
  }
}

extension Assignment {
  fileprivate var worded: String { texts.map(\.string).joined(separator: "; ") }
}

extension Budget {
  fileprivate var worded: String { [amount, source].compactMap { $0?.string }.joined(separator: "; ") }
}
