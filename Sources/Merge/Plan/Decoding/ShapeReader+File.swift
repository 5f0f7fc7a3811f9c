extension ShapeReader {
  /// The fields of a file of a given format; reports an empty file or another format.
  mutating func file<Key: ObjectShape>(
    _ document: YAMLDocument,
    format: String,
    as _: Key.Type,
    _ formatKey: Key
  ) -> Fields<Key>? {
    guard let root = document.root else {
      let place = Place(file: file, range: SourceRange(start: .start, end: .start))
      let remedies = [Message(.writeFormat, ["known": .text(format)])]
      findings.append(Finding(.format, Message(.emptyFile), at: place, remedies: remedies))
      return nil
    }
    guard let fields = fields(of: root, as: Key.self) else { return nil }
    guard let written = fields[formatKey], written.kind == .scalar, written.textEquals(format) else {
      let text = fields[formatKey].map { $0.kind == .scalar ? $0.string : "" } ?? ""
      report(
        .format,
        Message(.unknownFormat, ["format": .text(text), "known": .text(format)]),
        at: fields[formatKey] ?? root,
        remedies: [Message(.writeFormat, ["known": .text(format)])]
      )
      return nil
    }
    return fields
  }
}
