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
    // A missing format has been reported with the other missing keys.
    guard let fields = fields(of: root, as: Key.self), let written = fields[formatKey] else { return nil }
    return hasFormat(written, known: format, in: root) ? fields : nil
  }
}
