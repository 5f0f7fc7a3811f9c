/// Reads the one amount that a text names.
struct MoneyReader {
  private let tokens: Tokens
  private let quantities: QuantityReader

  init(_ tokens: Tokens) {
    self.tokens = tokens
    quantities = QuantityReader(tokens)
  }

  func dong() -> Int64? {
    var found: Int64?
    var index = 0
    while index < tokens.count {
      if let next = tokens.documentNumber(at: index) {
        index = next
      } else if found != nil, divides(at: index) {
        return found
      } else if tokens[index].isNumber {
        switch amount(at: index) {
        case .none(let next):
          index = next
        case .unclear:
          return nil
        case .amount(let dong, let next):
          guard found == nil else { return nil }
          found = dong
          index = next
        }
      } else {
        index += 1
      }
    }
    return found
  }

  /// What follows only divides the amount or says it again.
  private func divides(at index: Int) -> Bool {
    switch tokens.word(index) {
    case .include: true
    case .within: tokens.word(index + 1) == .amongThem
    default: tokens.kind(index) == .open
    }
  }

  private enum Reading {
    case none(next: Int)
    case amount(Int64, next: Int)
    /// A range, a product, a foreign currency, a price per piece, or too much for an amount.
    case unclear
  }

  /// One amount, perhaps in parts: `1 tỷ 250 triệu đồng`.
  private func amount(at index: Int) -> Reading {
    guard let first = part(at: index) else {
      guard let (_, next) = quantities.quantity(at: index) else { return .none(next: index + 1) }
      // "100-120 triệu", "100 đến 120 triệu", "10 x 5 triệu"
      let links = tokens.kind(next) == .dash || tokens.word(next) == .until || tokens.word(next) == .product
      return links && part(at: next + 1) != nil ? .unclear : .none(next: next)
    }
    guard var total = first.dong else { return .unclear }
    var (next, places) = (first.next, first.places)
    while tokens[next].isNumber, places > 0 {
      guard let more = part(at: next), more.places < places, let dong = more.dong else { return .unclear }
      let (sum, overflow) = total.addingReportingOverflow(dong)
      if overflow { return .unclear }
      (total, next, places) = (sum, more.next, more.places)
    }
    return isPlain(before: index, after: next) ? .amount(total, next: next) : .unclear
  }

  private struct Part {
    /// Nil where it is no whole number of đồng or too large.
    var dong: Int64?
    var places: Int
    var next: Int
  }

  /// A number with `nghìn`, `triệu`, `tỷ` or `đồng` after it.
  private func part(at index: Int) -> Part? {
    guard tokens[index].isNumber, let (quantity, after) = quantities.quantity(at: index) else {
      // Too many figures to be anything but an error, if money is meant.
      return tokens[index].isNumber && isUnit(index + 1) ? Part(dong: nil, places: 0, next: index + 2) : nil
    }
    var next = after
    var places = 0
    switch tokens.word(next) {
    case .thousand: places = 3
    case .million, .millionDong: places = 6
    case .billion where tokens.word(next + 1) != .ratio: places = 9
    case .dong: break
    default: return nil
    }
    if tokens.word(next) != .dong {
      next += 1
      // "tr.đ"
      if tokens.kind(next) == .dot, tokens.word(next + 1) == .dong, !tokens[next + 1].isSpaced { next += 1 }
    }
    if tokens.word(next) == .dong { next += 1 }
    let whole = quantity.shifted(by: places)?.reduced
    return Part(dong: whole.flatMap { $0.scale == 0 ? Int64($0.digits) : nil }, places: places, next: next)
  }

  private func isUnit(_ index: Int) -> Bool {
    [.thousand, .million, .millionDong, .billion, .dong].contains(tokens.word(index))
  }

  private func isPlain(before start: Int, after end: Int) -> Bool {
    if tokens.word(end) == .foreignMoney || tokens.word(end) == .product { return false }
    if tokens.word(start - 1) == .product || tokens.kind(start - 1) == .dash && tokens[start - 2].isNumber {
      return false
    }
    // "đồng/năm" is the year's amount; "đồng/lớp" is a price.
    if tokens.kind(end) == .slash { return tokens.word(end + 1) == .year }
    return true
  }
}
