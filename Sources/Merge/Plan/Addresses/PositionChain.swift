/// Joins the levels of a phrase into addresses: which level holds which, and which are shared.
enum PositionChain {
  /// One level of a phrase: all the steps that its word governs.
  struct Group {
    /// Each a step or, for `III.2.a`, several, smallest first.
    var choices: [[Address.Step]]
    var rank: Int
    var next: Int
  }

  enum Link { case adjacent, comma, and, semicolon }

  /// Larger levels hold the smaller ones before them; a level that is not larger begins another address,
  /// which shares the levels above it with those before.
  static func assemble(_ groups: [Group], _ links: [Link]) -> [Address] {
    if isDescending(groups, links) { return assemble(groups.reversed(), links.map { _ in .adjacent }) }
    var chains: [(choices: [[Address.Step]], ranks: [Int], isShared: Bool)] = []
    for (index, group) in groups.enumerated() {
      let link = index == 0 ? Link.semicolon : links[index - 1]
      guard let last = chains.last, let rank = last.ranks.last,
        link == .adjacent ? group.rank >= rank : link == .comma && group.rank > rank
      else {
        chains.append((group.choices, [group.rank], link != .semicolon))
        continue
      }
      let joined = last.choices.flatMap { smaller in group.choices.map { smaller + $0 } }
      chains[chains.count - 1] = (joined, last.ranks + [group.rank], last.isShared)
      if joined.count > 500 { return [] }
    }
    for index in chains.indices.dropLast().reversed() where chains[index + 1].isShared {
      guard let rank = chains[index].ranks.last, let above = chains[index + 1].choices.first else { continue }
      let levels = chains[index + 1].ranks
      let parents = zip(above.suffix(levels.count), levels).filter { $0.1 > rank }
      chains[index].choices = chains[index].choices.map { $0 + parents.map(\.0) }
      chains[index].ranks += parents.map(\.1)
    }
    return chains.flatMap { $0.choices.map(Address.init) }
  }

  /// `Mục VI, khoản 4, điểm a`, large to small.
  static func isDescending(_ groups: [Group], _ links: [Link]) -> Bool {
    guard groups.count > 1, !links.contains(.and), !links.contains(.semicolon) else { return false }
    return zip(groups, groups.dropFirst()).allSatisfy { $0.rank > $1.rank }
  }

  /// How large a level is; larger ones hold smaller ones.
  static func rank(of steps: [Address.Step], level: NumeralReader.Level = .none) -> Int {
    switch steps.last {
    case .bullet, .paragraph: return 0
    case .target, .report, .row: return 25
    case .number(let number):
      switch number.shape {
      case .letter: return 10
      case .arabic(let components):
        if level == .subpoint { return 5 }
        // "Mục 5" of a law holds articles; a plan's "mục 2.3" is a khoản.
        return level == .item && components.count == 1 ? 32 : 25 - components.count
      case .article: return 31
      case .roman: return 40
      case .chapter: return 50
      case .capital, .part: return 60
      case .annex: return 70
      case .other: return 25
      }
    case nil: return 0
    }
  }
}

extension Address.Step {
  /// The number of a numbered step or row.
  var itemNumber: ItemNumber? {
    switch self {
    case .number(let number), .row(let number): number
    default: nil
    }
  }
}
