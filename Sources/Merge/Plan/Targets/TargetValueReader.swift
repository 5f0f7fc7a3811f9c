/// Reads the demand in a target's value.
struct TargetValueReader {
  private let tokens: Tokens
  private let quantities: QuantityReader
  private let calendar: CalendarReader

  private var comparator: TargetValue.Comparator?
  private var change: TargetValue.Change?
  private var isAspiration = false
  /// `từ`, which makes a lower bound or opens a span.
  private var isFrom = false

  /// The years that the text names, with their places.
  private var years: [(place: Int, year: Int)] = []

  private struct Candidate {
    var place: Int
    var value: TargetValue
    var isPercent: Bool
    var isYear: Bool
  }

  init(_ tokens: Tokens) {
    self.tokens = tokens
    quantities = QuantityReader(tokens)
    calendar = CalendarReader(tokens)
  }

  /// The demand; of several the first percentage, else the first number.
  mutating func value() -> TargetValue? {
    candidates().first?.value
  }

  /// Each demand with the year it is for: the last year before it where the text starts with a year
  /// ("2025: 50%, 2030: 80%"), else the next one ("50% năm 2025; 80% năm 2030").
  mutating func milestones() -> [TargetValue.Milestone] {
    let found = candidates()
    let leadsWithYear = years.first.map { year in found.allSatisfy { $0.place > year.place } } ?? false
    return found.indices.map { index in
      let place = found[index].place
      let next = index + 1 < found.count ? found[index + 1].place : Int.max
      let year =
        leadsWithYear
        ? years.last { $0.place < place }?.year : years.first { $0.place > place && $0.place < next }?.year
      return TargetValue.Milestone(year: year, value: found[index].value)
    }
  }

  /// All percentages, or all numbers where there is none.
  private mutating func candidates() -> [Candidate] {
    var candidates: [Candidate] = []
    var index = 0
    while index < tokens.count {
      if let next = passOver(at: index) {
        index = next
      } else if let (candidate, next) = candidate(at: index) {
        if candidate.isYear {
          years.append((index, tokens[index].value))
        } else {
          candidates.append(candidate)
        }
        index = next
        forget()
      } else {
        index = qualifier(at: index)
      }
    }
    for place in candidates.indices { candidates[place].value.isAspiration = isAspiration }
    let percentages = candidates.filter(\.isPercent)
    return percentages.isEmpty ? candidates : percentages
  }

  private mutating func forget() {
    comparator = nil
    change = nil
    isFrom = false
  }

  // MARK: What is no value

  /// Skips dates, years, document numbers, `mức độ 4` and `Đề án 06`.
  private mutating func passOver(at index: Int) -> Int? {
    if let next = tokens.documentNumber(at: index) { return next }
    switch tokens.word(index) {
    case .year, .quarter, .month, .day, .stage:
      guard let (phrase, next) = calendar.phrase(at: index) else { return nil }
      // "so với năm 2024" is where a change starts from.
      if let year = phrase.year, tokens.word(index - 2) != .compared { years.append((index, year)) }
      return spanEnd(next)
    case .degree, .scheme, .rank:
      return tokens[index + 1].isNumber ? index + 2 : nil
    default:
      break
    }
    guard tokens[index].isNumber else { return nil }
    // "15/11/2025" and "6 tháng đầu năm", but not "12.2025" or "15/15 xã".
    if let (phrase, next) = calendar.phrase(at: index), next > index + 1, phrase.year != nil || !phrase.isDay,
      tokens.kind(index + 1) != .dot, tokens.kind(next) != .percent, !tokens[index].isYear
    {
      if let year = phrase.year { years.append((index, year)) }
      return next
    }
    return nil
  }

  /// `giai đoạn 2026 - 2030`.
  private func spanEnd(_ index: Int) -> Int {
    tokens.kind(index) == .dash && tokens[index + 1].isYear ? index + 2 : index
  }

  // MARK: The number

