/// Everything that comparing two texts needs to know of all of them.
struct TextCorpus: Sendable {
  var table: SignatureTable
  var words: WordList
  /// The plan of each text.
  var plans: [Int32]
  var marked: WeighedTexts
  /// Words without their marks; there only if some text lacks them.
  var bare: WeighedTexts
  /// The words of each plan's title that tell what it is about, with their weights.
  var titles: [[UInt32: Float]]
  /// The concept of telling people about something.
  var announcing: UInt64

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
