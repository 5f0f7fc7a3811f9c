import Merge
import Testing

@Suite("How deadlines stand to each other")
struct DeadlineRelationTests {
  static let pairs: [(String, String, DeadlineRelation)] = [
    // The same in other words.
    ("Quý II/2025", "Quý II/2025", .same),
    ("Quý II", "quí 2 năm 2025", .same),
    ("Quý II/2025", "Tháng 4 - 6/2025", .same),
    ("6 tháng đầu năm", "Quý I, II/2025", .same),
    ("hằng năm", "Hàng năm", .same),
    ("30/6/2025", "ngày 30 tháng 6 năm 2025", .same),
    ("trước ngày 15/12", "đến hết ngày 15/12/2025", .same),
    ("theo kế hoạch", "Theo Kế hoạch", .same),
    // A day more or less, or the same end said otherwise.
    ("trước ngày 15/12/2025", "15/12/2025", .compatible),
    ("trước ngày 15/12/2025", "trước ngày 16/12/2025", .compatible),
    ("15/12/2025", "16/12/2025", .compatible),
    ("Quý II/2025", "trước ngày 30/6/2025", .compatible),
    ("Hết quý II", "Quý II/2025", .compatible),
    ("trước ngày 01/7/2025", "Quý II/2025", .compatible),
    ("Thường xuyên", "Năm 2025", .compatible),
    ("Năm 2025", "Hằng năm", .compatible),
    ("Thường xuyên", "năm 2025 và các năm tiếp theo", .compatible),
    // Narrower and wider.
    ("2025", "12/2025", .contains),
    ("Quý II/2025", "30/6/2025", .contains),
    ("Quý II/2025", "trước ngày 15/5/2025", .contains),
    ("trước ngày 30/6/2025", "Quý I/2025", .contains),
    ("Năm 2025 và các năm tiếp theo", "Năm 2025", .contains),
    ("giai đoạn 2025-2030", "Quý IV/2026", .contains),
    ("Thường xuyên", "Hằng quý", .contains),
    ("Hằng năm", "trước ngày 15/11 hằng năm", .contains),
    ("Hằng quý", "ngày 10 tháng cuối quý", .contains),
    ("Thường xuyên", "Thường xuyên, hằng năm", .contains),
    // Apart.
    ("Quý I/2025", "Quý III/2025", .earlier),
    ("Quý II/2025", "Quý III/2025", .earlier),
    ("trước ngày 30/6/2025", "trước ngày 15/11/2025", .earlier),
    ("30/6/2025", "trước ngày 15/11/2025", .earlier),
    ("trước ngày 30/6/2025", "Quý IV/2025", .earlier),
    ("30/9/2025", "Quý IV/2025", .earlier),
    ("Quý I, II/2025", "Quý II, III/2025", .overlaps),
    ("Từ tháng 3 đến tháng 9", "Từ quý III/2025", .overlaps),
    // Different clocks and kinds.
    ("hằng tháng", "hằng quý", .differentCycle),
    ("trước ngày 15 hằng tháng", "trước ngày 20 hằng tháng", .differentCycle),
    ("trước ngày 15/11 hằng năm", "trước ngày 15/12 hằng năm", .differentCycle),
    ("trước ngày 15 hằng tháng", "trước ngày 16 hằng tháng", .compatible),
    ("03 lần/năm", "05 lần/năm", .differentCycle),
    ("02 lần/năm", "6 tháng/lần", .same),
    ("Thường xuyên", "Quý II/2025", .differentKind),
    ("hằng quý", "30/6/2025", .differentKind),
    ("hằng quý", "Năm 2025", .differentKind),
    (
      "Thường xuyên; báo cáo trước ngày 15/11 hằng năm", "Thường xuyên; báo cáo trước ngày 20/12 hằng năm",
      .differentCycle
    ),
    // Events.
    ("theo kế hoạch", "khi có yêu cầu", .unknown),
    ("theo kế hoạch", "Quý II/2025", .unknown),
    ("Thường xuyên", "theo kế hoạch", .unknown),
  ]

  @Test("pairs of wordings")
  func relations() throws {
    for (left, right, relation) in Self.pairs {
      let mine = try #require(Deadline(left, year: 2025))
      let theirs = try #require(Deadline(right, year: 2025))
      #expect(mine.relation(to: theirs) == relation, "\(left) | \(right)")
    }
  }

  @Test("seen from the other side, every relation is reversed")
  func reversed() {
    let deadlines = DeadlineWordings.all.flatMap(WordingTable.rows).compactMap {
      Deadline($0.wording, year: 2025)
    }
    for left in deadlines {
      #expect(left.relation(to: left) == .same)
      for right in deadlines {
        let relation = left.relation(to: right)
        #expect(right.relation(to: left) == relation.reversed, "\(left) | \(right)")
        #expect(relation.isDisagreement == relation.reversed.isDisagreement)
      }
    }
  }

  @Test("a day lies within its month, its quarter, its half year and its year, and nowhere else")
  func nesting() throws {
    for month in 1...12 {
      let day = try #require(Deadline("ngày 15/\(month)", year: 2025))
      let quarter = (month + 2) / 3
      for other in 1...4 {
        let relation = day.relation(to: try #require(Deadline("Quý \(other)", year: 2025)))
        #expect(relation == (other == quarter ? .within : quarter < other ? .earlier : .later))
      }
      #expect(day.relation(to: try #require(Deadline("tháng \(month)", year: 2025))) == .within)
      #expect(day.relation(to: try #require(Deadline("2025", year: 2025))) == .within)
    }
  }
}