  private func candidate(at index: Int) -> (Candidate, Int)? {
    guard let (quantity, after) = quantities.quantity(at: index) else { return nil }
    let isPlainYear = after == index + 1 && tokens[index].isYear
    var (first, next) = scaled(quantity, after)
    var isPercent = false
    if tokens.kind(next) == .percent {
      isPercent = true
      next += 1
    }
    var upper: Quantity?
    if let start = spanLink(at: next), let (end, after) = quantities.quantity(at: start) {
      let (last, place) = scaled(end, after)
      // "1-2 triệu": the factor stands once for both.
      if place > after, first == quantity { first = shifted(quantity, like: end, last) ?? first }
      upper = last
      next = place
      if tokens.kind(next) == .percent {
        isPercent = true
        next += 1
      }
    }
    if let known = upper, known < first { upper = nil }
    let (unit, end, direction) = unit(at: next, isPercent: isPercent)
    let value = TargetValue(
      comparator: resolved(direction, hasSpan: upper != nil),
      quantity: first,
      upper: upper,
      unit: unit,
      change: change
    )
    return (
      Candidate(
        place: index,
        value: value,
        isPercent: isPercent,
        isYear: isPlainYear && unit.isEmpty && comparator == nil && upper == nil
      ),
      end
    )
  }

  private func spanLink(at index: Int) -> Int? {
    let isLink = tokens.kind(index) == .dash || (tokens.word(index) == .until && isFrom)
    guard isLink, tokens[index + 1].isNumber, !tokens[index + 1].isYear else { return nil }
    return index + 1
  }

  /// Applies `nghìn`, `triệu`, `tỷ`.
  private func scaled(_ quantity: Quantity, _ index: Int) -> (Quantity, Int) {
    let places: Int
    switch tokens.word(index) {
    case .thousand: places = 3
    case .million: places = 6
    case .billion where tokens.word(index + 1) != .ratio: places = 9
    default: return (quantity, index)
    }
    return quantity.shifted(by: places).map { ($0, index + 1) } ?? (quantity, index)
  }

  private func shifted(_ quantity: Quantity, like plain: Quantity, _ scaled: Quantity) -> Quantity? {
    for places in [3, 6, 9] where plain.shifted(by: places) == scaled { return quantity.shifted(by: places) }
    return nil
  }

  private func resolved(_ direction: TargetValue.Comparator?, hasSpan: Bool) -> TargetValue.Comparator {
    if let direction { return direction }
    if hasSpan { return comparator == .about ? .about : .equal }
    if let comparator { return comparator }
    return isFrom ? .atLeast : .equal
  }

  // MARK: The unit

  /// The words that a number counts, where they end, and what "trở lên" or "trở xuống" among them says.
  private func unit(at start: Int, isPercent: Bool) -> (String, Int, TargetValue.Comparator?) {
    var index = start
    var end = start
    var direction: TargetValue.Comparator?
    while index < tokens.count, direction == nil, !endsUnit(at: index) {
      if tokens.word(index) == .turn {
        direction =
          tokens.word(index + 1) == .down ? .atMost : tokens.word(index + 1) == .upTo ? .atLeast : nil
        index += 2
        break
      }
      index += 1
      end = index
    }
    if isPercent { return ("%", direction == nil ? start : index, direction) }
    return (tokens.text(tokens.withoutOuterSigns(start..<end)), max(index, start), direction)
  }

  private func endsUnit(at index: Int) -> Bool {
    switch tokens.kind(index) {
    case .semicolon, .lineBreak, .open, .colon, .atLeast, .atMost, .greater, .lesser, .equal, .tilde: true
    // "05 tin, bài" is one unit, "50 lớp, ít nhất 5 bài" are two demands.
    case .comma: ComparatorReader.comparator(tokens, at: index + 1) != nil || tokens.word(index + 1) == .reach
    case .number: index > 0 && tokens.kind(index - 1) != .slash
    case .word:
      switch tokens.word(index) {
      case .within, .until, .compared: true
      case .year: tokens[index + 1].isYear
      default: false
      }
    default: false
    }
  }

  // MARK: Words before the number

  private mutating func qualifier(at index: Int) -> Int {
    if let (found, next) = ComparatorReader.comparator(tokens, at: index) {
      comparator = found
      return next
    }
    switch tokens.word(index) {
    case .strive where tokens.word(index + 1) == .striveTail, .toward where tokens.word(index + 1) == .until:
      isAspiration = true
      return index + 2
    case .reach, .have:
      if comparator == nil { comparator = .atLeast }
    case .from:
      isFrom = true
    case .increase, .decrease:
      change = tokens.word(index) == .increase ? .increase : .decrease
    case .upTo, .down, .remaining:
      // "giảm xuống còn 5%" is a level to come down to.
      if change == .decrease && comparator == nil { comparator = .atMost }
      if change == .increase && comparator == nil { comparator = .atLeast }
      change = nil
    case .being, .level, .ratio, .number, .until:
      break
    case .billion where tokens.word(index + 1) == .ratio:
      break
    default:
      if tokens.kind(index) == .word { forget() }
    }
    return index + 1
  }
}
