/// Makes the ids of findings from what they are about, so that they outlive renumbering and reordering.
enum FindingIdentity {
  /// `lead-3f2a91c0`.
  /// - Parameters:
  ///   - prefix: what the id begins with, such as the field.
  ///   - sides: for every side the id of its plan and its words; their order does not count.
  static func make(_ prefix: String, _ code: FindingCode, sides: [[String]]) -> String {
    let folded = sides.map { side in side.map(ComparisonText.key) }
    var fingerprint = Fingerprint([code.rawValue])
    for side in folded.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      for part in side { fingerprint.combine(part) }
      fingerprint.combine("\u{1}")
    }
    return "\(prefix)-\(fingerprint.short)"
  }
}
