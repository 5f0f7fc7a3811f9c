/// Reads position phrases with their lists and ranges: `các điểm a, b và c khoản 2`, `từ điểm a đến điểm đ
/// khoản 1 Mục III`, `Mục VI, khoản 4, điểm a`.
struct PositionReader {
  let tokens: Tokens
  private let numerals: NumeralReader

  init(_ tokens: Tokens) {
    self.tokens = tokens
    numerals = NumeralReader(tokens)
  }

  /// All phrases of the text in their order.
  func phrases() -> [(addresses: [Address], range: Range<Int>)] {
    var result: [(addresses: [Address], range: Range<Int>)] = []
    var index = 0
    while index < tokens.count {
      guard let (addresses, next) = phrase(at: index), next > index else {
        index += 1
        continue
      }
      result.append((addresses, index..<next))
      index = next
    }
    return result
  }

  /// The phrase that starts at a token; nil if none does.
  func phrase(at index: Int) -> (addresses: [Address], next: Int)? {
    if let next = wholeDocument(at: index) { return ([Address([])], next) }
    guard let first = group(at: index) else { return nil }
    var groups = [first]
    var links: [PositionChain.Link] = []
    var next = first.next
    while groups.count < 50, let (link, place) = link(at: next), let group = group(at: place) {
      groups.append(group)
      links.append(link)
      next = group.next
    }
    let addresses = PositionChain.assemble(groups, links)
    return addresses.isEmpty ? nil : (addresses, next)
  }

  /// `toàn bộ dự thảo`, `toàn bộ kế hoạch`, `toàn bộ văn bản`.
  private func wholeDocument(at index: Int) -> Int? {
    guard tokens.has(.entire, .portion, at: index) else { return nil }
    let tails: [(Word, Word)] = [(.draft, .draftTail), (.next, .planTail), (.text, .paper)]
    // "toàn bộ nội dung dự thảo"
    for start in [index + 2, index + 4] {
      for (head, tail) in tails where tokens.has(head, tail, at: start) { return start + 2 }
    }
    return nil
  }

  private func link(at index: Int) -> (PositionChain.Link, Int)? {
    let word = tokens.word(index)
    switch tokens.kind(index) {
    case .comma: return tokens.word(index + 1) == .and ? (.and, index + 2) : (.comma, skipPlace(index + 1))
    case .semicolon: return (.semicolon, skipPlace(index + 1))
    case .colon, .open: return (.comma, index + 1)
    case .word where word == .and: return (.and, skipPlace(index + 1))
    case .word: return (.adjacent, skipPlace(index))
    default: return nil
    }
  }

  /// `của`, `tại`, `thuộc` between two levels say nothing.
  private func skipPlace(_ index: Int) -> Int {
    [.of, .at, .within].contains(tokens.word(index)) ? index + 1 : index
  }

  // MARK: Groups

  private func group(at index: Int) -> PositionChain.Group? {
    var place = index
    if tokens.word(place) == .plural || tokens.word(place) == .some { place += 1 }
    if tokens.word(place) == .from, let range = fullRange(at: place + 1) { return range }
    return counted(at: place) ?? row(at: place) ?? numbered(at: place)
  }

  /// Bullets, paragraphs, targets and reports.
  private func counted(at index: Int) -> PositionChain.Group? {
    guard let (make, place, isRanked) = countedKind(at: index) else { return nil }
    guard var (number, next) = ordinal(at: place, isRanked: isRanked) else { return nil }
    var choices = [[make(number)]]
    while let (link, following) = link(at: next), link == .comma || link == .and,
      case let after = tokens.word(following) == .rank || tokens[following].isNumber,
      after, let more = ordinal(at: following, isRanked: false), isListEnd(more.next)
    {
      (number, next) = (more.number, more.next)
      choices.append([make(number)])
    }
    return PositionChain.Group(choices: choices, rank: PositionChain.rank(of: choices[0]), next: next)
  }

  private func ordinal(at index: Int, isRanked: Bool) -> (number: Int, next: Int)? {
    if let found = numerals.ordinal(at: index) { return found }
    guard !isRanked, tokens[index].isNumber else { return nil }
    return numerals.cardinal(at: index)
  }

  private func countedKind(at index: Int) -> (make: (Int) -> Address.Step, next: Int, isRanked: Bool)? {
    switch tokens.word(index) {
    case .bullet:
      // "gạch đầu dòng", "gạch ngang", "gạch".
      if tokens.has(.early, .line, at: index + 1) { return ({ .bullet($0) }, index + 3, false) }
      if tokens.word(index + 1) == .rank { return ({ .bullet($0) }, index + 1, true) }
      return tokens.word(index + 2) == .rank ? ({ .bullet($0) }, index + 2, true) : nil
    case .span where tokens.word(index - 1) != .stage && tokens.word(index - 1) != .official:
      return ({ .paragraph($0) }, index + 1, false)
    case .indicatorHead where tokens[index + 1].key == Self.indicatorTail:
      return ({ .target($0) }, index + 2, true)
    case .regime where tokens.has(.degree, .report, at: index + 1):
      return ({ .report($0) }, index + 4, true)
    default:
      return nil
    }
  }

  private static let indicatorTail = WordKey.key(of: "tiêu")

