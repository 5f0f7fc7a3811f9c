/// Compares the pieces of work of two texts: what is done, to what.
enum UnitComparison {
  /// Actions that differ, or that one side does not name, count less than ones that agree.
  private static let unknown = 0.6
  private static let different = 0.3
  /// An object that both have must weigh so much to count fully.
  private static let fullWeight = 10.0

  /// How well the best two pieces agree: 0 to 1.
  static func best(_ a: Int, _ b: Int, _ corpus: TextCorpus, _ view: WeighedTexts) -> Double {
    var best = 0.0
    for unit in corpus.table.units(a) {
      for other in corpus.table.units(b) {
        best = max(best, agreement(unit, other, corpus, view))
      }
    }
    return best
  }

  private static func agreement(_ a: Int, _ b: Int, _ corpus: TextCorpus, _ view: WeighedTexts) -> Double {
    let (x, y) = (corpus.table.unitWords(a), corpus.table.unitWords(b))
    var (i, j) = (x.lowerBound, y.lowerBound)
    var shared = 0.0
    while i < x.upperBound, j < y.upperBound {
      if view.unitTokens[i] == view.unitTokens[j] {
        shared += Double(min(view.unitWeights[i], view.unitWeights[j]))
        i += 1
        j += 1
      } else if view.unitTokens[i] < view.unitTokens[j] {
        i += 1
      } else {
        j += 1
      }
    }
    guard shared > 0 else { return 0 }
    let mass = Double(view.unitMasses[a]) + Double(view.unitMasses[b])
    let (done, otherDone) = (corpus.table.unitActions[a], corpus.table.unitActions[b])
    let agrees = done & otherDone != 0 ? 1 : done == 0 || otherDone == 0 ? unknown : different
    return 2 * shared / (mass + 1e-9) * agrees * min(1, shared / fullWeight)
  }
}
