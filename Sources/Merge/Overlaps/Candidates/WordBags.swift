/// Each text as the set of its words without marks, with weights: for a quick look at how much two share.
struct WordBags: Sendable {
  private(set) var words: [UInt32] = []
  private(set) var weights: [Float] = []
  private(set) var starts: [UInt32] = [0]
  private(set) var masses: [Float] = []

  init(_ corpus: TextCorpus) {
    var bag: [(word: UInt32, weight: Float)] = []
    for text in 0..<corpus.table.count {
      bag.removeAll(keepingCapacity: true)
      for index in corpus.table.range(text) {
        let word = corpus.words.bare[Int(corpus.table.tokens[index])]
        bag.append((word, corpus.bare.weights[index]))
      }
      bag.sort { ($0.word, $1.weight) < ($1.word, $0.weight) }
      var mass: Float = 0
      for (index, one) in bag.enumerated() where index == 0 || bag[index - 1].word != one.word {
        words.append(one.word)
        weights.append(one.weight)
        mass += one.weight
      }
      masses.append(mass)
      starts.append(UInt32(clamping: words.count))
    }
  }

  var count: Int { masses.count }

  func range(_ text: Int) -> Range<Int> { Int(starts[text])..<Int(starts[text + 1]) }

  /// The weight of the words that both have.
  @inline(__always)
  func shared(_ a: Int, _ b: Int) -> Float {
    words.withUnsafeBufferPointer { words in
      weights.withUnsafeBufferPointer { weights in
        var (i, j) = (Int(starts[a]), Int(starts[b]))
        let (endI, endJ) = (Int(starts[a + 1]), Int(starts[b + 1]))
        var shared: Float = 0
        while i < endI, j < endJ {
          let (x, y) = (words[i], words[j])
          if x == y { shared += min(weights[i], weights[j]) }
          if x <= y { i += 1 }
          if y <= x { j += 1 }
        }
        return shared
      }
    }
  }
}
