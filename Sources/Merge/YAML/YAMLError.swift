/// Why a file cannot be used as YAML: every problem that could be found in one pass, in the order of the file.
///
/// A syntax error ends the reading, so it comes alone; duplicate keys do not, so all of them are here.
public struct YAMLError: Error, Hashable, Sendable {
  /// Never empty.
  public let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  init(_ finding: Finding) { self.findings = [finding] }
}
