/// Reads numbers in Vietnamese writing: a comma before decimals, dots between thousands.
struct QuantityReader {
  let tokens: Tokens

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// The number that starts at a token: `92,61`, `1.000`, `1.234,5`, `05`, and `92.61` where dots cannot be
  /// thousands.
  func quantity(at index: Int) -> (quantity: Quantity, next: Int)? {
    guard tokens[index].isNumber, tokens[index].value >= 0 else { return nil }
    var figures = Figures(tokens[index])
    var next = index + 1
    if let end = groups(at: next, after: tokens[index], separator: .dot, into: &figures) {
      next = end
    } else if let end = groups(at: next, after: tokens[index], separator: .comma, into: &figures),
      end > next + 2
    {
      // One comma makes decimals; several, thousands as spreadsheets write them.
      return figures.quantity.map { ($0, end) }
    } else if hasPlaces(at: next, separator: .dot) {
      figures = Figures(tokens[index])
      figures.append(tokens[next + 1], isPlaces: true)
      return figures.quantity.map { ($0, next + 2) }
    } else {
      figures = Figures(tokens[index])
    }
    if hasPlaces(at: next, separator: .comma) {
      figures.append(tokens[next + 1], isPlaces: true)
      next += 2
    }
    return figures.quantity.map { ($0, next) }
  }

  /// Groups of three figures each; nil if there is none, or if what follows makes them something else.
  private func groups(
    at index: Int,
    after first: Token,
    separator: Token.Kind,
    into figures: inout Figures
  ) -> Int? {
    guard first.length <= 3, first.value > 0 else { return nil }
    var next = index
    while hasPlaces(at: next, separator: separator), tokens[next + 1].length == 3 {
      figures.append(tokens[next + 1], isPlaces: false)
      next += 2
    }
    return next > index && !hasPlaces(at: next, separator: separator) ? next : nil
  }

  private func hasPlaces(at index: Int, separator: Token.Kind) -> Bool {
    tokens.kind(index) == separator && !tokens[index].isSpaced && tokens[index + 1].isNumber
      && !tokens[index + 1].isSpaced && tokens[index + 1].value >= 0
  }

  private struct Figures {
    var digits: Int
    var scale = 0
    var count: Int

    init(_ token: Token) {
      digits = token.value
      count = Int(token.length)
    }

    mutating func append(_ token: Token, isPlaces: Bool) {
      count += Int(token.length)
      guard count <= 18 else { return }
      for _ in 0..<token.length { digits *= 10 }
      digits += token.value
      if isPlaces { scale += Int(token.length) }
    }

    var quantity: Quantity? { count <= 18 ? Quantity(digits: digits, scale: scale) : nil }
  }
}
