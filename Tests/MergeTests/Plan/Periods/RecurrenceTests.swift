import Merge
import Testing

@Suite("How cycles stand to each other")
struct RecurrenceTests {
  static let pairs: [(Recurrence, Recurrence, DeadlineRelation)] = [
    (Recurrence(.monthly), Recurrence(.monthly), .same),
    (Recurrence(.continuous), Recurrence(.yearly), .contains),
    (Recurrence(.continuous), Recurrence(.monthly, day: 15), .contains),
    (Recurrence(.monthly), Recurrence(.monthly, day: 15), .contains),
    (Recurrence(.yearly, month: 12), Recurrence(.yearly, day: 15, month: 12), .contains),
    (Recurrence(.yearly), Recurrence(.yearly, month: 12), .contains),
    (Recurrence(.monthly, day: 15), Recurrence(.monthly, day: 16), .compatible),
    (Recurrence(.monthly, day: 15), Recurrence(.monthly, day: 20), .differentCycle),
    (Recurrence(.yearly, day: 15, month: 11), Recurrence(.yearly, day: 15, month: 12), .differentCycle),
    (Recurrence(.monthly), Recurrence(.quarterly), .differentCycle),
    (Recurrence(.yearly, times: 3), Recurrence(.yearly, times: 5), .differentCycle),
    (Recurrence(.yearly, times: 3), Recurrence(.yearly), .differentCycle),
    (Recurrence(.weekly, day: 5), Recurrence(.weekly), .within),
  ]

  @Test("pairs of cycles, from both sides")
  func relations() {
    for (left, right, relation) in Self.pairs {
      #expect(left.relation(to: right) == relation, "\(left) | \(right)")
      #expect(right.relation(to: left) == relation.reversed, "\(right) | \(left)")
    }
  }

  @Test("every cycle is the same as itself, and what two say of each other is reversed")
  func laws() {
    var all: [Recurrence] = []
    for frequency in Recurrence.Frequency.allCases {
      for day in [nil, 1, 2, 15] as [Int?] {
        for month in [nil, 1, 3] as [Int?] { all.append(Recurrence(frequency, day: day, month: month)) }
      }
    }
    for left in all {
      #expect(left.relation(to: left) == .same)
      for right in all {
        #expect(right.relation(to: left) == left.relation(to: right).reversed, "\(left) | \(right)")
      }
    }
  }
}
