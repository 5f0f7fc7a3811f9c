extension Finding {
  /// A finding about one task of one plan.
  static func lint(
    _ code: FindingCode,
    _ message: Message,
    _ side: Side<PlanTask>,
    _ range: SourceRange?,
    severity: Severity? = nil,
    because: [Message] = [],
    remedies: [Message] = [],
    about words: [String] = []
  ) -> Finding {
    let name = code.rawValue.split(separator: "/").last.map(String.init) ?? code.rawValue
    return Finding(
      code,
      message,
      at: side.place(range),
      severity: severity,
      because: because,
      remedies: remedies,
      fingerprint: FindingIdentity.make(name, code, sides: [[side.planID, side.item.title.string] + words])
    )
  }
}
