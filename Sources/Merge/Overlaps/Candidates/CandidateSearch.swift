/// Finds the pairs of texts worth comparing in full.
///
/// Few texts are looked at pair by pair. Of many, only those that share a key are (`CandidateKeys`), and of these
/// only the nearest (`NearestTexts`): the work grows with the number of texts, not with its square.
struct CandidateSearch {
  struct Pair: Hashable, Sendable {
    var a: Int32
    var b: Int32
  }

  struct Result: Sendable {
    /// In ascending order.
    var pairs: [Pair]
    /// For each text how many others are worded much alike; of many texts, among the nearest.
    var crowds: [UInt16]
  }

  /// Up to so many texts every pair is looked at.
  static let smallCorpus = 2_500
  /// Two texts are worded alike from this share of common words on.
  static let alike: Float = 0.5
  /// The share of common words of the smaller text below which nothing is compared.
  private static let leastShare: (small: Float, large: Float) = (0.25, 0.5)

  private let corpus: TextCorpus
  private let smallCorpus: Int

  /// - Parameter smallCorpus: up to how many texts every pair is looked at.
  init(_ corpus: TextCorpus, smallCorpus: Int = CandidateSearch.smallCorpus) {
    self.corpus = corpus
    self.smallCorpus = smallCorpus
  }

  func find(observer: WorkProgress.Observer? = nil) -> Result {
    let bags = WordBags(corpus)
    return corpus.table.count <= smallCorpus ? all(bags) : nearest(bags, observer)
  }

  // MARK: - Few texts

  private func all(_ bags: WordBags) -> Result {
    let parts = Threads.map(Threads.ranges(of: bags.count, atLeast: 64)) { range in
      scan(range, bags)
    }
    var crowds = [UInt16](repeating: 0, count: bags.count)
    for part in parts {
      for text in 0..<bags.count {
        crowds[text] = UInt16(clamping: Int(crowds[text]) + Int(part.crowds[text]))
      }
    }
    return Result(pairs: parts.flatMap(\.pairs), crowds: crowds)
  }

  private func scan(_ range: Range<Int>, _ bags: WordBags) -> Result {
    var result = Result(pairs: [], crowds: [UInt16](repeating: 0, count: bags.count))
    let open = OpenBag(bags)
    for a in range {
      open.open(a)
      for b in a + 1..<max(a + 1, bags.count) {
        let shared = open.shared(with: b)
        let (x, y) = (bags.masses[a], bags.masses[b])
        if 2 * shared >= Self.alike * (x + y), !bags.isEqual(a, b) {
          result.crowds[a] = UInt16(clamping: Int(result.crowds[a]) + 1)
          result.crowds[b] = UInt16(clamping: Int(result.crowds[b]) + 1)
        }
        if shared >= Self.leastShare.small * min(x, y), shared > 0 {
          result.pairs.append(Pair(a: Int32(truncatingIfNeeded: a), b: Int32(truncatingIfNeeded: b)))
        }
      }
    }
    return result
  }

  // MARK: - Many texts

  private func nearest(_ bags: WordBags, _ observer: WorkProgress.Observer?) -> Result {
    let keys = CandidateKeys(corpus)
    let meter = ProgressMeter(.searching, total: bags.count, observer)
    let parts = Threads.map(Threads.ranges(of: bags.count)) { range in
      var nearest = NearestTexts(bags, keys, leastShare: Self.leastShare.large)
      var links: [UInt64] = []
      var crowds: [UInt16] = []
      meter.forEach(range) { text in
        let (others, crowd) = nearest.find(text)
        crowds.append(UInt16(clamping: crowd))
        for other in others { links.append(UInt64(min(text, other)) << 32 | UInt64(max(text, other))) }
      }
      links.sort()
      return (links: links, crowds: crowds)
    }
    // Each pair can have been found from both sides.
    var links = parts.flatMap(\.links)
    links.sort()
    var pairs: [Pair] = []
    pairs.reserveCapacity(links.count)
    for (index, link) in links.enumerated() where index == 0 || links[index - 1] != link {
      pairs.append(Pair(a: Int32(truncatingIfNeeded: link >> 32), b: Int32(truncatingIfNeeded: link)))
    }
    return Result(pairs: pairs, crowds: parts.flatMap(\.crowds))
  }
}
