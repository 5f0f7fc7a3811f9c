import Merge

extension Engine {
  /// The answer that a person gives to a point as `POINT=DISPOSITION`.
  func answer(_ text: String, by: String, when: Day, why: String) throws(UsageError) -> CommentAnswer {
    let dispositions = CommentAnswer.Disposition.allCases.map(\.rawValue)
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let disposition = CommentAnswer.Disposition(rawValue: parts[1]) else {
      let word = parts.count == 2 ? parts[1] : text
      throw .badValue(
        option: "--answer",
        value: word,
        choices: dispositions,
        suggestion: SpellingSuggestion.nearest(to: word, among: dispositions)
      )
    }
    let points = workspace.amendment.points
    guard let point = points.first(where: { $0.name.description == parts[0] }) else {
      let names = points.map(\.name.description)
      throw .unknownPoint(parts[0], suggestion: SpellingSuggestion.nearest(to: parts[0], among: names))
    }
    return CommentAnswer(
      point: parts[0],
      disposition: disposition,
      items: point.remembered(in: workspace.drafts),
      by: by,
      when: when,
      why: why
    )
  }

  /// What the draft says under the points that nothing remembers yet.
  var memories: [CommentAnswer] {
    workspace.amendment.points.filter { $0.answer == nil }.compactMap { point in
      let items = point.remembered(in: workspace.drafts)
      return items.isEmpty
        ? nil : CommentAnswer(point: point.name.description, disposition: nil, items: items)
    }
  }

  /// The files that hold the answers, with their new content; writes nothing.
  func write(_ answers: [CommentAnswer]) throws -> [(file: String, bytes: [UInt8])] {
    guard let manifest = workspace.manifestFile else { throw UsageError.needsWorkspace(inputs[0]) }
    let folder = FileName.folder(of: manifest)
    let listed = workspace.manifest.decisions?.string
    let path = FileName.join(folder, listed ?? "decisions.yaml")
    if listed == nil, FileName.exists(path) { throw UsageError.unlistedDecisions(path) }
    var file = try DecisionFile(listed == nil ? nil : document(path), name: path)
    for answer in answers { try file.write(answer) }
    var files = [(file: path, bytes: file.bytes)]
    if listed == nil {
      var editor = YAMLEditor(try document(manifest))
      try editor.set("decisions.yaml", for: "decisions", in: .root)
      files.append((manifest, editor.bytes))
    }
    return files
  }

  private func document(_ path: String) throws -> YAMLDocument {
    try YAMLReader().read(FileContents.read(path), file: path)
  }
}
