/// The words of one text laid open, so that what it shares with many others is looked up and not searched for.
///
/// A class with memory of its own, as large as the corpus has words; not to be shared by threads.
final class OpenBag {
  private let bags: WordBags
  /// The weight of each word of the corpus in the open text; 0 for none.
  private let weights: UnsafeMutableBufferPointer<Float>
  private var text: Int?

  init(_ bags: WordBags) {
    self.bags = bags
    weights = .allocate(capacity: Int(bags.words.max() ?? 0) + 1)
    weights.initialize(repeating: 0)
  }

  deinit { weights.deallocate() }

  /// Takes a text as the one that others are asked about.
  func open(_ text: Int) {
    if let last = self.text {
      for index in bags.range(last) { weights[Int(bags.words[index])] = 0 }
    }
    self.text = text
    for index in bags.range(text) { weights[Int(bags.words[index])] = bags.weights[index] }
  }

  /// The weight of the words that another text has too, the lesser of both where it differs.
  @inline(__always)
  func shared(with other: Int) -> Float {
    bags.words.withUnsafeBufferPointer { words in
      bags.weights.withUnsafeBufferPointer { others in
        var shared: Float = 0
        for index in bags.range(other) { shared += min(weights[Int(words[index])], others[index]) }
        return shared
      }
    }
  }
}
