/// Collects pieces of work while a text is read from its beginning to its end.
struct UnitCollector {
  private(set) var units: [TaskSignature.Unit] = []
  private var actions: UInt64 = 0
  private var words: [TaskSignature.UnitWord] = []

  /// Another action. One that follows an action directly joins it; else it begins a piece of its own.
  mutating func open(_ concepts: UInt64) {
    if !words.isEmpty { close() }
    actions |= concepts
  }

  /// A word of the object; of one that is there already the greater share counts.
  mutating func add(_ word: TaskSignature.UnitWord) {
    if let index = words.firstIndex(where: { $0.token == word.token }) {
      words[index].share = max(words[index].share, word.share)
    } else {
      words.append(word)
    }
  }

  /// Ends the piece that is open; one without an object is none.
  mutating func close() {
    if !words.isEmpty { units.append(TaskSignature.Unit(actions: actions, words: words)) }
    actions = 0
    words = []
  }
}
