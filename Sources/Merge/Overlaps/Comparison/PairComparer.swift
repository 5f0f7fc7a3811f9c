/// Compares two texts; keeps its working memory between pairs, and what it knows of the first of them for the
/// next pair.
///
/// Comparing takes three steps: which words both have and what the texts are about, what they have in one piece,
/// and what only one has. Who asks for pairs of one kind alone can stop after a step that rules it out (`PairScorer`).
struct PairComparer {
  let corpus: TextCorpus

  /// Below this share of common words, and where fewer tasks share the wording, differences tell little.
  private let closeness: Double
  private let crowding: Int

  /// Below this share of common words, words do not stand in each other's place.
  private static let leastCloseness = 0.4

  private let matching: WordMatching
  /// The text that `matching` has read as the first, and whether without marks.
  private var first = (text: -1, bare: false)
  private var remains = (first: ClauseRemains(), second: ClauseRemains())

  init(_ corpus: TextCorpus, closeness: Double, crowding: Int) {
    self.corpus = corpus
    self.closeness = closeness
    self.crowding = crowding
    matching = WordMatching(corpus.words, longest: corpus.table.longest)
  }

  /// - Parameter crowd: how many other texts are worded much like the one of the two that has fewer such.
  mutating func compare(_ a: Int, _ b: Int, crowd: Int) -> Evidence {
    var evidence = Evidence()
    compareSubjects(a, b, crowd: crowd, &evidence)
    comparePieces(a, b, &evidence)
    compareRest(a, b, crowd: crowd, &evidence)
    return evidence
  }

  private func view(_ a: Int, _ b: Int) -> WeighedTexts { isBare(a, b) ? corpus.bare : corpus.marked }

  private func isBare(_ a: Int, _ b: Int) -> Bool { corpus.lacksMarks(a) || corpus.lacksMarks(b) }

  /// Whether the wording is so close that differences tell.
  private func isClose(_ evidence: Evidence) -> Bool { evidence[.words] >= closeness }

  // MARK: - Steps

  /// First: how many words both have, and what they are about.
  mutating func compareSubjects(_ a: Int, _ b: Int, crowd: Int, _ evidence: inout Evidence) {
    for kind in Evidence.Kind.ofCloseWording { evidence[kind] = -1 }
    let view = view(a, b)
    let (x, y) = (corpus.table.range(a), corpus.table.range(b))
    if first != (a, isBare(a, b)) {
      first = (a, isBare(a, b))
      matching.read(view.tokens[x])
    }
    matching.match(view.tokens[y])
    compareWords(x, y, a, b, view, &evidence)
    compareFacets(a, b, &evidence)
    evidence[.numbered] = numberedThings(a, b)
    compareContext(a, b, &evidence)
    let first = agreementOfFirstActions(a, b)
    evidence[.otherAction] = isClose(evidence) && first == 0 ? 1 : 0
    evidence[.firstAction] = isClose(evidence) && crowd >= crowding ? first : -1
  }

  /// Second: what they have in one piece.
  func comparePieces(_ a: Int, _ b: Int, _ evidence: inout Evidence) {
    let view = view(a, b)
    evidence[.work] = UnitComparison.best(a, b, corpus, view)
    comparePairs(a, b, view, &evidence)
    evidence[.passage] = longestPassage(corpus.table.range(a), view)
    evidence[.named] = QuotedNameComparison.level(a, b, matching, corpus, view).rawValue
  }

  /// Third: what only one has.
  mutating func compareRest(_ a: Int, _ b: Int, crowd: Int, _ evidence: inout Evidence) {
    let view = view(a, b)
    let (x, y) = (corpus.table.range(a), corpus.table.range(b))
    compareRemains(x, y, view, &evidence)
    if isClose(evidence), crowd >= crowding { compareDifferences(a, b, view, &evidence) }
  }

  // MARK: - What both have

