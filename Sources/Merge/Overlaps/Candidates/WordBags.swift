/// Each text as the set of its words without marks, with weights: for a quick look at how much two share.
struct WordBags: Sendable {
  /// Words that weigh less than this do not tell texts apart at a glance.
  private static let leastTelling: Float = 1.5

  private(set) var words: [UInt32] = []
  private(set) var weights: [Float] = []
  private(set) var starts: [UInt32] = [0]
  private(set) var masses: [Float] = []
  /// The telling words of each text as bits, for an even quicker look.
  private(set) var outlines: [SIMD4<UInt64>] = []
  /// How many bits each has.
  private(set) var outlineSizes: [UInt32] = []

  init(_ corpus: TextCorpus) {
    for part in Threads.map(Threads.ranges(of: corpus.table.count), { Self(corpus, $0) }) {
      let base = UInt32(clamping: words.count)
      words += part.words
      weights += part.weights
      masses += part.masses
      outlines += part.outlines
      outlineSizes += part.outlineSizes
      starts += part.starts.dropFirst().map { $0 + base }
    }
  }

  private init(_ corpus: TextCorpus, _ texts: Range<Int>) {
    var bag: [(word: UInt32, weight: Float)] = []
    for text in texts {
      bag.removeAll(keepingCapacity: true)
      for index in corpus.table.range(text) {
        let word = corpus.words.bare[Int(corpus.table.tokens[index])]
        bag.append((word, corpus.bare.weights[index]))
      }
      bag.sort { $0.word != $1.word ? $0.word < $1.word : $0.weight > $1.weight }
      var mass: Float = 0
      var outline = SIMD4<UInt64>.zero
      for (index, one) in bag.enumerated() where index == 0 || bag[index - 1].word != one.word {
        words.append(one.word)
        weights.append(one.weight)
        mass += one.weight
        if one.weight >= Self.leastTelling {
          let bit = KeyHash.mix(corpus.words.hashes[Int(one.word)], 5) >> 56
          outline[Int(bit >> 6)] |= 1 << (bit & 63)
        }
      }
      masses.append(mass)
      outlines.append(outline)
      outlineSizes.append(Self.bits(outline))
      starts.append(UInt32(clamping: words.count))
    }
  }

  var count: Int { masses.count }

  func range(_ text: Int) -> Range<Int> { Int(starts[text])..<Int(starts[text + 1]) }

  /// About which share of their telling words two texts have in common, in 1024ths.
  @inline(__always)
  func likeness(_ a: Int, _ b: Int) -> Int {
    outlines.withUnsafeBufferPointer { outlines in
      outlineSizes.withUnsafeBufferPointer { sizes in
        Int(2048 * Self.bits(outlines[a] & outlines[b]) / max(1, sizes[a] + sizes[b]))
      }
    }
  }

  @inline(__always)
  private static func bits(_ set: SIMD4<UInt64>) -> UInt32 {
    let counts = (
      set[0].nonzeroBitCount, set[1].nonzeroBitCount, set[2].nonzeroBitCount, set[3].nonzeroBitCount
    )
    return UInt32(truncatingIfNeeded: counts.0 + counts.1 + counts.2 + counts.3)
  }

  /// Whether two texts have the same words.
  func isEqual(_ a: Int, _ b: Int) -> Bool { words[range(a)] == words[range(b)] }
}
