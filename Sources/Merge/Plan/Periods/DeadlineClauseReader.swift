/// Reads one clause of a deadline's wording: finds its dates, cycles and event in any order, then joins them.
struct DeadlineClauseReader {
  /// What stands before a date and says which side of it is meant.
  enum Lead { case none, before, until, from, after }

  enum Item {
    case date(CalendarList, Lead)
    case cycle(Recurrence)
    /// `và các năm tiếp theo`, `trở đi`.
    case openEnd
    /// A number of days from a date: `trong vòng 30 ngày kể từ ngày 01/6/2025`.
    case duration(Int)
  }

  private let tokens: Tokens
  private let year: Int
  private let calendar: CalendarReader
  private let recurrences: RecurrenceReader

  private var items: [Item] = []
  private var event: Range<Int>?
  private var isPeriodic = false
  private var lead = Lead.none
  /// Where the lead began; nil where there is none.
  private var leadStart: Int?
  /// The first token that no item has taken yet.
  private var freeStart = 0
  /// A lead that led to no date, "đến Đại hội Đảng bộ": an event if nothing better is found.
  private var hasLooseLead = false
  /// "Tháng 13", "quý V": something that must be a slip, so that the rest is not to be trusted.
  private var hasSlip = false

  init(_ tokens: Tokens, year: Int) {
    self.tokens = tokens
    self.year = year
    calendar = CalendarReader(tokens)
    recurrences = RecurrenceReader(tokens)
  }

  /// The deadlines of the clause, the principal one first; empty if nothing was understood.
  mutating func deadlines() -> [Deadline] {
    var index = 0
    while index < tokens.count { index = max(step(at: index), index + 1) }
    if leadStart != nil { hasLooseLead = true }
    if hasSlip { return [] }
    if items.isEmpty && event == nil && hasLooseLead { event = 0..<tokens.count }
    let wording = event.map { tokens.text(tokens.withoutOuterSigns($0)) }
    return DeadlineComposer(items, event: wording, isPeriodic: isPeriodic, year: year).deadlines()
  }

  private mutating func step(at index: Int) -> Int {
    if let next = takeItem(at: index) { return next }
    if let next = takeLead(at: index) { return next }
    switch tokens.kind(index) {
    case .word: return takeWord(at: index)
    case .number: return takeNumber(at: index)
    case .comma, .open, .close:
      if lead == .none { freeStart = index + 1 }
      if tokens.kind(index) == .comma { dropLead() }
      return index + 1
    default: return index + 1
    }
  }

  // MARK: Items

  private mutating func takeItem(at index: Int) -> Int? {
    if let next = openEnd(at: index) { return add(.openEnd, next) }
    if let next = tokens.documentNumber(at: index) { return next }
    if let (recurrence, next) = recurrences.recurrence(at: index, follows: followsCycle(index)) {
      return add(.cycle(recurrence), next)
    }
    // The year in "13/2025" is the rest of something that is no date.
    if tokens[index].isYear, !tokens[index].isSpaced, [.slash, .dot].contains(tokens.kind(index - 1)),
      index - 1 >= freeStart
    {
      hasSlip = true
    }
    if let (list, next) = CalendarList.read(calendar, at: index) { return add(.date(list, lead), next) }
    if [.month, .quarter].contains(tokens.word(index)), isNumeral(tokens[index + 1]) { hasSlip = true }
    return nil
  }

  private func isNumeral(_ token: Token) -> Bool {
    token.isNumber || (token.roman != nil && token.isAllCapitals)
  }

  private mutating func add(_ item: Item, _ next: Int) -> Int {
    // "trước ngày 20 hằng tháng": a lead before a cycle belongs to the day in it.
    items.append(item)
    lead = .none
    leadStart = nil
    freeStart = next
    return next
  }

  private func followsCycle(_ index: Int) -> Bool {
    // "6 tháng (trước ngày 15/6), năm (trước ngày 15/12)": dates may stand between the two.
    guard items.contains(where: { if case .cycle = $0 { true } else { false } }) else { return false }
    return tokens.kind(index - 1) == .comma || tokens.word(index - 1) == .and
      || tokens.kind(index - 1) == .plus
  }

  /// `và các năm tiếp theo`, `những năm sau`, `các năm tới`, `trở đi`, `về sau`.
  private func openEnd(at index: Int) -> Int? {
    if tokens.has(.turn, .onward, at: index) || tokens.has(.afterwards, .after, at: index) {
      return index + 2
    }
    var place = index
    if tokens.word(place) == .and { place += 1 }
    guard [.plural, .some].contains(tokens.word(place)), tokens.word(place + 1) == .year else { return nil }
    place += 2
    switch tokens.word(place) {
    case .after, .until: return place + 1
    case .next: return [.by, .next].contains(tokens.word(place + 1)) ? place + 2 : place + 1
    default: return nil
    }
  }