  private func compareWords(
    _ x: Range<Int>,
    _ y: Range<Int>,
    _ a: Int,
    _ b: Int,
    _ view: WeighedTexts,
    _ evidence: inout Evidence
  ) {
    var (missingA, missingB, shared) = (0.0, 0.0, 0.0)
    for (offset, partner) in matching.first.enumerated() {
      let index = x.lowerBound + offset
      if partner < 0 {
        missingA += Double(view.weights[index])
      } else {
        let other = y.lowerBound + Int(partner)
        shared += Double(min(view.localWeights[index], view.localWeights[other]))
      }
    }
    for (offset, partner) in matching.second.enumerated() where partner < 0 {
      missingB += Double(view.weights[y.lowerBound + offset])
    }
    let (massA, massB) = (Double(view.masses[a]), Double(view.masses[b]))
    evidence[.words] = 1 - (missingA + missingB) / (massA + massB + 1e-9)
    evidence[.covered] = min(1 - missingA / (massA + 1e-9), 1 - missingB / (massB + 1e-9))
    evidence[.sharedWords] = shared
  }

  private func comparePairs(_ a: Int, _ b: Int, _ view: WeighedTexts, _ evidence: inout Evidence) {
    let (x, y) = (view.bigrams(a), view.bigrams(b))
    var (i, j) = (x.lowerBound, y.lowerBound)
    var shared = 0.0
    while i < x.upperBound, j < y.upperBound {
      if view.bigrams[i] == view.bigrams[j] {
        shared += Double(min(view.bigramWeights[i], view.bigramWeights[j]))
        i += 1
        j += 1
      } else if view.bigrams[i] < view.bigrams[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let mass = Double(view.bigramMasses[a]) + Double(view.bigramMasses[b])
    evidence[.pairs] = 2 * shared / (mass + 1e-9)
    evidence[.sharedPairs] = shared
  }

  private func longestPassage(_ x: Range<Int>, _ view: WeighedTexts) -> Double {
    let partners = matching.first
    var best = 0.0
    var index = 0
    while index < partners.count {
      guard partners[index] >= 0 else {
        index += 1
        continue
      }
      var sum = Double(view.localWeights[x.lowerBound + index])
      while index + 1 < partners.count, partners[index + 1] == partners[index] + 1 {
        index += 1
        sum += Double(view.localWeights[x.lowerBound + index])
      }
      best = max(best, sum)
      index += 1
    }
    return best
  }

  // MARK: - What they are about

  private func compareFacets(_ a: Int, _ b: Int, _ evidence: inout Evidence) {
    let (x, y) = (corpus.table.facets[a], corpus.table.facets[b])
    evidence[.sectors] = Evidence.SetLevel(x.sectors, y.sectors).rawValue
    evidence[.channels] = Evidence.SetLevel(x.channels, y.channels).rawValue
  }

  private func numberedThings(_ a: Int, _ b: Int) -> Double {
    var (isSame, isOther) = (false, false)
    let (x, y) = (corpus.table.instances(a), corpus.table.instances(b))
    // "Tiểu dự án 1 thuộc Dự án 7" and "Tiểu dự án 3 thuộc Dự án 7" share one number and are two things.
    for one in x {
      if y.contains(one) { isSame = true }
      guard !y.contains(one), y.contains(where: { $0.word == one.word && !x.contains($0) }) else { continue }
      isOther = true
    }
    let (s, t) = (corpus.table.symbols(a), corpus.table.symbols(b))
    if !s.isEmpty && !t.isEmpty {
      if s.contains(where: t.contains) { isSame = true } else { isOther = true }
    }
    let (l, m) = (corpus.table.facets[a].levels, corpus.table.facets[b].levels)
    if l != 0 && m != 0 && l & m == 0 { isOther = true }
    return isOther ? 2 : isSame ? 1 : 0
  }

  private func compareContext(_ a: Int, _ b: Int, _ evidence: inout Evidence) {
    let (x, y) = (corpus.table.facets[a], corpus.table.facets[b])
    let (planA, planB) = (corpus.plans[a], corpus.plans[b])
    if x.leadingActions & y.leadingActions & corpus.announcing != 0 {
      let isRelated =
        evidence[.sectors] >= Evidence.SetLevel.partly.rawValue
        || corpus.likeness(ofPlans: planA, planB) > 0.45
      let isFirst = x.firstAction & y.firstAction & corpus.announcing != 0
      evidence[.announcing] = isRelated ? (isFirst ? 2 : 1) : 0
    }
    let traits = corpus.table.traits[a].union(corpus.table.traits[b])
    let isFinished = (isFinished(a), isFinished(b))
    evidence[.finished] = isFinished.0 == isFinished.1 ? 0 : 1
    let isOwn = traits.contains(.refersToItself) && planA != planB
    evidence[.ownDocument] = isOwn ? (isClose(evidence) ? 2 : 1) : 0
  }

  private func isFinished(_ text: Int) -> Bool { corpus.table.traits[text].contains(.isFinished) }

  // MARK: - What only one has

  /// What each has instead of what the other has.
  private func compareRemains(
    _ x: Range<Int>,
    _ y: Range<Int>,
    _ view: WeighedTexts,
    _ evidence: inout Evidence
  ) {
    guard evidence[.words] >= Self.leastCloseness else { return evidence[.swapped] = -1 }
    evidence[.swapped] = SwappedWords.weight(x, y, matching, corpus, view)
    guard isClose(evidence) else { return }
    let things = SwappedWords.weight(x, y, matching, corpus, view, countingActions: false)
    let own = ownContent(x, matching.first, view) + ownContent(y, matching.second, view)
    evidence[.exchanged] = things > 0 ? min(1, 2 * things / (own + 1e-9)) : 0
    evidence[.closeSwapped] = evidence[.swapped]
  }

  /// The weight of a text's words with content that the other does not have.
  private func ownContent(_ range: Range<Int>, _ partners: WordMatching.Partners, _ view: WeighedTexts)
    -> Double
  {
    var sum = 0.0
    for (offset, partner) in partners.enumerated() where partner < 0 {
      let index = range.lowerBound + offset
      guard corpus.table.kinds[index] == .word,
        corpus.table.slots[index].rawValue < TaskSignature.Slot.purpose.rawValue
      else { continue }
      sum += Double(view.weights[index])
    }
    return sum
  }

  private mutating func compareDifferences(
    _ a: Int,
    _ b: Int,
    _ view: WeighedTexts,
    _ evidence: inout Evidence
  ) {
    remains.first.read(a, matching.first, corpus, view)
    remains.second.read(b, matching.second, corpus, view)
    let (x, y) = (remains.first, remains.second)
    let hasActions = corpus.table.traits[a].intersection(corpus.table.traits[b]).contains(.hasActions)
    evidence[.opening] = (x.before > 0 && y.before > 0) || !hasActions ? max(x.before, y.before) : 0
    evidence[.replaced] = min(x.inside, y.inside)
    evidence[.inserted] = max(x.inside, y.inside) - min(x.inside, y.inside)
    evidence[.addedClause] = max(x.added, y.added)
    evidence[.otherClauses] = min(x.added, y.added)
    evidence[.otherParty] = [TaskSignature.Slot.audience, .channel, .sector, .place]
      .reduce(0) { most, slot in max(most, x[slot], y[slot]) }
    evidence[.otherCore] = min(x[.core], y[.core])
  }

  /// 0 another, 1 unknown, 2 among the other's, 3 the same.
  private func agreementOfFirstActions(_ a: Int, _ b: Int) -> Double {
    let (x, y) = (corpus.table.facets[a], corpus.table.facets[b])
    if x.firstAction == 0 || y.firstAction == 0 { return 1 }
    if x.firstAction & y.firstAction != 0 { return 3 }
    return x.firstAction & y.actions != 0 || y.firstAction & x.actions != 0 ? 2 : 0
  }
}

extension Evidence.Kind {
  /// The comparisons of the first step.
  static let ofSubjects: [Evidence.Kind] = [
    .words, .covered, .sharedWords, .sectors, .channels, .numbered, .announcing, .ownDocument, .finished,
    .otherAction, .firstAction,
  ]
  /// Those of the second.
  static let ofPieces: [Evidence.Kind] = [.work, .pairs, .sharedPairs, .passage, .named]
  /// Those of the third that are made only where the wording is close, and are -1 elsewhere.
  static let ofCloseWording: [Evidence.Kind] = [
    .exchanged, .closeSwapped, .opening, .replaced, .inserted, .addedClause, .otherClauses, .otherParty,
    .otherCore,
  ]
}
