/// Reads a model from its file (`format: overlap-model/1`).
struct OverlapModelDecoder {
  enum Problem: Error, Hashable {
    case missing(String)
    case notANumber(String)
    case unknownComparison(String)
    /// A table has one value more than cuts.
    case unequal(String)
  }

  func decode(_ document: YAMLDocument) throws(Problem) -> OverlapModel {
    guard let root = document.root else { throw .missing("format") }
    let close = try child(root, "close")
    let thresholds = try child(root, "thresholds")
    return OverlapModel(
      overlap: try head(child(root, "overlap")),
      duplicate: try head(child(root, "duplicate")),
      closeness: try number(close, "words"),
      crowding: Int(try number(close, "crowd")),
      roles: OverlapModel.Roles(
        announcing: try child(root, "announcing").string,
        making: try child(root, "making").items.map(\.string),
        finished: try child(root, "finished").items.map(\.string)
      ),
      thresholds: OverlapModel.Thresholds(
        duplicate: try number(thresholds, "duplicate"),
        overlap: try number(thresholds, "overlap"),
        related: try number(thresholds, "related"),
        automatic: try number(thresholds, "automatic")
      )
    )
  }

  private func head(_ node: YAMLNode) throws(Problem) -> OverlapModel.Head {
    var head = OverlapModel.Head(start: try number(node, "start"), tables: [])
    for entry in try child(node, "tables").entries {
      guard let kind = Evidence.Kind(name: entry.key.string) else {
        throw .unknownComparison(entry.key.string)
      }
      let cuts = try numbers(try child(entry.value, "cuts"))
      let values = try numbers(try child(entry.value, "values"))
      guard values.count == cuts.count + 1 else { throw .unequal(entry.key.string) }
      head.tables.append(OverlapModel.Table(kind: kind, cuts: cuts, values: values))
    }
    return head
  }

  private func child(_ node: YAMLNode, _ key: String) throws(Problem) -> YAMLNode {
    for entry in node.entries where entry.key.string == key { return entry.value }
    throw .missing(key)
  }

  private func number(_ node: YAMLNode, _ key: String) throws(Problem) -> Double {
    try number(try child(node, key))
  }

  private func number(_ node: YAMLNode) throws(Problem) -> Double {
    guard let number = Double(node.string), number.isFinite else { throw .notANumber(node.string) }
    return number
  }

  private func numbers(_ node: YAMLNode) throws(Problem) -> [Double] {
    var result: [Double] = []
    for item in node.items { result.append(try number(item)) }
    return result
  }
}

extension OverlapModel {
  /// The model that comes with the library, read once.
  static let embedded: OverlapModel = {
    let bytes = EmbeddedFile.overlapModel.bytes
    guard let document = try? YAMLReader().read(bytes, file: "overlap-model.yaml"),
      let model = try? OverlapModelDecoder().decode(document)
    else { return .knowingNothing }
    return model
  }()

  /// Calls nothing the same work; stands in where a model cannot be read.
  static let knowingNothing = OverlapModel(
    overlap: Head(start: -20, tables: []),
    duplicate: Head(start: -20, tables: []),
    closeness: 1,
    crowding: .max,
    roles: Roles(),
    thresholds: Thresholds(duplicate: 1, overlap: 1, related: 1, automatic: 1)
  )
}
