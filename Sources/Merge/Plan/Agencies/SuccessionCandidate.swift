/// An agency that may have a task of a dissolved one, with what in the task's words speaks for it.
public struct SuccessionCandidate: Hashable, Sendable {
  public var edge: Succession
  /// The functions of the edge that the task's words name.
  public var functions: [String]

  /// The id of the candidate.
  public var agency: String { edge.to }
}

extension AgencyDirectory {
  /// The candidates for a task of an agency that was split, most functions named first; equal ones stay in
  /// the order of the data, the main successor in front.
  ///
  /// It is a proposal for a person, never a decision.
  public func candidates(for id: String, on day: Day, task words: String) -> [SuccessionCandidate] {
    let resolution = resolve(id, on: day)
    guard case .candidates(let ids) = resolution.outcome else { return [] }
    let task = FoldedPhrase(words)
    let edges = resolution.path.filter { ids.contains($0.to) }
    return
      edges
      .map { edge in
        SuccessionCandidate(edge: edge, functions: edge.functions.filter { task.contains(FoldedPhrase($0)) })
      }
      .enumerated()
      .sorted { ($1.element.functions.count, $0.offset) < ($0.element.functions.count, $1.offset) }
      .map(\.element)
  }
}

/// Words in folded form, for asking whether a phrase stands among them as whole words.
struct FoldedPhrase: Hashable {
  private let padded: [UInt8]

  init(_ text: String) {
    var folder = LetterFolder(.standard)
    folder.fold(text)
    var words: [ScannedWord] = []
    WordScanner.scan(folder.units, into: &words)
    var bytes: [UInt8] = [0x20]
    for word in words where !word.isPunctuation {
      folder.write(word.range, to: &bytes)
      bytes.append(0x20)
    }
    padded = bytes
  }

  func contains(_ other: FoldedPhrase) -> Bool {
    let needle = other.padded
    guard needle.count > 1, needle.count <= padded.count else { return false }
    for start in 0...(padded.count - needle.count) where padded[start] == 0x20 {
      if padded[start..<start + needle.count].elementsEqual(needle) { return true }
    }
    return false
  }
}