  // MARK: Leads

  private mutating func takeLead(at index: Int) -> Int? {
    guard let (found, next) = leadWord(at: index) else { return nil }
    // "từ nay" bounds nothing, "đến hết" is one lead; the first one says where the phrase starts.
    if found != .none || leadStart == nil {
      lead = found == .until && lead == .before ? .before : found
    }
    if leadStart == nil { leadStart = index }
    return next
  }

  private func leadWord(at index: Int) -> (Lead, Int)? {
    switch tokens.word(index) {
    case .before: return (.before, index + 1)
    case .after: return (.after, index + 1)
    case .until, .close: return (.until, index + 1)
    case .since where tokens.word(index + 1) == .from: return (.from, index + 2)
    case .from: return tokens.word(index + 1) == .now ? (.none, index + 2) : (.from, index + 1)
    case .slow where tokens.word(index + 1) == .utmost: return (.until, index + 2)
    case .not where tokens.word(index + 1) == .too: return (.until, index + 2)
    case .not where tokens.word(index + 1) == .slow:
      return (.until, tokens.word(index + 2) == .more ? index + 3 : index + 2)
    case .within: return (.none, index + 1)
    default: return nil
    }
  }

  private mutating func dropLead() {
    if leadStart != nil && lead != .none { hasLooseLead = true }
    lead = .none
    leadStart = nil
  }

  // MARK: Words and numbers

  private mutating func takeWord(at index: Int) -> Int {
    if tokens.has(.fixed, .cycle, at: index) {
      isPeriodic = true
      freeStart = index + 2
      return index + 2
    }
    if let start = eventStart(at: index) { return takeEvent(from: start, trigger: index) }
    switch tokens.word(index) {
    case .day, .at, .being, .of, .stage, .span, .about, .occasion, .late, .early, .deadline, .plural, .some,
      .point, .month, .quarter, .year, .and, .within, .continuing, .whole:
      // Words that may stand between a lead and its date.
      return index + 1
    default:
      dropLead()
      return index + 1
    }
  }

  private mutating func takeNumber(at index: Int) -> Int {
    // "17h00", "16 giờ 30 phút": a time of day says nothing about the day.
    if tokens.word(index + 1) == .hour || (tokens.word(index + 1) == .clock && !tokens[index + 1].isSpaced) {
      let next = tokens[index + 2].isNumber ? index + 3 : index + 2
      return tokens.word(next) == .minute ? next + 1 : next
    }
    if tokens.word(index + 1) == .day, tokens[index].value > 0, tokens[index].length <= 3 {
      items.append(.duration(tokens[index].value))
      return index + 2
    }
    return index + 1
  }

  // MARK: Events

  /// Where the wording of an event starts, if a token begins one.
  private func eventStart(at index: Int) -> Int? {
    let word = tokens.word(index)
    switch word {
    case .by where tokens.word(index - 1) != .next: return freeStart
    case .when, .right: return freeStart
    case .too where tokens.word(index + 1) == .program && tokens.word(index - 1) != .not: return freeStart
    case .sudden where tokens.word(index + 1) == .burst: return freeStart
    default: break
    }
    guard word == .unknown || !Self.isCalendarWord(word), leadStart != nil else { return nil }
    if lead == .before || lead == .after { return freeStart }
    let isSinceDay = lead == .from && tokens.word(index - 1) == .day
    return isSinceDay ? freeStart : nil
  }

  private static func isCalendarWord(_ word: Word) -> Bool {
    switch word {
    case .day, .month, .quarter, .year, .week, .at, .being, .of, .stage, .span, .about, .occasion, .late,
      .early,
      .middle, .deadline, .plural, .some, .point, .within, .and, .continuing, .whole:
      true
    default: false
    }
  }

  private mutating func takeEvent(from start: Int, trigger: Int) -> Int {
    var index = trigger + 1
    while index < tokens.count {
      let kind = tokens.kind(index)
      if (kind == .comma || kind == .open || kind == .close || kind == .dash), startsDate(at: index + 1) {
        break
      }
      index += 1
    }
    if event == nil { event = start..<index }
    lead = .none
    leadStart = nil
    freeStart = index
    return index
  }

  /// Whether a date or a cycle follows, after words that lead to one.
  private func startsDate(at index: Int) -> Bool {
    var place = index
    while place < tokens.count {
      switch tokens.word(place) {
      case .finish, .done, .close, .within, .slow, .utmost, .until, .from, .before, .and: place += 1
      default:
        return calendar.phrase(at: place) != nil || recurrences.recurrence(at: place) != nil
          || openEnd(at: place) != nil
      }
    }
    return false
  }
}
