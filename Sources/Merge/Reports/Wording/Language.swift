/// The languages that messages and reports speak.
public enum Language: String, Hashable, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}
