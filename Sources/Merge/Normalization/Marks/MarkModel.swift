/// Knows which words follow which, so that lost marks can be put back: "thu tuc hanh chinh" is "thủ tục hành
/// chính" because those words stand together in other texts.
///
/// A bigram model over syllables, counted on the texts at hand. The best reading of a clause is found by
/// Viterbi's algorithm: linear in its length, quadratic in the number of readings of a syllable (at most
/// `MarkModel.readings`). Equal readings are decided by the words' numbers, so results do not vary.
struct MarkModel: Sendable {
  /// How many readings of a syllable are tried, most frequent first.
  static let readings = 12
  /// How much the frequency of a word counts where its pair was not seen.
  private static let smoothing = 0.5

  private var counts: [UInt32] = []
  private var total = 0
  private var pairs: [UInt64: UInt32] = [:]
  /// The readings of each bare word, by its number.
  private var candidates: [[TokenID]] = []

  var isEmpty: Bool { total == 0 }

  /// Counts the words of one clause.
  mutating func learn(_ clause: ArraySlice<TokenID>) {
    var previous: TokenID?
    for token in clause {
      while counts.count <= Int(token.raw) { counts.append(0) }
      counts[Int(token.raw)] += 1
      total += 1
      if let previous { pairs[Self.key(previous, token), default: 0] += 1 }
      previous = token
    }
  }

  /// Sorts out what was learned; to be called before `read`.
  mutating func prepare(_ vocabulary: Vocabulary) {
    candidates = [[TokenID]](repeating: [], count: vocabulary.count)
    for raw in counts.indices where counts[raw] > 0 {
      let token = TokenID(raw: UInt32(raw))
      candidates[Int(vocabulary.bare(token).raw)].append(token)
    }
    for bare in candidates.indices where candidates[bare].count > 1 {
      let frequentFirst = candidates[bare].sorted { (count($1), $0) < (count($0), $1) }
      candidates[bare] = Array(frequentFirst.prefix(Self.readings))
    }
  }

  /// Whether a bare word is known to be written with marks.
  func hasMarkedReading(_ bare: TokenID) -> Bool {
    Int(bare.raw) < candidates.count && candidates[Int(bare.raw)].contains { $0 != bare }
  }

  /// The most likely words of a clause whose marks were lost.
  func read(_ clause: ArraySlice<TokenID>) -> [TokenID] {
    var columns: [[(token: TokenID, score: Double, from: Int)]] = []
    for bare in clause {
      let options = options(bare)
      guard let previous = columns.last else {
        columns.append(options.map { ($0, score($0), 0) })
        continue
      }
      columns.append(
        options.map { token in
          var best = (score: -Double.infinity, from: 0)
          for (index, before) in previous.enumerated() {
            let score = before.score + self.score(token, after: before.token)
            if score > best.score { best = (score, index) }
          }
          return (token, best.score, best.from)
        }
      )
    }
    return path(columns)
  }

  private func path(_ columns: [[(token: TokenID, score: Double, from: Int)]]) -> [TokenID] {
    var result: [TokenID] = []
    var index: Int?
    for column in columns.reversed() {
      let best = index ?? column.indices.max { (column[$0].score, $1) < (column[$1].score, $0) } ?? 0
      result.append(column[best].token)
      index = column[best].from
    }
    return result.reversed()
  }

  private func options(_ bare: TokenID) -> [TokenID] {
    guard Int(bare.raw) < candidates.count, !candidates[Int(bare.raw)].isEmpty else { return [bare] }
    return candidates[Int(bare.raw)]
  }

  // MARK: - Likelihood

  private static func key(_ left: TokenID, _ right: TokenID) -> UInt64 {
    UInt64(left.raw) << 32 | UInt64(right.raw)
  }

  private func count(_ token: TokenID) -> UInt32 {
    Int(token.raw) < counts.count ? counts[Int(token.raw)] : 0
  }

  private func frequency(_ token: TokenID) -> Double {
    (Double(count(token)) + 0.1) / (Double(total) + 1)
  }

  private func score(_ token: TokenID) -> Double { frequency(token).logarithm }

  private func score(_ token: TokenID, after previous: TokenID) -> Double {
    let pair = Double(pairs[Self.key(previous, token)] ?? 0)
    let likelihood =
      (pair + Self.smoothing * frequency(token)) / (Double(count(previous)) + Self.smoothing)
    return likelihood.logarithm
  }
}

extension Double {
  /// The logarithm to base 2, as exponent and a quotient of polynomials of the significand; right to five
  /// digits, and the same on every machine, which the C library does not promise.
  var logarithm: Double {
    guard self > 0 else { return -1_000 }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    let series = ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
    return Double(exponent) + series * 2 / 0.693_147_180_559_945_3
  }
}
