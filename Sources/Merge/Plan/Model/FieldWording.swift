// What each kind of item says, field by field, in the author's words; fields without words are left out.
// A budget reads as its amount and its source.

extension PlanTask {
  /// The texts of a field, own or inherited; empty where the task says nothing (or has an open conflict there).
  public func texts(of field: Term) -> [String] {
    switch field {
    case .title: [title.string]
    case .detail: [detail].strings
    case .lead: lead.strings
    case .support: support.strings
    case .due: [due?.text].strings
    case .output: [output].strings
    case .audience: [audience].strings
    case .channel: [channel].strings
    case .budget: budget?.texts ?? []
    case .basis: basis.map(\.text.string)
    case .after: after.map(\.string)
    case .number: number.map { [$0.written] } ?? []
    default: []
    }
  }

  /// The fields of a task whose words must survive a merge, in the order of the format.
  public static let fields: [Term] = [
    .title, .detail, .lead, .support, .due, .output, .audience, .channel, .budget, .basis, .after,
  ]
}

extension Target {
  /// The texts of a field; empty where the target says nothing.
  public func texts(of field: Term) -> [String] {
    switch field {
    case .indicator: [indicator.string]
    case .value: [value.string]
    case .by: [by?.text].strings
    case .strength: strength.map { [$0.rawValue] } ?? []
    default: []
    }
  }

  public static let fields: [Term] = [.indicator, .value, .by, .strength]
}

extension ReportingDuty {
  /// The texts of a field; empty where the duty says nothing.
  public func texts(of field: Term) -> [String] {
    switch field {
    case .to: Optional(to).strings
    case .from: from.strings
    case .due: [due?.text].strings
    case .content: [content].strings
    default: []
    }
  }

  public static let fields: [Term] = [.to, .from, .due, .content]
}

extension Section {
  /// The texts of a field; empty where the heading says nothing.
  public func texts(of field: Term) -> [String] {
    switch field {
    case .title: [title].strings
    case .lead: lead.strings
    default: []
    }
  }

  public static let fields: [Term] = [.title, .lead]
}

extension Budget {
  /// The amount and the source, each under its key, so that one is never read as the other.
  public var texts: [String] {
    [amount.map { "amount: \($0.string)" }, source.map { "source: \($0.string)" }].compactMap(\.self)
  }
}

extension [Text?] {
  fileprivate var strings: [String] { compactMap { $0?.string } }
}

extension Assignment? {
  fileprivate var strings: [String] { self?.texts.map(\.string) ?? [] }
}
