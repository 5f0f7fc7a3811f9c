/// Between two plans a piece of work rarely has two duplicates: the surest stands, another only if the two are
/// duplicates of each other as well.
enum OneToOne {
  private struct Side: Hashable {
    var text: Int32
    var plan: Int32
  }

  private struct Link: Hashable {
    var a: Int32
    var b: Int32
  }

  /// The pairs that give way, as positions in `scores`.
  /// - Parameter isDuplicate: whether a score is one of a duplicate.
  static func yielding(_ scores: [PairScore], plans: [Int32], threshold: Double) -> Set<Int> {
    let ordered = scores.indices.filter { scores[$0].duplicate >= threshold }.sorted { left, right in
      let (x, y) = (scores[left], scores[right])
      return (y.duplicate, x.a, x.b) < (x.duplicate, y.a, y.b)
    }
    let links = Set(ordered.map { Link(a: scores[$0].a, b: scores[$0].b) })
    var partners: [Side: Int32] = [:]
    var result: Set<Int> = []
    for index in ordered {
      let (a, b) = (scores[index].a, scores[index].b)
      guard plans[Int(a)] != plans[Int(b)] else { continue }
      let sides = (Side(text: a, plan: plans[Int(b)]), Side(text: b, plan: plans[Int(a)]))
      func isFree(_ side: Side, for text: Int32) -> Bool {
        guard let partner = partners[side], partner != text else { return true }
        return links.contains(Link(a: min(partner, text), b: max(partner, text)))
      }
      if isFree(sides.0, for: b), isFree(sides.1, for: a) {
        if partners[sides.0] == nil { partners[sides.0] = b }
        if partners[sides.1] == nil { partners[sides.1] = a }
      } else {
        result.insert(index)
      }
    }
    return result
  }
}