  /// `STT 5.1.8`, `số thứ tự 5`.
  private func row(at index: Int) -> PositionChain.Group? {
    var place = index
    if tokens.word(place) == .row {
      place += 1
    } else if tokens.has(.number, .rank, at: place), tokens[place + 2].key == Self.orderTail {
      place += 3
    } else {
      return nil
    }
    if tokens.word(place) == .number || tokens.kind(place) == .colon { place += 1 }
    return numbers(at: place, level: .none) { .row($0) }
  }

  private static let orderTail = WordKey.key(of: "tự")

  private func numbered(at index: Int) -> PositionChain.Group? {
    guard let (level, place) = numerals.level(at: index), !isCompound(at: index) else { return nil }
    let start = tokens.word(place) == .from ? place + 1 : place
    if let group = numbers(at: start, level: level, make: { .number($0) }) { return group }
    guard level == .annex else { return nil }
    let step = Address.Step.number(ItemNumber(.annex(0)))
    return PositionChain.Group(choices: [[step]], rank: PositionChain.rank(of: [step]), next: place)
  }

  /// "tài khoản 2", "thời điểm 31", "danh mục 5": the end of another word.
  private func isCompound(at index: Int) -> Bool {
    guard !tokens[index].isCapitalized else { return false }
    switch tokens.word(index - 1) {
    case .compound, .official, .stage, .done: return true
    default: return false
    }
  }

  /// `từ điểm a đến điểm đ`.
  private func fullRange(at index: Int) -> PositionChain.Group? {
    guard let (level, place) = numerals.level(at: index) else { return nil }
    return numbers(at: place, level: level) { .number($0) }
  }

  private func numbers(
    at index: Int,
    level: NumeralReader.Level,
    make: (ItemNumber) -> Address.Step
  ) -> PositionChain.Group? {
    guard var (steps, next) = path(at: index, level: level, make: make), !isAmount(next) else { return nil }
    var choices = [steps]
    while choices.count < 500, let (more, place) = listed(at: next, after: steps, level: level, make: make) {
      choices += more
      guard let last = more.last else { break }
      (steps, next) = (last, place)
    }
    return PositionChain.Group(
      choices: choices,
      rank: PositionChain.rank(of: choices[0], level: level),
      next: next
    )
  }

  /// One number, or a path of them: `III.2.a`.
  private func path(
    at index: Int,
    level: NumeralReader.Level,
    make: (ItemNumber) -> Address.Step
  ) -> (steps: [Address.Step], next: Int)? {
    guard let (shape, next) = numerals.numeral(at: index, level: level) else { return nil }
    var steps = [make(ItemNumber(shape))]
    var place = closed(next)
    while tokens.kind(place) == .dot, !tokens[place].isSpaced, !tokens[place + 1].isSpaced,
      let (shape, after) = numerals.numeral(at: place + 1, level: .point)
    {
      steps.insert(.number(ItemNumber(shape)), at: 0)
      place = closed(after)
    }
    return (steps, place)
  }

  /// Skips the parenthesis of `điểm a)`.
  private func closed(_ index: Int) -> Int {
    tokens.kind(index) == .close && !tokens[index].isSpaced ? index + 1 : index
  }

  /// What a list or a range adds: `, b`, ` và c`, `-5`, ` đến điểm đ`.
  private func listed(
    at index: Int,
    after steps: [Address.Step],
    level: NumeralReader.Level,
    make: (ItemNumber) -> Address.Step
  ) -> (choices: [[Address.Step]], next: Int)? {
    let isRange = tokens.kind(index) == .dash || tokens.word(index) == .until
    let isList = tokens.kind(index) == .comma || tokens.word(index) == .and
    guard isRange || isList else { return nil }
    var place = index + 1
    if tokens.kind(index) == .comma, tokens.word(place) == .and { place += 1 }
    if isRange, let (again, next) = numerals.level(at: place), again == level { place = next }
    guard let (more, next) = path(at: place, level: level, make: make), isListEnd(next),
      Self.isAlike(steps, more)
    else { return nil }
    guard isRange else { return ([more], next) }
    guard let first = steps.first?.itemNumber, let last = more.first?.itemNumber,
      let all = first.through(last)
    else { return nil }
    return (all.dropFirst().map { [make($0)] + steps.dropFirst() }, next)
  }

  private static func isAlike(_ left: [Address.Step], _ right: [Address.Step]) -> Bool {
    switch (left.first?.itemNumber?.shape, right.first?.itemNumber?.shape) {
    case (.arabic, .arabic), (.letter, .letter), (.roman, .roman), (.part, .part), (.annex, .annex),
      (.article, .article), (.chapter, .chapter), (.capital, .capital):
      true
    default: false
    }
  }

  /// Whether a number in a list counts nothing: "khoản 1, 02 lớp tập huấn" is no khoản 2.
  private func isListEnd(_ index: Int) -> Bool {
    guard tokens.kind(index) == .word else { return tokens.kind(index) != .percent }
    switch tokens.word(index) {
    case .point, .subpoint, .clause, .item, .sub, .part, .chapter, .article, .annexHead, .annex, .row,
      .bullet,
      .span, .of, .at, .and, .until, .decide, .resolve, .next, .official, .notice, .law, .text, .draft,
      .issue:
      return true
    default:
      return tokens.word(index - 1) != .unknown && tokens[index].isCapitalized || !tokens[index - 1].isNumber
    }
  }

  private func isAmount(_ index: Int) -> Bool {
    [.billion, .million, .thousand, .dong].contains(tokens.word(index)) || tokens.kind(index) == .percent
      || tokens.kind(index) == .slash
  }
}
