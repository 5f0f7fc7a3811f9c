import Merge
import TestSupport

/// The reference data of the repository, as the tests read it.
enum ReferenceFiles {
  static func document(_ name: String) throws -> YAMLDocument {
    let path = "plans/reference/\(name)"
    return try YAMLReader().read(Repository.bytes(path), file: path)
  }

  static func document(text: String, file: String = "agencies.yaml") throws -> YAMLDocument {
    try YAMLReader().read(Array(text.utf8), file: file)
  }
}

extension AgencyDirectory {
  /// The directory of the repository's `agencies.yaml`.
  static let reference: AgencyDirectory = {
    guard let document = try? ReferenceFiles.document("agencies.yaml") else { return AgencyDirectory() }
    return AgencyDecoder(abbreviations: [("UBND", "Ủy ban nhân dân"), ("KKT", "khu kinh tế")])
      .decode([document]).directory
  }()
}

extension Day {
  /// A day that a test names: `Day.on("2025-03-01")`.
  static func on(_ iso: String) -> Day { Day(iso) ?? Day(ordinal: 0) }
}
