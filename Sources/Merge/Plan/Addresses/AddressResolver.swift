/// Finds what positions in the words of officials name in a plan.
///
/// ```swift
/// let resolver = AddressResolver(plan)
/// try resolver.resolve("điểm a, c khoản 4 Mục VI của dự thảo")   // [.task(47), .task(49)]
/// try resolver.resolve("điểm d khoản 4 Mục VI")
/// // throws: khoản 4 Mục VI has điểm a, b, c; there is no điểm d
/// ```
/// The shape of a number decides its level and the word before it only where the shape leaves it open, so that
/// `mục 2.3 phần III` is `khoản 2.3 Mục III`. Words that could change the meaning are refused, not passed over.
/// Resolving takes time in the number of places of the plan.
public struct AddressResolver: Sendable {
  private let plan: Plan
  private let places: [(place: PlanPlace, address: Address)]
  private let index: [Address: [PlanPlace]]

  public init(_ plan: Plan) {
    self.plan = plan
    places = plan.places.map { ($0, plan.address(of: $0)) }
    index = Dictionary(grouping: places, by: \.address).mapValues { $0.map(\.place) }
  }

  /// Everything that a text names, in its order, each place once.
  public func resolve(_ text: String) throws(AddressProblem) -> [PlanPlace] {
    let tokens = Tokens(text)
    let phrases = PositionReader(tokens).phrases()
    guard !phrases.isEmpty else { throw .unreadable(text) }
    if let words = otherWords(tokens, outside: phrases.map(\.range)) { throw .moreWords(words) }
    if let word = openRange(tokens) { throw .moreWords(word) }
    var found: [PlanPlace] = []
    for address in phrases.flatMap(\.addresses) { found.append(try place(at: address)) }
    return found.unique()
  }

  /// The one place that an address names.
  public func place(at address: Address) throws(AddressProblem) -> PlanPlace {
    let candidates = candidates(address)
    if candidates.count == 1 { return candidates[0] }
    if candidates.count > 1 { throw .ambiguous(address, candidates.map { plan.address(of: $0) }) }
    throw problem(address)
  }

  private func candidates(_ address: Address) -> [PlanPlace] {
    if let exact = index[address] { return exact }
    let meant = places.filter { address.canMean($0.address) }
    // Phần II is a Mục II only where there is no other: the word decides where the number leaves it open.
    let named = meant.map { candidate in
      address.steps.count { candidate.address.steps.contains($0) }
    }
    let best = named.max()
    let loose = zip(meant, named).filter { $1 == best }.map(\.0.place)
    guard loose.isEmpty, case .bullet(let ordinal)? = address.steps.first else { return loose }
    // A line of a text is a bullet to its reader, where no tasks stand beside it.
    var line = address
    line.steps[0] = .paragraph(ordinal)
    return candidates(line).filter { place in
      guard let section = plan.section(around: place) else { return false }
      return !plan.tasks.contains { $0.section == section && $0.number == nil }
    }
  }

  // MARK: - Words beside a position

  /// Words outside the positions that say nothing about where.
  private static let idle: Set<String> = Set(
    [
      "của", "tại", "trong", "ở", "thuộc", "nội", "dung", "dự", "thảo", "kế", "hoạch", "văn", "bản", "này",
      "quyết", "định", "toàn", "bộ", "cả", "các", "và", "nêu",
    ].map { VietnameseLetters.folded($0) }
  )

  /// Words outside the positions that may change what is meant; nil where there are none.
  private func otherWords(_ tokens: Tokens, outside ranges: [Range<Int>]) -> String? {
    var index = 0
    while index < tokens.count {
      if let range = ranges.first(where: { $0.contains(index) }) {
        index = range.upperBound
        continue
      }
      let end = ranges.map(\.lowerBound).filter { $0 > index }.min() ?? tokens.count
      let start = (index..<end).first { !Self.isIdle(tokens, $0) } ?? end
      if start < end, !isOwnName(tokens.text(start..<end)) {
        let last = (start..<end).last { !Self.isIdle(tokens, $0) } ?? start
        let words = tokens.text(start..<last + 1)
        if (start..<last + 1).contains(where: { !Self.isIdle(tokens, $0) }) { return words }
      }
      index = end
    }
    return nil
  }

