/// How much a finding matters. `error` makes an input unusable or a release impossible; `warning` wants a
/// person's eye; `note` is for the record.
public enum Severity: String, Hashable, Comparable, CaseIterable, Sendable {
  case note, warning, error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
