import Foundation
@testable import Merge

/// The reference data of the repository, as the tests read it.
enum ReferenceFiles {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "plans/reference")

  static func document(_ name: String) throws -> YAMLDocument {
    let bytes = try Data(contentsOf: folder.appending(path: name))
    return try YAMLReader().read(Array(bytes), file: "plans/reference/\(name)")
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
  /// A day of a test: `Day("2025-03-01")`.
  init(_ iso: String) {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    self = Day(year: parts[0], month: parts[1], day: parts[2]) ?? Day(ordinal: 0)
  }
}