  /// "Từ khoản 2" without an end; nil where every range has one.
  private func openRange(_ tokens: Tokens) -> String? {
    let words = (0..<tokens.count).filter { tokens.word($0) == .from }
    let ends = (0..<tokens.count).filter { tokens.word($0) == .until || tokens.kind($0) == .dash }
    guard let open = words.first(where: { start in !ends.contains { $0 > start } }) else { return nil }
    return tokens.text(open..<open + 1)
  }

  private static func isIdle(_ tokens: Tokens, _ index: Int) -> Bool {
    switch tokens.kind(index) {
    case .word: idle.contains(VietnameseLetters.folded(tokens.text(index..<index + 1)))
    case .number: false
    default: true
    }
  }

  /// Whether words beside a position name the plan itself: its title, or its number.
  private func isOwnName(_ words: String) -> Bool {
    let words = Self.key(words)
    guard words.utf8.count >= 8 else { return false }
    let number = plan.number.map { Self.key($0.string) }
    return Self.key(plan.title.string).hasSuffix(words) || number == words
      || number.map { "số \($0)" } == words
  }

  private static func key(_ text: String) -> String {
    VietnameseLetters.folded(text).filter { $0.isLetter || $0.isNumber || $0 == " " }
      .split(separator: " ").joined(separator: " ")
  }

  // MARK: - What there is instead

  private func problem(_ address: Address) -> AddressProblem {
    var smaller = address
    while let step = smaller.steps.first {
      let parent = Address(Array(smaller.steps.dropFirst()))
      let candidates = step.isListed || parent.steps.isEmpty ? [.document] : candidates(parent)
      if let place = candidates.first {
        guard candidates.count == 1 else {
          return .ambiguous(parent, candidates.map { plan.address(of: $0) })
        }
        let known = children(of: place, like: step)
        return .missing(smaller, parent: plan.address(of: place), known: Self.list(known))
      }
      smaller = parent
    }
    return .missing(address, parent: Address([]), known: "")
  }

  /// The steps right below a place, of the kind that was looked for if there are such.
  private func children(of place: PlanPlace, like step: Address.Step) -> [Address.Step] {
    let all = places.compactMap { other, address -> Address.Step? in
      guard other != place, let first = address.steps.first else { return nil }
      switch (place, plan.section(around: other)) {
      case (.document, nil): return first
      case (.section(let section), let parent?) where parent == section: return first
      default: return nil
      }
    }
    let alike = all.filter { $0.isLike(step) }
    return alike.isEmpty ? all.filter { !$0.isListed && !$0.isParagraph } : alike
  }

  /// `điểm a, b, c`, `khoản 1, 2; gạch đầu dòng thứ nhất`.
  private static func list(_ steps: [Address.Step]) -> String {
    var parts: [(word: String, numerals: [String])] = []
    for text in steps.map({ Address([$0]).description }) {
      guard let space = text.lastIndex(of: " ") else {
        parts.append((text, []))
        continue
      }
      let (word, numeral) = (String(text[..<space]), String(text[text.index(after: space)...]))
      if parts.last?.word == word {
        parts[parts.count - 1].numerals.append(numeral)
      } else {
        parts.append((word, [numeral]))
      }
    }
    return parts.map { $0.numerals.isEmpty ? $0.word : "\($0.word) \($0.numerals.joined(separator: ", "))" }
      .joined(separator: "; ")
  }
}

extension Address.Step {
  /// Whether it names something that stands in no section.
  fileprivate var isListed: Bool {
    switch self {
    case .target, .report: true
    default: false
    }
  }

  fileprivate var isParagraph: Bool {
    if case .paragraph = self { return true }
    return false
  }

  /// Whether two steps are of one kind, so that one can be offered for the other.
  fileprivate func isLike(_ other: Address.Step) -> Bool {
    switch (self, other) {
    case (.number(let mine), .number(let theirs)):
      switch (mine.shape, theirs.shape) {
      case (.letter, .letter), (.arabic, .arabic), (.roman, .roman), (.annex, .annex), (.part, .part),
        (.roman, .part), (.part, .roman), (.article, .article), (.capital, .capital):
        return true
      default: return false
      }
    case (.bullet, .bullet), (.row, .row), (.paragraph, .paragraph), (.target, .target), (.report, .report),
      (.number, .row), (.row, .number):
      return true
    default: return false
    }
  }
}
