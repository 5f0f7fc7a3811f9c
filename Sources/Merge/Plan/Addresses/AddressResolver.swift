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
    if let words = Self.otherWords(tokens, outside: phrases.map(\.range)) { throw .moreWords(words) }
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
    // Phần II is a Mục II only where there is no other.
    let named = meant.filter { $0.address.steps.first == address.steps.first }
    let loose = (named.isEmpty ? meant : named).map(\.place)
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
      "quyết", "định", "toàn", "bộ", "cả", "các", "và", "nêu", "trên", "tên",
    ].map { VietnameseLetters.folded($0) }
  )

  /// Words outside the positions that may change what is meant; nil where there are none.
  private static func otherWords(_ tokens: Tokens, outside ranges: [Range<Int>]) -> String? {
    var words: [String] = []
    for index in 0..<tokens.count where !ranges.contains(where: { $0.contains(index) }) {
      let text = tokens.text(index..<index + 1)
      let isSign = tokens.kind(index) != .word && tokens.kind(index) != .number
      if !isSign, tokens.kind(index) == .number || !idle.contains(VietnameseLetters.folded(text)) {
        words.append(text)
      }
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
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
