/// Changes a YAML text through its tree and leaves every other byte as it was: comments, quotes, key order,
/// blank lines, indentation, line endings, a byte order mark, a missing last line break.
///
/// ```swift
/// var editor = YAMLEditor(document)
/// try editor.apply(.replace(["plan", "status"], with: "issued"))
/// try editor.set("decisions.yaml", for: "decisions", in: .root)
/// try AtomicFile.write(editor.bytes, to: "merge.yaml")
/// ```
///
/// New text is written as the file writes: with its indentation, its quotes and its line endings. Every edit
/// is read back; where the text would not say exactly what the changed tree says, the edit is refused and the
/// text stays. Complexity: an edit takes time in the length of the text.
public struct YAMLEditor: Sendable {
  /// The text as it is now, with its tree.
  public private(set) var document: YAMLDocument
  private var content: YAMLContent
  private let reader: YAMLReader
  /// Whether quotes that a text needs go with it. Without this, another text at its place stands in quotes as well.
  var dropsNeededQuotes = false
  /// How new text is written; nil for the way in which the text itself is.
  let style: EditStyle?
  /// Where each line came from.
  var origins: LineOrigins

  public init(_ document: YAMLDocument, reader: YAMLReader = YAMLReader()) {
    self.init(document, reader: reader, style: nil)
  }

  /// - Parameter style: the style of the file that the text is a part of.
  init(_ document: YAMLDocument, reader: YAMLReader = YAMLReader(), style: EditStyle?) {
    self.document = document
    self.reader = reader
    self.style = style
    content = YAMLContent(document.root)
    origins = LineOrigins(document.source)
  }

  /// The text as it is now.
  public var bytes: [UInt8] { document.source }

  /// Makes one change.
  public mutating func apply(_ edit: YAMLEdit) throws(YAMLEditError) {
    guard let meant = content.applying(edit) else { throw .noSuchPlace(edit.path) }
    var planner = EditPlanner(document, style: style)
    planner.dropsNeededQuotes = dropsNeededQuotes
    for splice in planner.splices(for: edit) where accept(splice, meaning: meant) { return }
    throw .refused(edit.path)
  }

  /// Makes a change of the text if it says what an edit means.
  mutating func accept(_ splice: TextSplice, as edit: YAMLEdit) -> Bool {
    content.applying(edit).map { accept(splice, meaning: $0) } ?? false
  }

  private mutating func accept(_ splice: TextSplice, meaning meant: YAMLContent) -> Bool {
    guard let edited = try? reader.read(splice.applied(to: document.source), file: document.file),
      YAMLContent(edited.root) == meant
    else { return false }
    origins.apply(splice, to: document.source)
    document = edited
    content = meant
    return true
  }

  /// Makes several changes of the text, in its order, if all together say what the edits mean.
  mutating func accept(_ splices: [TextSplice], as edits: [YAMLEdit]) -> Bool {
    accept(splices) { content in
      var meant = content
      for edit in edits.reversed() {
        guard let changed = meant.applying(edit) else { return nil }
        meant = changed
      }
      return meant
    }
  }

  /// Makes several changes of the text, in its order, if all together say what is made of the tree.
  mutating func accept(_ splices: [TextSplice], meaning change: (YAMLContent) -> YAMLContent?) -> Bool {
    guard let meant = change(content) else { return false }
    var bytes: [UInt8] = []
    var cursor = 0
    for splice in splices {
      bytes += document.source[cursor..<splice.range.lowerBound]
      bytes += splice.replacement
      cursor = splice.range.upperBound
    }
    bytes += document.source[cursor...]
    guard let edited = try? reader.read(bytes, file: document.file), YAMLContent(edited.root) == meant else {
      return false
    }
    origins.apply(splices, to: document.source)
    document = edited
    content = meant
    return true
  }

  /// Gives an entry a value: another one where the mapping has the key, else at its end or behind `after`.
  public mutating func set(
    _ value: YAMLValue,
    for key: String,
    in mapping: YAMLPath,
    after: String? = nil
  ) throws(YAMLEditError) {
    if document.node(at: mapping.appending(.key(key))) != nil {
      try apply(.replace(mapping.appending(.key(key)), with: value))
    } else {
      try apply(.addEntry(mapping, key: key, value, after: after))
    }
  }
}

/// A stretch of bytes that gives way to others.
struct TextSplice: Hashable {
  var range: Range<Int>
  var replacement: [UInt8]

  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count - range.count + replacement.count)
    result += bytes[..<range.lowerBound]
    result += replacement
    result += bytes[range.upperBound...]
    return result
  }
}
