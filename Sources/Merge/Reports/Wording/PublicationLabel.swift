/// Headings and phrases of the published forms; `{name}` marks a gap.
public enum PublicationLabel: Hashable, CaseIterable, Sendable {
  // Fields on which the plans disagree.
  case openField, openValue, emptyValue, deletedValue, versionBase, versionOurs, versionTheirs

  var english: String {
    switch self {
    case .openField: "Not agreed: {values}"
    case .openValue: "“{value}” ({source})"
    case .emptyValue: "nothing"
    case .deletedValue: "deleted"
    case .versionBase: "base"
    case .versionOurs: "ours"
    case .versionTheirs: "theirs"
    }
  }

  var vietnamese: String {
    switch self {
    case .openField: "Chưa thống nhất: {values}"
    case .openValue: "“{value}” ({source})"
    case .emptyValue: "không nêu"
    case .deletedValue: "bỏ"
    case .versionBase: "bản gốc"
    case .versionOurs: "bản của ta"
    case .versionTheirs: "bản của họ"
    }
  }
}

extension Wording {
  /// A heading or phrase of the published forms with its gaps filled.
  public func label(_ label: PublicationLabel, _ arguments: [String: String] = [:]) -> String {
    Wording.fill(language == .vietnamese ? label.vietnamese : label.english) { arguments[$0] }
  }
}
