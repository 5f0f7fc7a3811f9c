import RevisionSamples

/// How the paragraphs of a merged file compare with what must become of them.
struct TextVerdict {
  /// What is lost, doubled, resurrected, altered or untold, for people to read.
  private(set) var wrong: [String] = []
  /// Texts that people are asked about.
  private(set) var conflicts = 0
  /// Those of them that need not have been asked about, for people to read.
  private(set) var needless: [String] = []

  init(_ truth: TextTruth, _ found: MergedItems) {
    let marked = Set(found.sections.filter { !$0.mark.isEmpty }.map(\.number))
    let told = marked.union(found.texts.filter(\.isConflict).map(\.number))
    let disputed = Set(truth.disputes.flatMap(\.self))
    for places in truth.disputes where told.isDisjoint(with: places) {
      wrong.append("untold     text of \(places.joined(separator: ", "))")
    }
    for section in truth.sections {
      let text = found.texts.first { $0.number == section.number }
      if let text, text.isConflict {
        conflicts += 1
        if !disputed.contains(section.number), !section.isDoubtful {
          needless.append("needless   text of \(section.number): \(Self.lines(section))")
        }
        let isWhole =
          text.base ?? [] == section.base ?? [] && text.ours ?? [] == section.ours ?? []
          && text.theirs ?? [] == section.theirs ?? []
        if !isWhole { wrong.append("altered    text of \(section.number), in a conflict") }
      } else if !Self.isRight(text?.paragraphs ?? [], section, isMarked: marked.contains(section.number)) {
        let lines = (text?.paragraphs ?? []).joined(separator: "\n             ")
        wrong.append("wrong      text of \(section.number): \(lines)\(Self.lines(section))")
      }
    }
  }

  /// The three versions, for people to read.
  private static func lines(_ section: TextTruth.Section) -> String {
    [section.base, section.ours, section.theirs].map {
      "\n           - " + ($0 ?? []).joined(separator: "\n             ")
    }.joined()
  }

  private static func isRight(_ found: [String], _ section: TextTruth.Section, isMarked: Bool) -> Bool {
    // It is as the only side has it that has the heading.
    if isMarked { return found == section.ours ?? section.theirs }
    var keys: [Int?] = []
    var rest = section.expected
    for text in found {
      if let key = rest.keys.sorted().first(where: { rest[$0] == text }) {
        rest[key] = nil
        keys.append(key)
      } else if section.free.values.contains(where: { $0.contains(text) }) {
        keys.append(nil)
      } else {
        return false
      }
    }
    return rest.isEmpty && section.order.explains(keys.compactMap(\.self))
  }
}
