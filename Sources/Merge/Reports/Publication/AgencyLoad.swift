/// How many tasks an agency leads, by the month of the plan's year in which they end.
public struct AgencyLoad: Hashable, Sendable {
  /// Its key in `Publication.extracts`.
  public var key: String
  public var name: String
  /// Tasks that end in January, February, ...: always twelve numbers.
  public var months: [Int]
  /// Tasks that come back or have no end: "thường xuyên", "hằng quý".
  public var standing: Int
  /// Tasks that end in another year.
  public var elsewhere: Int
  /// Tasks without a deadline that could be read, or with one that is in dispute.
  public var undated: Int

  public var total: Int { months.reduce(0, +) + standing + elsewhere + undated }

  init(key: String, name: String) {
    self.key = key
    self.name = name
    months = Array(repeating: 0, count: 12)
    standing = 0
    elsewhere = 0
    undated = 0
  }

  mutating func add(_ due: PublishedDue, year: Int) {
    if due.recurs {
      standing += 1
    } else if let last = due.last {
      if last.year == year { months[last.month - 1] += 1 } else { elsewhere += 1 }
    } else if due.deadline?.start != nil {
      standing += 1
    } else {
      undated += 1
    }
  }
}
