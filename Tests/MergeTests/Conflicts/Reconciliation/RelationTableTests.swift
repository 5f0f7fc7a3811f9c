import Testing

@testable import Merge

@Suite("Relations of several values")
struct RelationTableTests {
  /// Values that are multiples: the greater says more exactly what its divisor says.
  private func table(_ values: [Int]) -> RelationTable {
    RelationTable(count: values.count) { left, right in
      let (mine, theirs) = (values[left], values[right])
      let message = Message(.dueWithin, ["left": .number(mine), "right": .number(theirs)])
      if mine == theirs { return .same }
      if mine % theirs == 0 { return .leftRefines(because: message) }
      if theirs % mine == 0 { return .rightRefines(because: message) }
      return .conflict(because: [message])
    }
  }

  @Test("every pair has its own relation, seen from either side")
  func pairs() {
    let values = [2, 4, 8, 3, 2, 24, 5]
    let table = table(values)
    for left in values.indices {
      for right in values.indices {
        let relation = table[left, right]
        #expect(relation == table[right, left].flipped)
        switch relation {
        case .same: #expect(values[left] == values[right])
        case .leftRefines: #expect(values[left] > values[right] && values[left] % values[right] == 0)
        case .rightRefines: #expect(values[right] > values[left] && values[right] % values[left] == 0)
        case .conflict(let because):
          let named = Set(because.flatMap(\.arguments.values))
          #expect(named == [.number(values[left]), .number(values[right])])
        default: Issue.record("\(relation)")
        }
      }
    }
  }

  @Test("values of one meaning are together, in the order of their first")
  func meanings() {
    #expect(table([4, 2, 4, 8, 2]).meanings == [[0, 2], [1, 4], [3]])
  }

  @Test("the sharpest value says what every other says, and need not exist")
  func sharpest() {
    #expect(table([2, 8, 4]).sharpest == 1)
    #expect(table([2, 3]).sharpest == nil)
    #expect(table([5]).sharpest == 0)
  }

  @Test("an objection is raised once, whichever side it begins with")
  func objections() {
    let said = RelationTable(count: 3) { left, right in
      .conflict(
        because: [Message(.otherSources, ["left": left == 1 ? "a" : "b", "right": left == 1 ? "b" : "a"])]
      )
    }
    #expect(said.objections.count == 1)
    #expect(said.severity == .error)
  }
}
