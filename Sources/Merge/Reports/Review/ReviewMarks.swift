/// Marks the words that only one of two items says, for the review page: an abbreviation, another spelling or an alias of an
/// agency is no difference there either.
struct ReviewMarks {
  /// Fields of prose; of the others the whole value is compared.
  private static let prose: [Term] = [
    .title, .detail, .lead, .support, .output, .audience, .channel, .basis, .content, .indicator,
  ]

  private let plans: [Plan]
  private var contrast: TextContrast

  init(_ workspace: Workspace) {
    plans = workspace.plans
    contrast = TextContrast(workspace.reference)
  }

  /// For each field of prose that both have and say differently, where each side's own words begin and end.
  ///
  /// Offsets count UTF-16 units of the field's texts joined by `; `, which is how JavaScript cuts texts.
  mutating func marks(_ a: ItemPosition, _ b: ItemPosition) -> JSONValue {
    var members: [JSONValue.Member] = []
    for field in a.kind.fields where Self.prose.contains(field) {
      let (left, right) = (text(field, a), text(field, b))
      guard !left.isEmpty, !right.isEmpty, left != right else { continue }
      let own = contrast.own(left, right)
      members.append(
        .init(field.rawValue, .array([Self.offsets(own.0, in: left), Self.offsets(own.1, in: right)]))
      )
    }
    return .object(members)
  }

  private func text(_ field: Term, _ position: ItemPosition) -> String {
    plans.texts(of: field, position).joined(separator: "; ")
  }

  /// The ends of stretches of UTF-8 as UTF-16 offsets: `[start, end, start, end]`.
  private static func offsets(_ stretches: [Range<Int>], in text: String) -> JSONValue {
    var result: [JSONValue] = []
    var edges = stretches.flatMap { [$0.lowerBound, $0.upperBound] }[...]
    var (bytes, units) = (0, 0)
    for scalar in text.unicodeScalars {
      while let edge = edges.first, edge <= bytes {
        result.append(.integer(units))
        edges.removeFirst()
      }
      if edges.isEmpty { break }
      bytes += UTF8.width(scalar)
      units += UTF16.width(scalar)
    }
    // What is left ends with the text.
    return .array(result + edges.map { _ in .integer(units) })
  }
}
