/// Finds the word a person probably meant, for "did you mean" in messages.
public enum SpellingSuggestion {
  /// The candidate nearest to `word` in edits (insert, delete, replace, swap neighbours), if it is near
  /// enough to be a slip: at most a third of the word's length. Ties go to the first candidate.
  ///
  /// Complexity: O(candidates · word · candidate).
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(64))
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = distance(typed, Array(candidate.lowercased().unicodeScalars.prefix(64)))
      if distance <= max(1, typed.count / 3), distance < best?.distance ?? Int.max {
        best = (distance, candidate)
      }
    }
    return best?.candidate
  }

  /// Optimal string alignment distance.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for i in 0..<left.count {
      var current = [i + 1]
      for j in 0..<right.count {
        var cost = min(previous[j + 1], current[j]) + 1
        cost = min(cost, previous[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
