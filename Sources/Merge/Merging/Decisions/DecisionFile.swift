/// `decisions.yaml` as it is to be written: a decision more, or another one in the place of the one that
/// answered the same question; everything else as it was.
public struct DecisionFile: Sendable {
  private var editor: YAMLEditor
  private var count: Int

  /// - Parameters:
  ///   - document: the file; nil for a new one.
  ///   - name: what the file is called in messages.
  public init(_ document: YAMLDocument?, name: String) throws(YAMLError) {
    if let document, document.root != nil {
      editor = YAMLEditor(document)
    } else {
      let comments = (document?.source).map { String(decoding: $0, as: UTF8.self) } ?? ""
      let separator = comments.isEmpty || comments.hasSuffix("\n") ? "" : "\n"
      let text = comments + separator + "format: decisions/1\ndecisions: []\n"
      editor = YAMLEditor(try YAMLReader().read(Array(text.utf8), file: name))
    }
    count = editor.document.node(at: ["decisions"])?.items.count ?? 0
  }

  /// The bytes of the file.
  public var bytes: [UInt8] { editor.bytes }

  /// Writes a decision down: at the end, or in the place of an earlier one.
  public mutating func write(_ decision: Decision, replacing index: Int? = nil) throws(YAMLEditError) {
    let list: YAMLPath = ["decisions"]
    if editor.document.node(at: list) == nil {
      try editor.apply(.addEntry(.root, key: "decisions", .sequence([])))
    }
    if let index, index < count {
      try editor.apply(.replace(list.appending(.index(index)), with: decision.yaml))
    } else {
      try editor.apply(.insertItem(list, at: count, decision.yaml))
      count += 1
    }
  }

  /// Writes the answer to a point down: at the end, or in the place of the earlier one.
  public mutating func write(_ answer: CommentAnswer) throws(YAMLEditError) {
    let list: YAMLPath = ["comments"]
    guard let node = editor.document.node(at: list), node.kind == .sequence else {
      return try editor.set(.sequence([answer.yaml]), for: "comments", in: .root)
    }
    let names = node.items.map { $0.value(for: "point")?.string }
    if let index = names.firstIndex(of: answer.point) {
      try editor.apply(.replace(list.appending(.index(index)), with: answer.yaml))
    } else {
      try editor.apply(.insertItem(list, at: names.count, answer.yaml))
    }
  }
}
