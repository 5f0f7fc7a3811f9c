/// Every sentence that a finding can say. Its wording in each language is in `Reports/Wording`.
public enum MessageKey: String, Hashable, CaseIterable, Sendable {
  // Reading files.
  case fileUnreadable
}
