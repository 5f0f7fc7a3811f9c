/// The findings of one run as reports show them: in the order of their places, each under an id.
///
/// ```swift
/// let report = FindingReport(findings)
/// print(report.text(in: Wording(.english)))
/// ```
public struct FindingReport: Hashable, Sendable {
  /// A finding and the id under which a person asks for it: `lead-3f2a91c0`.
  public struct Entry: Hashable, Sendable {
    public var id: String
    public var finding: Finding
    /// What settled it; nil where nobody has decided.
    public var decision: Decision?

    public init(id: String, finding: Finding, decision: Decision? = nil) {
      self.id = id
      self.finding = finding
      self.decision = decision
    }
  }

  /// Findings that are open.
  public let entries: [Entry]
  /// Findings that people have decided.
  public let settled: [Entry]

  public init(_ findings: [Finding]) { self.init(decided: findings.map { DecidedFinding($0, nil) }) }

  public init(decided findings: [DecidedFinding]) {
    let ordered = findings.enumerated().sorted { left, right in
      let (one, other) = (left.element.finding, right.element.finding)
      return one.place == other.place
        ? (other.severity, left.offset) < (one.severity, right.offset) : one.place < other.place
    }
    var uses: [String: Int] = [:]
    let all = ordered.map { _, decided in
      let id = decided.finding.identifier
      let use = uses[id, default: 0] + 1
      uses[id] = use
      return Entry(
        id: use == 1 ? id : "\(id)-\(use)",
        finding: decided.finding,
        decision: decided.decision
      )
    }
    entries = all.filter { $0.decision == nil }
    settled = all.filter { $0.decision != nil }
  }

  private init(_ entries: [Entry], _ settled: [Entry]) {
    self.entries = entries
    self.settled = settled
  }

  /// The open findings that pass a test, under their ids.
  public func filtered(_ isIncluded: (Finding) -> Bool) -> FindingReport {
    FindingReport(entries.filter { isIncluded($0.finding) }, settled)
  }

  /// The entry of an id.
  public func entry(_ id: String) -> Entry? { (entries + settled).first { $0.id == id } }

  /// The entries that a person means: by id (`lead-3f2a91c0`) or its beginning (`lead-`), by code
  /// (`conflict/lead`), or by any of their places (`plans/2025/e-service.yaml:12`, with or without a column).
  public func entries(matching text: String) -> [Entry] {
    if let exact = entry(text) { return [exact] }
    return (entries + settled).filter { entry in
      text.count > 3 && entry.id.hasPrefix(text) || entry.finding.code.rawValue == text
        || entry.finding.places.contains { $0.isNamed(text) }
    }
  }

  /// How many findings there are of a severity.
  public func count(_ severity: Severity) -> Int {
    entries.count { $0.finding.severity == severity }
  }

  /// The entries, most serious first, otherwise in the order of their places.
  public var bySeverity: [Entry] {
    Severity.allCases.sorted(by: >).flatMap { severity in
      entries.filter { $0.finding.severity == severity }
    }
  }
}

extension Finding {
  /// The fingerprint of its content; where it has none, one made of what it says and the file's name, so that
  /// the id outlives changes elsewhere in the file.
  var identifier: String {
    guard fingerprint.isEmpty else { return fingerprint }
    let name = place.file.split(separator: "/").last.map(String.init) ?? ""
    var parts = Fingerprint([code.rawValue, name, message.key.rawValue])
    for (gap, argument) in message.arguments.sorted(by: { $0.key < $1.key }) {
      parts.combine(gap)
      parts.combine(argument.identity)
    }
    return "\(code.shortName)-\(parts.short)"
  }
}

extension Message.Argument {
  fileprivate var identity: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .term(let term): term.rawValue
    case .translated(let vietnamese, _): vietnamese
    case .list(let items): items.joined(separator: "\u{0}")
    }
  }
}

extension Finding {
  /// Where it stands and where the other sides stand.
  fileprivate var places: [Place] { [place] + notes.map(\.place) }
}

extension Place {
  /// Whether a person means this place by `file:line` or `file:line:column`.
  fileprivate func isNamed(_ text: String) -> Bool {
    description == text || "\(file):\(range.start.line)" == text
  }
}

extension FindingCode {
  /// The part after the slash: `lead` of `conflict/lead`.
  public var shortName: String {
    rawValue.split(separator: "/").last.map(String.init) ?? rawValue
  }

  /// The part before the slash: `conflict` of `conflict/lead`.
  public var family: String {
    rawValue.split(separator: "/").first.map(String.init) ?? rawValue
  }
}
