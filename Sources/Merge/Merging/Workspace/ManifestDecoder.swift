/// Reads a manifest from its tree, reporting every problem.
struct ManifestDecoder {
  private var reader: ShapeReader

  init(file: String) { reader = ShapeReader(file: file) }

  static func decode(_ document: YAMLDocument) -> (manifest: Manifest?, findings: [Finding]) {
    var decoder = ManifestDecoder(file: document.file)
    let manifest = document.root.flatMap { decoder.manifest($0) }
    if document.root == nil {
      let place = Place(file: document.file, range: SourceRange(start: .start, end: .start))
      decoder.reader.findings.append(
        Finding(
          .format,
          Message(.emptyFile),
          at: place,
          remedies: [Message(.writeFormat, ["known": "workspace/1"])]
        )
      )
    }
    let findings = decoder.reader.findings
    return (findings.contains { $0.severity == .error } ? nil : manifest, findings)
  }

  private mutating func manifest(_ root: YAMLNode) -> Manifest? {
    if let format = root.value(for: "format"), !reader.hasFormat(format, known: "workspace/1", in: root) {
      return nil
    }
    guard let fields = reader.fields(of: root, as: ManifestKey.self) else { return nil }
    var manifest = Manifest()
    manifest.annual = annual(fields.filled(.annual))
    manifest.plans = reader.texts(fields[.plans])
    manifest.reference = reader.texts(fields.filled(.reference))
    manifest.comments = reader.texts(fields.filled(.comments))
    manifest.decisions = reader.text(fields.filled(.decisions))
    manifest.policies = policies(fields.filled(.policies))
    manifest.policies.precedence = reader.texts(fields.filled(.precedence)).map(\.string)
    manifest.publish = fields[.publish].map { node in
      reader.list(node).compactMap { reader.choice($0, of: PublishedForm.self) }.unique()
    }
    return manifest
  }

  private mutating func annual(_ node: YAMLNode?) -> Manifest.Annual {
    var annual = Manifest.Annual()
    guard let node, let fields = reader.fields(of: node, as: AnnualKey.self) else { return annual }
    annual.id = reader.identifier(fields.filled(.id), isPlan: true)?.string
    annual.title = reader.text(fields.filled(.title))?.string
    annual.issuer = reader.text(fields.filled(.issuer))?.string
    annual.drafter = reader.text(fields.filled(.drafter))?.string
    annual.date = reader.day(fields.filled(.date))
    return annual
  }

  private mutating func policies(_ node: YAMLNode?) -> Policies {
    var policies = Policies()
    guard let node else { return policies }
    guard node.kind == .mapping else {
      reader.wrongType(node, expected: .mapping)
      return policies
    }
    let fields = Term.allCases.filter { !Policies.allowed(for: $0).isEmpty }
    for entry in node.entries {
      guard entry.key.kind == .scalar, let field = fields.first(where: { entry.key.textEquals($0.rawValue) })
      else {
        reader.unknownKey(entry.key, among: fields.map(\.rawValue))
        continue
      }
      let allowed = Policies.allowed(for: field)
      if let policy = reader.choice(entry.value, of: Policies.Policy.self, among: allowed) {
        policies[field] = policy
      }
    }
    return policies
  }
}
