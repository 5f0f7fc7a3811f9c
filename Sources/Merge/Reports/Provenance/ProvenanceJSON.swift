extension Provenance {
  /// The document as PROV-JSON (W3C Member Submission of 24 April 2013).
  public var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init(
        "prefix",
        .object(
          [.init("merge", "urn:merge-tool:")]
            + Name.Space.allCases.map { .init($0.rawValue, .string("urn:merge-tool:\($0.rawValue):")) }
        )
      ),
      .init("entity", Self.elements(entities)), .init("activity", Self.elements(activities)),
      .init("agent", Self.elements(agents)),
    ]
    for relation in Relation.allCases {
      let links = links.filter { $0.relation == relation }
      guard !links.isEmpty else { continue }
      members.append(
        .init(
          relation.rawValue,
          .object(
            links.enumerated().map { .init("_:\(relation.rawValue)\($0.offset + 1)", $0.element.json) }
          )
        )
      )
    }
    return .object(members)
  }

  private static func elements(_ elements: [Element]) -> JSONValue {
    .object(elements.map { .init($0.name.written, .object($0.attributes.map(\.member))) })
  }
}

extension Provenance.Name {
  /// With its prefix: `source:e-service-2025/task/es-01`.
  var written: String { "\(space.rawValue):\(local)" }
}

extension Provenance.Attribute {
  fileprivate var member: JSONValue.Member { .init(key, .string(value)) }
}

extension Provenance.Link {
  fileprivate var json: JSONValue {
    let ends = relation.ends
    return .object(
      [.init(ends.subject, .string(subject.written)), .init(ends.object, .string(object.written))]
        + attributes.map(\.member)
    )
  }
}
