/// Reads how often work recurs: `thường xuyên`, `hằng quý`, `6 tháng/lần`, `02 lần/năm`, `báo cáo tháng, quý`.
struct RecurrenceReader {
  typealias Reading = (recurrence: Recurrence, next: Int)

  let tokens: Tokens

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// The recurrence that starts at a token; nil if none does.
  /// - Parameter follows: whether another one stands just before, so that a bare unit is one too.
  func recurrence(at index: Int, follows: Bool = false) -> Reading? {
    guard tokens.kind(index) == .word || tokens[index].isNumber else { return nil }
    switch tokens.word(index) {
    case .usual where tokens.word(index + 1) == .through:
      return (Recurrence(.continuous), index + 2)
    case .continuing where tokens.word(index + 1) == .lasting:
      return (Recurrence(.continuous), index + 2)
    case .every:
      return counted(unit(at: index + 1))
    case .fixed where tokens.word(index + 1) == .cycle:
      return periodic(at: index + 2)
    case .by:
      let place = tokens.word(index + 1) == .every ? index + 2 : index + 1
      return bareUnit(at: place)
    case .rank:
      return weekday(at: index)
    case .day:
      return dayInCycle(at: index)
    default:
      return timesPerUnit(at: index) ?? unitPerTime(at: index) ?? listed(at: index, follows: follows)
    }
  }

  /// `định kỳ` with its unit; alone it says no cycle, which the caller may learn from a date.
  private func periodic(at index: Int) -> Reading? {
    let place = tokens.word(index) == .every ? index + 1 : index
    return timesPerUnit(at: place) ?? unitPerTime(at: place) ?? counted(bareUnit(at: place))
  }

  // MARK: Units

  /// `năm`, `6 tháng`, `sáu tháng`, `01 năm`.
  private func unit(at index: Int) -> Reading? {
    if let frequency = Self.frequency(tokens.word(index)) { return (Recurrence(frequency), index + 1) }
    guard let count = count(at: index), let frequency = Self.frequency(tokens.word(index + 1)) else {
      return nil
    }
    switch (frequency, count) {
    case (_, 1): return (Recurrence(frequency), index + 2)
    case (.monthly, 3): return (Recurrence(.quarterly), index + 2)
    case (.monthly, 6), (.quarterly, 2): return (Recurrence(.halfYearly), index + 2)
    case (.monthly, 12): return (Recurrence(.yearly), index + 2)
    default: return nil
    }
  }

  private static func frequency(_ word: Word) -> Recurrence.Frequency? {
    switch word {
    case .day: .daily
    case .week: .weekly
    case .month: .monthly
    case .quarter: .quarterly
    case .year: .yearly
    default: nil
    }
  }

  private func count(at index: Int) -> Int? {
    let token = tokens[index]
    if token.isNumber { return token.length <= 2 && token.value > 0 ? token.value : nil }
    switch token.word {
    case .one: return 1
    case .two: return 2
    case .three: return 3
    case .four: return 4
    case .six: return 6
    default: return nil
    }
  }

  /// A unit that no number follows: `quý` but not `quý II`, `tháng` but not `tháng 5`.
  private func bareUnit(at index: Int) -> Reading? {
    guard let reading = unit(at: index) else { return nil }
    let next = tokens[reading.next]
    let isNumbered =
      (next.isNumber && tokens.word(reading.next + 1) != .times && tokens.word(reading.next + 1) != .month)
      || (next.roman != nil && next.isAllCapitals)
    guard !isNumbered, next.word != .early, next.word != .late, next.word != .next, next.word != .study else {
      return nil
    }
    return reading
  }

  /// `mỗi năm 02 lần`.
  private func counted(_ reading: Reading?) -> Reading? {
    guard let reading else { return nil }
    guard let times = count(at: reading.next), tokens.word(reading.next + 1) == .times else { return reading }
    return (Self.times(times, reading.recurrence), reading.next + 2)
  }

  /// Two times a year is every half year; what no cycle fits keeps its count.
  private static func times(_ count: Int, _ recurrence: Recurrence) -> Recurrence {
    switch (count, recurrence.frequency) {
    case (1, _): recurrence
    case (2, .yearly): Recurrence(.halfYearly)
    case (4, .yearly): Recurrence(.quarterly)
    case (12, .yearly), (3, .quarterly): Recurrence(.monthly)
    case (4, .monthly): Recurrence(.weekly)
    default: Recurrence(recurrence.frequency, times: count)
    }
  }

  /// `02 lần/năm`, `1 lần mỗi tháng`, `01 lần trong năm`, `một lần/quý`.
  private func timesPerUnit(at index: Int) -> Reading? {
    guard let times = count(at: index), tokens.word(index + 1) == .times else { return nil }
    var place = index + 2
    guard tokens.kind(place) == .slash || [.every, .within, .one].contains(tokens.word(place)) else {
      return nil
    }
    place += 1
    if tokens.word(place) == .every { place += 1 }
    guard let (recurrence, next) = unit(at: place) else { return nil }
    return (Self.times(times, recurrence), next)
  }

  /// `6 tháng/lần`, `03 tháng/01 lần`, `quý một lần`, `tháng/lần`.
  private func unitPerTime(at index: Int) -> Reading? {
    guard let (recurrence, next) = unit(at: index) else { return nil }
    var place = next
    let hasSlash = tokens.kind(place) == .slash
    if hasSlash { place += 1 }
    if let one = count(at: place), one == 1 {
      place += 1
    } else if !hasSlash {
      return nil
    }
    return tokens.word(place) == .times ? (recurrence, place + 1) : nil
  }

