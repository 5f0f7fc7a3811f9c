// Setting fields by name, from the values that a merge chose. Meaning (agencies, deadlines) is not set here:
// the annual plan is read back from its file, which gives it meaning and proves that it can be read.

extension PlanTask {
  mutating func set(_ field: Term, to value: OpenConflict.Value) {
    let texts = value.texts.map { Text($0) }
    let line = value.joined
    switch field {
    case .title: title = line ?? title
    case .detail: detail = line
    case .lead: lead = Assignment(texts)
    case .support: support = Assignment(texts)
    case .due: due = line.map { Due(text: $0, deadline: nil) }
    case .output: output = line
    case .audience: audience = line
    case .channel: channel = line
    case .budget: budget = value.budget
    case .basis: basis = texts.map { Citation(text: $0, documents: []) }
    case .after: after = texts
    default: break
    }
  }
}

extension Target {
  mutating func set(_ field: Term, to value: OpenConflict.Value) {
    let line = value.joined
    switch field {
    case .indicator: indicator = line ?? indicator
    case .value: self.value = line ?? self.value
    case .by: by = line.map { Due(text: $0, deadline: nil) }
    case .strength: strength = (line?.string).flatMap(Strength.init)
    default: break
    }
  }
}

extension ReportingDuty {
  mutating func set(_ field: Term, to value: OpenConflict.Value) {
    let texts = value.texts.map { Text($0) }
    switch field {
    case .to: to = Assignment(texts) ?? to
    case .from: from = Assignment(texts)
    case .due: due = value.joined.map { Due(text: $0, deadline: nil) }
    case .content: content = value.joined
    default: break
    }
  }
}

extension OpenConflict.Value {
  /// The value of a field that is one text; several texts (the union of two outputs) become its parts.
  fileprivate var joined: Text? {
    let texts = texts
    return texts.isEmpty ? nil : Text(texts.joined(separator: "; "))
  }

  fileprivate var budget: Budget? {
    guard case .budget(let amount, let source) = self else { return nil }
    return Budget(amount: amount.map { Text($0) }, money: nil, source: source.map { Text($0) })
  }
}

extension Assignment {
  fileprivate init?(_ texts: [Text]) {
    guard !texts.isEmpty else { return nil }
    self.init(texts: texts, agencies: [])
  }
}
