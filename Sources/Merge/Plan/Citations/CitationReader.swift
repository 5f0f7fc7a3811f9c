/// Finds citations in a text, and gives each its date, issuer and positions.
struct CitationReader {
  private struct Found {
    var citation: DocumentCitation
    var range: Range<Int>
  }

  private let tokens: Tokens
  private let symbols: SymbolReader
  private let calendar: CalendarReader

  init(_ tokens: Tokens) {
    self.tokens = tokens
    symbols = SymbolReader(tokens)
    calendar = CalendarReader(tokens)
  }

  func citations() -> [DocumentCitation] {
    var found: [Found] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].isNumber, let symbol = symbols.symbol(at: index) else {
        index += 1
        continue
      }
      var citation = DocumentCitation(number: symbol.number, symbol: symbol.written, year: symbol.year)
      let next = details(at: symbol.next, of: &citation)
      found.append(Found(citation: citation, range: index..<next))
      index = next
    }
    if !found.isEmpty { attachPositions(to: &found) }
    return found.map(\.citation)
  }

  // MARK: Date and issuer

  /// Reads `ngày ... của ...` in either order, and a year that stands for the date.
  private func details(at index: Int, of citation: inout DocumentCitation) -> Int {
    var next = index
    for _ in 0..<3 {
      let place = [.comma, .open].contains(tokens.kind(next)) ? next + 1 : next
      if citation.date == nil, let (date, after) = date(at: place) {
        citation.date = date
        next = tokens.kind(after) == .close && tokens.kind(next) == .open ? after + 1 : after
      } else if citation.year == nil, citation.date == nil, tokens.word(next) == .year,
        tokens[next + 1].isYear
      {
        citation.year = tokens[next + 1].value
        next += 2
      } else if citation.issuer == nil, tokens.word(next) == .of, let end = issuerEnd(from: next + 1) {
        citation.issuer = VietnameseLetters.folded(tokens.text(next + 1..<end), .spacing)
        next = end
      } else {
        break
      }
    }
    return next
  }

  private func date(at index: Int) -> (Day, Int)? {
    guard tokens.word(index) == .day || tokens[index].isNumber,
      let (phrase, next) = calendar.phrase(at: index),
      case .days(let days, let month?) = phrase.unit, days.count == 1, let year = phrase.year,
      let day = Day(year: year, month: month, day: days.lowerBound),
      // "17/12/2024" and then "06/QĐ-TTg": the next number must not be eaten.
      symbols.symbol(at: index) == nil
    else { return nil }
    return (day, next)
  }

  /// Where the name of an issuer ends; nil if none starts here.
  private func issuerEnd(from start: Int) -> Int? {
    var index = start
    while index < tokens.count, index - start < 16 {
      switch tokens.kind(index) {
      case .word:
        if endsIssuer(at: index) { return index > start ? index : nil }
        index += 1
      case .comma:
        guard continuesName(after: index) else { return index > start ? index : nil }
        index += 1
      case .dash where tokens[index + 1].isCapitalized && !DocumentKind.starts(tokens, at: index + 1):
        index += 1
      case .ampersand:
        index += 1
      default:
        return index > start ? index : nil
      }
    }
    return index > start ? index : nil
  }

  private func endsIssuer(at index: Int) -> Bool {
    let token = tokens[index]
    if DocumentKind.starts(tokens, at: index) { return true }
    if token.word == .and {
      return !tokens[index + 1].isCapitalized || DocumentKind.starts(tokens, at: index + 1)
    }
    guard !token.isCapitalized else { return false }
    switch token.word {
    case .afterwards, .day, .by, .at, .of, .along, .predicate, .toward, .within, .when, .over, .being, .issue,
      .scheme, .year, .from, .until, .point, .clause, .item:
      return true
    default:
      return false
    }
  }

  /// Whether a comma stands inside a name: `Sở Văn hóa, Thể thao và Du lịch`.
  private func continuesName(after comma: Int) -> Bool {
    var index = comma + 1
    guard tokens[index].isCapitalized, tokens.word(index) != .agencyHead, tokens.word(index) != .portion,
      !DocumentKind.starts(tokens, at: index)
    else { return false }
    while tokens.kind(index) == .word, !endsIssuer(at: index), index < comma + 6 {
      if tokens.word(index) == .and { return tokens[index + 1].isCapitalized }
      index += 1
    }
    return false
  }

  // MARK: Positions

  /// A position belongs to the document that follows it ("điểm a khoản 10 Mục VI Quyết định số ..."), or to
  /// the one right before it ("1588/QĐ-TTg (điểm a khoản 10 Mục VI)").
  private func attachPositions(to found: inout [Found]) {
    var following = 0
    for (addresses, range) in PositionReader(tokens).phrases() {
      while following < found.count, found[following].range.lowerBound < range.upperBound { following += 1 }
      if following < found.count, leads(range.upperBound..<found[following].range.lowerBound) {
        found[following].citation.positions += addresses
      } else if following > 0, found[following - 1].range.upperBound <= range.lowerBound,
        isBeside(found[following - 1].range.upperBound..<range.lowerBound)
      {
        found[following - 1].citation.positions += addresses
      }
    }
  }

  /// Whether only the kind of document and words like "ban hành kèm theo" stand between.
  private func leads(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 14 else { return false }
    return gap.allSatisfy { index in
      switch tokens.word(index) {
      case .decide, .fixed, .resolve, .next, .planTail, .number, .of, .at, .along, .by, .issue, .official,
        .text,
        .attach, .indicatorHead, .notice, .four, .law, .program, .submit, .chapter, .scheme, .paper, .report:
        true
      default: false
      }
    }
  }

  private func isBeside(_ gap: Range<Int>) -> Bool {
    gap.isEmpty
      || (gap.count == 1 && (tokens.kind(gap.lowerBound) == .open || tokens.word(gap.lowerBound) == .at))
  }
}