  // MARK: Lists

  /// A bare unit in `báo cáo tháng, quý, 6 tháng, năm`.
  private func listed(at index: Int, follows: Bool) -> Reading? {
    guard let reading = bareUnit(at: index), reading.recurrence.frequency != .daily else { return nil }
    if follows { return reading }
    // "báo cáo" is two words, the second of which is nobody's.
    if tokens.word(index - 2) == .report { return reading }
    if reading.recurrence.frequency == .halfYearly && !isDuration(at: index) { return reading }
    guard let link = Self.link(tokens, at: reading.next), tokens.word(index - 1) == .unknown,
      bareUnit(at: link) != nil
    else { return nil }
    return reading
  }

  /// "trong 6 tháng" and "sau 6 tháng" last or wait; they do not recur.
  private func isDuration(at index: Int) -> Bool {
    switch tokens.word(index - 1) {
    case .within, .after, .before, .from, .until: true
    default: tokens.word(index - 2) == .within || tokens[index - 1].isNumber
    }
  }

  /// The token after a sign or word that links two units.
  static func link(_ tokens: Tokens, at index: Int) -> Int? {
    switch tokens.kind(index) {
    case .comma, .slash, .plus, .ampersand: tokens.word(index + 1) == .and ? index + 2 : index + 1
    case .word where tokens.word(index) == .and: index + 1
    default: nil
    }
  }

  // MARK: Days in a cycle

  /// `thứ sáu hằng tuần`, `thứ 2 mỗi tuần`.
  private func weekday(at index: Int) -> Reading? {
    let token = tokens[index + 1]
    let number: Int? =
      switch token.word {
      case .two: 2
      case .three: 3
      case .four: 4
      case .year: 5
      case .six: 6
      case .seven: 7
      default: token.isNumber && (2...7).contains(token.value) ? token.value : nil
      }
    guard let number else { return nil }
    var place = index + 2
    if tokens.word(place) == .of { place += 1 }
    guard tokens.word(place) == .every, tokens.word(place + 1) == .week else { return nil }
    return (Recurrence(.weekly, day: number - 1), place + 2)
  }

  /// `ngày 10 tháng cuối quý`, `ngày 15 của tháng đầu quý sau`, `ngày 05 tháng sau`, `ngày 20 của tháng`,
  /// `ngày cuối cùng của quý`.
  private func dayInCycle(at index: Int) -> Reading? {
    var place = index + 1
    let day: Int
    if tokens[place].isNumber, tokens[place].length <= 2, (1...31).contains(tokens[place].value) {
      day = tokens[place].value
      place += 1
    } else if tokens.word(place) == .late {
      day = 31
      place += 1
      // "cuối cùng"
      if tokens.word(place) == .unknown, tokens.kind(place) == .word { place += 1 }
    } else {
      return nil
    }
    if tokens.word(place) == .of { place += 1 }
    return monthInCycle(at: place, day: day) ?? lastDay(of: place, day: day)
  }

  private func monthInCycle(at index: Int, day: Int) -> Reading? {
    guard tokens.word(index) == .month else { return nil }
    var place = index + 1
    if let next = nextCycle(at: place) { return (Recurrence(.monthly, day: day, month: 2), next) }
    guard let position = position(at: &place) else {
      let isEnd = bareUnit(at: index) != nil && tokens.kind(place) != .dash
      return isEnd ? (Recurrence(.monthly, day: day), place) : nil
    }
    if tokens.word(place) == .of { place += 1 }
    if tokens.word(place) == .every { place += 1 }
    guard let (recurrence, next) = unit(at: place), let months = recurrence.months, months > 1 else {
      return nil
    }
    if tokens[next].isNumber || tokens[next].roman != nil { return nil }
    let month = position < 0 ? months : position
    guard month <= months else { return nil }
    if let after = nextCycle(at: next) {
      return (Recurrence(recurrence.frequency, day: day, month: months + month), after)
    }
    return (Recurrence(recurrence.frequency, day: day, month: month), next)
  }

  /// `đầu`, `giữa`, `cuối`, `thứ hai`; -1 for the last.
  private func position(at place: inout Int) -> Int? {
    switch tokens.word(place) {
    case .early:
      place += tokens.word(place + 1) == .next ? 2 : 1
      return 1
    case .middle:
      place += 1
      return 2
    case .late:
      place += 1
      if tokens.kind(place) == .word, tokens.word(place) == .unknown { place += 1 }
      return -1
    case .rank:
      guard let number = count(at: place + 1) ?? (tokens.word(place + 1) == .utmost ? 1 : nil) else {
        return nil
      }
      place += 2
      return number
    default:
      return nil
    }
  }

  /// `sau`, `tiếp theo`, `kế tiếp`, `liền kề`.
  private func nextCycle(at index: Int) -> Int? {
    switch tokens.word(index) {
    case .after:
      return index + 1
    case .next:
      return tokens.word(index + 1) == .by || tokens.word(index + 1) == .next ? index + 2 : index + 1
    default:
      return tokens.kind(index) == .word && tokens.word(index + 1) == .next ? index + 2 : nil
    }
  }

  private func lastDay(of index: Int, day: Int) -> Reading? {
    guard day == 31 else { return nil }
    let place = tokens.word(index) == .every ? index + 1 : index
    guard let (recurrence, next) = bareUnit(at: place), let months = recurrence.months else { return nil }
    return (Recurrence(recurrence.frequency, day: day, month: months > 1 ? months : nil), next)
  }
}
