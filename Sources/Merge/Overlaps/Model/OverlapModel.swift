/// What each comparison says for or against the same work, learned from pairs that people judged.
///
/// The log-odds of a pair is the sum of one value for each comparison and a starting value; nothing else enters.
public struct OverlapModel: Sendable {
  /// What a probability is of.
  enum Question: String, CaseIterable, Sendable {
    /// That the two share work: one is the other, contains it, or has a piece of it.
    case overlap
    /// That the two are the same work.
    case duplicate
  }

  /// A value for each stretch between cuts, in natural log-odds.
  struct Table: Sendable {
    var kind: Evidence.Kind
    /// In ascending order.
    var cuts: [Double]
    var values: [Double]

    /// The stretch in which a number lies.
    func level(of number: Double) -> Int { cuts.firstIndex { $0 >= number } ?? cuts.count }
  }

  struct Head: Sendable {
    var start: Double
    var tables: [Table]

    /// The natural log-odds of a pair.
    func logOdds(_ evidence: Evidence) -> Double {
      tables.reduce(start) { sum, table in sum + table.values[table.level(of: evidence[table.kind])] }
    }
  }

  var overlap: Head
  var duplicate: Head
  /// The share of common words from which on differences are weighed one by one.
  var closeness: Double
  /// How many other tasks must be worded much alike for that.
  var crowding: Int
  var roles: Roles
  var thresholds: Thresholds

  /// Concepts of the glossary that mean something to a comparison, by their names.
  struct Roles: Hashable, Sendable {
    /// Telling people about something.
    var announcing = ""
    /// Making a document: "xây dựng kế hoạch" does not speak of the plan in which it stands.
    var making: [String] = []
    /// Words that open a line about what has been done (no concepts).
    var finished: [String] = []
  }

  /// The probabilities from which on a pair is called what it is.
  struct Thresholds: Hashable, Sendable {
    var duplicate: Double
    var overlap: Double
    var related: Double
    /// Duplicates from here on are merged without asking.
    var automatic: Double
  }
}
