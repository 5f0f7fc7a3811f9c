extension YAMLReader {
  /// The tree of a file that shares most of its text with one that has been read: the same tree, and the same
  /// errors, in a fraction of the time.
  func read(_ bytes: [UInt8], file: String, like other: YAMLDocument) throws(YAMLError) -> YAMLDocument {
    let skeleton = YAMLSkeleton(bytes, like: BlockTable(other.source, limits: limits), limits: limits)
    if let tape = skeleton?.tape(with: other.tape) { return YAMLDocument(file: file, tape: tape) }
    return try read(bytes, file: file)
  }
}
