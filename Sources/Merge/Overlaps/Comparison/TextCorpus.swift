/// Everything that comparing two texts needs to know of all of them.
///
/// A class, because it is large and passed on for every pair; nothing changes after the initializer.
final class TextCorpus: Sendable {
  let table: SignatureTable
  let words: WordList
  /// The plan of each text.
  let plans: [Int32]
  let marked: WeighedTexts
  /// Words without their marks; there only if some text lacks them.
  let bare: WeighedTexts
  /// The words of each plan's title that tell what it is about, with their weights.
  let titles: [[UInt32: Float]]
  /// The concept of telling people about something.
  let announcing: UInt64

  init(
    table: SignatureTable,
    words: WordList,
    plans: [Int32],
    marked: WeighedTexts,
    bare: WeighedTexts,
    titles: [[UInt32: Float]],
    announcing: UInt64
  ) {
    self.table = table
    self.words = words
    self.plans = plans
    self.marked = marked
    self.bare = bare
    self.titles = titles
    self.announcing = announcing
  }

  func lacksMarks(_ text: Int) -> Bool { table.traits[text].contains(.lacksMarks) }

  /// How much two plans are about the same: 0 to 1.
  func likeness(ofPlans a: Int32, _ b: Int32) -> Float {
    if a == b { return 1 }
    let (first, second) = (titles[Int(a)], titles[Int(b)])
    var shared: [Float] = []
    for (word, weight) in first where second[word] != nil { shared.append(weight) }
    let least = min(Self.sum(first.values), Self.sum(second.values))
    return least > 0 ? Self.sum(shared) / least : 0
  }

  /// A sum that does not depend on the order of its parts.
  private static func sum(_ parts: some Sequence<Float>) -> Float { parts.sorted().reduce(0, +) }
}
