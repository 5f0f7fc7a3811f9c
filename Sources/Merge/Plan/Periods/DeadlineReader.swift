/// Reads a whole wording: clause by clause, each into one deadline, then the clauses into one.
struct DeadlineReader {
  private let tokens: Tokens
  private let year: Int

  init(_ tokens: Tokens, year: Int) {
    self.tokens = tokens
    self.year = year
  }

  func deadline() -> Deadline? {
    var result: Deadline?
    var start = 0
    while start < tokens.count {
      let end = clauseEnd(from: start)
      let clause = start == 0 && end == tokens.count ? tokens : tokens.slice(start..<end)
      var reader = DeadlineClauseReader(clause, year: year)
      for deadline in reader.deadlines() { Self.merge(deadline, into: &result) }
      start = end + 1
    }
    return result
  }

  /// Clauses end at semicolons, at line breaks, and at full stops before a capital.
  private func clauseEnd(from start: Int) -> Int {
    var index = start
    while index < tokens.count {
      switch tokens.kind(index) {
      case .semicolon, .lineBreak: return index
      case .dot where tokens[index + 1].isSpaced && tokens[index + 1].isCapitalized: return index
      default: index += 1
      }
    }
    return index
  }

  /// An event and a date complete each other; two dates or two cycles stand side by side.
  private static func merge(_ deadline: Deadline, into result: inout Deadline?) {
    guard var known = result else {
      result = deadline
      return
    }
    let isEventOnly = !deadline.isDated && deadline.recurrence == nil
    let knowsEventOnly = !known.isDated && known.recurrence == nil
    if isEventOnly && known.event == nil {
      known.event = deadline.event
    } else if knowsEventOnly && deadline.event == nil {
      (known.start, known.end, known.recurrence) = (deadline.start, deadline.end, deadline.recurrence)
      known.additional += deadline.additional
    } else {
      var further = deadline
      further.additional = []
      known.additional.append(further)
      known.additional += deadline.additional
    }
    result = known
  }
}
