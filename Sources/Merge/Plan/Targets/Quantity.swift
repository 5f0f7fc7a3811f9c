/// A number exactly as written in decimal, without floating point: `92,61` is 9261 × 10⁻².
///
/// Zeros at the end make no difference: `5` equals `5,0`.
public struct Quantity: Sendable {
  public var digits: Int
  /// Places after the comma, at least 0.
  public var scale: Int

  public init(digits: Int, scale: Int = 0) {
    self.digits = digits
    self.scale = max(0, scale)
  }

  /// Reads a number in Vietnamese writing, `1.234,5`; nil for anything else and for more than 18 digits.
  public init?(_ written: String) {
    let tokens = Tokens(written)
    guard let (quantity, next) = QuantityReader(tokens).quantity(at: 0), next == tokens.count else {
      return nil
    }
    self = quantity
  }

  /// The same number with as few places as it needs.
  var reduced: Quantity {
    var (digits, scale) = (digits, scale)
    while scale > 0, digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    return Quantity(digits: digits, scale: scale)
  }

  /// The number with its comma moved to the right; nil where that does not fit.
  func shifted(by places: Int) -> Quantity? {
    let kept = min(places, scale)
    var digits = digits
    for _ in 0..<places - kept {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      digits = product
    }
    return Quantity(digits: digits, scale: scale - kept)
  }
}

extension Quantity: Hashable {
  public static func == (left: Quantity, right: Quantity) -> Bool {
    let (mine, theirs) = (left.reduced, right.reduced)
    return mine.digits == theirs.digits && mine.scale == theirs.scale
  }

  public func hash(into hasher: inout Hasher) {
    let reduced = reduced
    hasher.combine(reduced.digits)
    hasher.combine(reduced.scale)
  }
}

extension Quantity: Comparable {
  /// Exact for all scales: whole parts first, then the places after the comma, one by one.
  public static func < (left: Quantity, right: Quantity) -> Bool {
    let (mine, theirs) = (left.parts, right.parts)
    if mine.whole != theirs.whole { return mine.whole < theirs.whole }
    for index in 0..<max(mine.places.count, theirs.places.count) {
      let (a, b) = (mine.place(index), theirs.place(index))
      if a != b { return a < b }
    }
    return false
  }

  /// The whole part and the digits after the comma; both carry the sign.
  private var parts: Parts {
    var whole = digits
    var places: [Int] = []
    // Past nineteen places an Int has only zeros left.
    for _ in 0..<min(scale, 19) {
      places.append(whole % 10)
      whole /= 10
    }
    places += Array(repeating: 0, count: min(max(0, scale - 19), 64))
    return Parts(whole: whole, places: places.reversed())
  }

  private struct Parts {
    var whole: Int
    var places: [Int]

    func place(_ index: Int) -> Int { index < places.count ? places[index] : 0 }
  }
}

extension Quantity: CustomStringConvertible {
  /// In Vietnamese writing, thousands with dots: `1.234,5`.
  public var description: String {
    let reduced = reduced
    var figures = String(reduced.digits.magnitude)
    if figures.utf8.count <= reduced.scale {
      figures = String(repeating: "0", count: reduced.scale - figures.utf8.count + 1) + figures
    }
    let whole = figures.dropLast(reduced.scale)
    var grouped = ""
    for (index, figure) in whole.enumerated() {
      if index > 0 && (whole.count - index) % 3 == 0 { grouped.append(".") }
      grouped.append(figure)
    }
    let places = figures.suffix(reduced.scale)
    return (reduced.digits < 0 ? "-" : "") + grouped + (places.isEmpty ? "" : "," + places)
  }
}
