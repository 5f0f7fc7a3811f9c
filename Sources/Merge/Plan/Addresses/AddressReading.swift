extension Address {
  /// All positions that a text names, in order, with lists and ranges resolved to one address each.
  ///
  /// Understood are the standard form and what officials write for it: commas between the levels, large to
  /// small, `Mục` for `khoản`, small letters, `III.2.a`. The shape of a number decides its level, the word
  /// before it only where the shape leaves it open. "Toàn bộ dự thảo" is the address without steps.
  public static func addresses(in text: String) -> [Address] {
    PositionReader(Tokens(text)).phrases().flatMap(\.addresses)
  }

  /// Reads one position that is the whole text; nil for several, or for other words beside it.
  public init?(_ written: String) {
    let tokens = Tokens(written)
    let range = tokens.withoutSigns
    guard let (addresses, next) = PositionReader(tokens).phrase(at: range.lowerBound),
      next >= range.upperBound,
      addresses.count == 1
    else { return nil }
    self = addresses[0]
  }

  /// Whether this position, as loosely as people cite, can mean that place of a plan.
  ///
  /// The smallest step must be the same; levels between may be left out; Mục, Phần and Chương of one number
  /// pass for each other, and so do a row, a khoản and a điểm's place in an annex.
  public func canMean(_ place: Address) -> Bool {
    guard let smallest = steps.first else { return place.steps.isEmpty }
    guard let first = place.steps.first, smallest.canMean(first) else { return false }
    var remaining = place.steps.dropFirst()
    for step in steps.dropFirst() {
      guard let index = remaining.firstIndex(where: { step.canMean($0) }) else { return false }
      remaining = remaining[(index + 1)...]
    }
    return true
  }
}

extension Address.Step {
  fileprivate func canMean(_ place: Address.Step) -> Bool {
    if self == place { return true }
    guard let mine = itemNumber?.shape, let theirs = place.itemNumber?.shape else { return false }
    if mine == theirs { return true }
    switch (mine, theirs) {
    case (.annex(0), .annex), (.annex, .annex(0)): return true
    default: break
    }
    guard let number = mine.headingNumber, let other = theirs.headingNumber else { return false }
    return number == other
  }
}

extension ItemNumber.Shape {
  /// The number of a large heading, whatever it is called.
  fileprivate var headingNumber: Int? {
    switch self {
    case .roman(let number), .part(let number), .chapter(let number): number
    default: nil
    }
  }
}
