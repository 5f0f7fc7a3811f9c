/// Finds the fewest words that must go and come to make one sequence of another.
///
/// After E. Myers, "An O(ND) difference algorithm and its variations" (1986). Texts of very many differences are
/// given up at a limit and told as a whole: nobody reads a thousand scattered words.
enum WordAlignment {
  enum Step: Hashable {
    case same(Int, Int)
    case removed(Int)
    case added(Int)
  }

  private static let mostDifferences = 800

  /// The steps in order; of several shortest scripts always the same, removals before additions.
  static func script<Word: Hashable>(_ old: [Word], _ new: [Word]) -> [Step] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < old.count - start, tail < new.count - start,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    let middle = Array(old[start..<old.count - tail])
    let newMiddle = Array(new[start..<new.count - tail])
    var steps: [Step] = (0..<start).map { .same($0, $0) }
    for step in shortest(middle, newMiddle) {
      switch step {
      case .same(let left, let right): steps.append(.same(left + start, right + start))
      case .removed(let left): steps.append(.removed(left + start))
      case .added(let right): steps.append(.added(right + start))
      }
    }
    for index in 0..<tail { steps.append(.same(old.count - tail + index, new.count - tail + index)) }
    return steps
  }

  private static func shortest<Word: Hashable>(_ old: [Word], _ new: [Word]) -> [Step] {
    let most = min(old.count + new.count, mostDifferences)
    // The furthest old position on each diagonal, kept for each number of differences.
    var furthest = [Int](repeating: 0, count: 2 * most + 3)
    var history: [[Int]] = []
    for differences in 0...most {
      history.append(furthest)
      for diagonal in stride(from: -differences, through: differences, by: 2) {
        let slot = diagonal + most + 1
        let isDown =
          diagonal == -differences
          || (diagonal != differences && furthest[slot - 1] < furthest[slot + 1])
        var left = isDown ? furthest[slot + 1] : furthest[slot - 1] + 1
        var right = left - diagonal
        while left < old.count, right < new.count, left >= 0, right >= 0, old[left] == new[right] {
          left += 1
          right += 1
        }
        furthest[slot] = left
        if left >= old.count, right >= new.count { return trace(old.count, new.count, history, most) }
      }
    }
    return old.indices.map { .removed($0) } + new.indices.map { .added($0) }
  }

  private static func trace(_ oldCount: Int, _ newCount: Int, _ history: [[Int]], _ most: Int) -> [Step] {
    var steps: [Step] = []
    var (left, right) = (oldCount, newCount)
    for differences in history.indices.reversed() {
      let furthest = history[differences]
      let diagonal = left - right
      let slot = diagonal + most + 1
      let isDown =
        diagonal == -differences
        || (diagonal != differences && furthest[slot - 1] < furthest[slot + 1])
      let from = isDown ? diagonal + 1 : diagonal - 1
      let fromLeft = differences == 0 ? 0 : furthest[from + most + 1]
      let fromRight = differences == 0 ? 0 : fromLeft - from
      while left > fromLeft, right > fromRight {
        left -= 1
        right -= 1
        steps.append(.same(left, right))
      }
      guard differences > 0 else { break }
      if isDown {
        right -= 1
        steps.append(.added(right))
      } else {
        left -= 1
        steps.append(.removed(left))
      }
    }
    return steps.reversed()
  }
}
