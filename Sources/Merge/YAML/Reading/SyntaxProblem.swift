/// What libyaml says when a text is not YAML: terse, and about the parser's state rather than the text.
struct SyntaxProblem {
  var problem: String
  var mark: Mark
  var context: String
  var contextMark: Mark
}

extension Refusal {
  /// The helpful form of a syntax problem.
  ///
  /// Bytes that are not UTF-8 and control characters come first, wherever they stand: a person who fixes the
  /// encoding of a file often fixes the rest with it.
  func syntax(
    _ problem: SyntaxProblem,
    in bytes: UnsafeBufferPointer<UInt8>,
    after last: YAMLTape.Node?
  ) -> YAMLError {
    if let encoding = EncodingProblem(in: bytes) { return self.encoding(encoding) }
    if problem.problem.isEmpty { return outOfMemory() }
    return YAMLError(SyntaxExplanation(problem, bytes, self, after: last).finding)
  }
}
