/// Reads what a task is about from its normalized text. Linear in the length of the text.
struct SignatureReader {
  private let lexicon: WorkLexicon

  /// A listed phrase found in the text.
  private struct Found {
    var start: Int
    var length: Int
    var value: Int32
  }

  private var ids: [TokenID] = []
  private var gaps: [NormalizedToken.Gap] = []
  private var isInside: [Bool] = []
  private var isAction: [Bool] = []
  private var actions: [Found] = []
  private var cues: [Int32] = []
  private var followsCue: [Bool] = []
  private var signature = TaskSignature()

  init(_ lexicon: WorkLexicon) { self.lexicon = lexicon }

  /// What the text says; its words keep the numbers of the normalizer's vocabulary.
  /// - Parameter original: the text as its author wrote it, in which names stand in quotation marks.
  mutating func read(
    _ text: NormalizedText,
    of original: String,
    with normalizer: Normalizer
  ) -> TaskSignature {
    let phrases = text.lacksMarks ? lexicon.bare : lexicon.marked
    signature = TaskSignature()
    signature.lacksMarks = text.lacksMarks
    take(text, QuotedNames.ranges(in: original), normalizer.vocabulary)
    markKinds(phrases, normalizer)
    markFacets(phrases)
    markParts(phrases)
    for index in ids.indices where signature.kinds[index] == .word {
      if phrases.isConnective(ids[index]) {
        signature.kinds[index] = .connective
      } else if isAction[index] {
        signature.kinds[index] = .action
      }
    }
    markServedAgencies()
    for index in ids.indices where signature.kinds[index] == .frame && phrases.isConnective(ids[index]) {
      signature.kinds[index] = .connective
    }
    readUnits(phrases)
    readInstances(normalizer.vocabulary)
    signature.refersToItself = refersToItself(phrases)
    signature.isFinished = ids.first.map(lexicon.finished.contains) ?? false
    return signature
  }

  /// Takes over the words; one written twice in a row is taken once.
  private mutating func take(_ text: NormalizedText, _ quoted: [Range<Int>], _ vocabulary: Vocabulary) {
    ids.removeAll(keepingCapacity: true)
    gaps.removeAll(keepingCapacity: true)
    var names = QuotedNames()
    for token in text.tokens {
      if token.gap == .none, ids.last == token.id, !vocabulary.beginsWithDigit(token.id) { continue }
      if let name = quoted.firstIndex(where: { $0.contains(token.range.lowerBound) }) {
        names.add(UInt16(clamping: ids.count), to: name)
      }
      ids.append(token.id)
      gaps.append(token.gap)
    }
    signature.names = names.found
    signature.tokens = ids.map(\.raw)
    signature.kinds = [TaskSignature.Kind](repeating: .word, count: ids.count)
    isInside = [Bool](repeating: false, count: ids.count)
    isAction = isInside
  }

  private func find(_ phrases: PhraseTrie, skipping: (Range<Int>) -> Bool = { _ in false }) -> [Found] {
    var result: [Found] = []
    var index = 0
    while index < ids.count {
      guard let match = phrases.longestMatch(in: ids, from: index, to: ids.count),
        !skipping(index..<index + match.length)
      else {
        index += 1
        continue
      }
      result.append(Found(start: index, length: match.length, value: match.value))
      index += match.length
    }
    return result
  }

  private mutating func markKinds(_ phrases: WorkLexicon.Phrases, _ normalizer: Normalizer) {
    for found in find(phrases.frames) {
      for index in found.start..<found.start + found.length {
        signature.kinds[index] = .frame
        if index > found.start { isInside[index] = true }
      }
    }
    for index in ids.indices where normalizer.isAgency(ids[index]) { signature.kinds[index] = .agency }
  }

  /// Who takes part says little about the work; for whom, through whom or where it is done is what it is about.
  private mutating func markServedAgencies() {
    let telling: [TaskSignature.Slot] = [.audience, .channel, .place]
    for index in ids.indices where signature.kinds[index] == .agency && followsCue[index] {
      if telling.contains(signature.slots[index]) { signature.kinds[index] = .word }
    }
  }

  private mutating func markFacets(_ phrases: WorkLexicon.Phrases) {
    let kinds = signature.kinds
    for facet in WorkLexicon.Facet.allCases {
      let found = find(phrases.facets[facet.rawValue]) { range in range.contains { kinds[$0] == .agency } }
      for one in found {
        for index in one.start + 1..<one.start + one.length { isInside[index] = true }
        let concepts = phrases.concepts[Int(one.value)]
        switch facet {
        case .channel: signature.facets.channels |= concepts
        case .sector: signature.facets.sectors |= concepts
        case .level: signature.facets.levels |= concepts
        case .action: for index in one.start..<one.start + one.length { isAction[index] = true }
        case .audience, .product: break
        }
      }
      if facet == .action { actions = found }
    }
    signature.hasActions = !actions.isEmpty
  }

  // MARK: - Parts of the sentence

  private mutating func markParts(_ phrases: WorkLexicon.Phrases) {
    cues = [Int32](repeating: -1, count: ids.count)
    followsCue = [Bool](repeating: false, count: ids.count)
    for found in find(phrases.cues) {
      cues[found.start] = found.value
      if found.start + found.length < ids.count { followsCue[found.start + found.length] = true }
    }
    var startsAction = [Bool](repeating: false, count: ids.count)
    for action in actions { startsAction[action.start] = true }
    var clause = -1
    var slot = TaskSignature.Slot.core
    for index in ids.indices {
      let gap = isInside[index] ? .none : gaps[index]
      if gap == .clause || clause < 0 {
        clause += 1
        slot = .core
      } else if gap == .comma {
        clause += 1
        if slot.rawValue >= TaskSignature.Slot.purpose.rawValue, startsAction[index] { slot = .core }
      }
      if cues[index] >= 0 {
        slot = opened(by: Glossary.Cue.Part.allCases[Int(cues[index])], at: index, gap: gap, in: slot)
      }
      signature.slots.append(slot)
      signature.clauses.append(UInt8(clamping: clause))
    }
    readActionFacets(phrases)
  }

  /// The part that a cue opens; the one it stands in where it opens none.
  private func opened(
    by part: Glossary.Cue.Part,
    at index: Int,
    gap: NormalizedToken.Gap,
    in slot: TaskSignature.Slot
  ) -> TaskSignature.Slot {
    if part == .time { return .time }
    guard index > 0 else { return slot }
    switch part {
    case .purpose: return .purpose
    case .aside: return gap == .none ? slot : .purpose
    case .basis: return .basis
    case .place: return .place
    case .sector: return .sector
    case .audience: return slot == .purpose ? slot : .audience
    case .channel: return slot == .purpose ? slot : .channel
    case .time: return .time
    case .work: return slot
    }
  }

  private mutating func readActionFacets(_ phrases: WorkLexicon.Phrases) {
    var count = 0
    for action in actions where signature.slots[action.start].rawValue < TaskSignature.Slot.purpose.rawValue {
      let concepts = phrases.concepts[Int(action.value)]
      if count == 0 { signature.facets.firstAction = concepts }
      if count < 4 { signature.facets.leadingActions |= concepts }
      signature.facets.actions |= concepts
      count += 1
    }
  }

  // MARK: - Pieces of work

  /// An action at the beginning of a clause, after "và" or after a filling word opens a piece of work; the
  /// words that follow, other actions among them, are its object.
  private mutating func readUnits(_ phrases: WorkLexicon.Phrases) {
    var units = UnitCollector()
    var next = 0
    var index = 0
    var leadsIn = true
    var actionEnd = -9
    while index < ids.count {
      if signature.slots[index].rawValue >= TaskSignature.Slot.purpose.rawValue {
        index += 1
        leadsIn = false
        continue
      }
      if gaps[index] == .clause {
        units.close()
        leadsIn = true
      } else if index > 0, signature.clauses[index] != signature.clauses[index - 1] {
        leadsIn = true
      }
      while next < actions.count, actions[next].start < index { next += 1 }
      if next < actions.count, actions[next].start == index {
        let action = actions[next]
        if leadsIn || (index > 0 && leadsToWork(index - 1)) || actionEnd == index {
          units.open(phrases.concepts[Int(action.value)])
          actionEnd = index + action.length
        } else {
          for place in index..<index + action.length { add(place, half: true, to: &units) }
        }
        index += action.length
        continue
      }
      if signature.kinds[index] == .word {
        add(index, half: false, to: &units)
        leadsIn = false
      } else if actionEnd == index {
        actionEnd = index + 1
      }
      index += 1
    }
    units.close()
    signature.units = units.units
  }

  private func leadsToWork(_ index: Int) -> Bool {
    if signature.kinds[index] == .frame { return true }
    return cues[index] >= 0 && Glossary.Cue.Part.allCases[Int(cues[index])] == .work
  }

  private func isFiller(_ kind: TaskSignature.Kind) -> Bool { kind == .frame || kind == .connective }

  private func add(_ index: Int, half: Bool, to units: inout UnitCollector) {
    let share = signature.kinds[index].weight * (half ? 0.5 : 1)
    units.add(TaskSignature.UnitWord(token: ids[index].raw, share: share))
  }

  // MARK: - Numbered things and references

  private mutating func readInstances(_ vocabulary: Vocabulary) {
    for index in ids.indices where vocabulary.beginsWithDigit(ids[index]) {
      let units = vocabulary.units(of: ids[index])
      guard units.allSatisfy(WordScanner.isDigit) else {
        if units.contains(where: \.isLetter) { signature.symbols.append(ids[index].raw) }
        continue
      }
      let isYear = units.count == 4 && (units[0].bits == 0x31 || units[0].bits == 0x32)
      guard index > 0, !isYear, signature.slots[index] != .time, signature.kinds[index - 1] != .connective
      else {
        continue
      }
      let word = vocabulary.bare(ids[index - 1]).raw
      signature.instances.append(TaskSignature.Instance(word: word, number: ids[index].raw))
    }
  }

  /// A bare mention of a document: no name follows it, it is not one of a list ("chương trình, kế hoạch") and not
  /// what the task makes.
  private func refersToItself(_ phrases: WorkLexicon.Phrases) -> Bool {
    let mentions = find(phrases.references)
    return mentions.contains { found in
      let next = found.start + found.length
      guard next >= ids.count || gaps[next] != .none || isFiller(signature.kinds[next]) else { return false }
      let isListed =
        (found.start > 0 && gaps[found.start] == .comma)
        || (next < ids.count && gaps[next] == .comma && mentions.contains { $0.start == next })
      return !isListed && !isMade(found, phrases)
    }
  }

  private func isMade(_ found: Found, _ phrases: WorkLexicon.Phrases) -> Bool {
    guard let action = actions.last(where: { $0.start + $0.length <= found.start }),
      (action.start + action.length..<found.start).allSatisfy({ signature.kinds[$0] == .connective })
    else { return false }
    return phrases.concepts[Int(action.value)] & lexicon.making != 0
  }
}

extension TaskSignature.Kind {
  /// What a word counts beside one with content of its own, by its rank.
  static let weights: [Float] = [1, 0.6, 0.15, 0.05]

  /// What a word of this kind counts.
  var weight: Float { Self.weights[rank] }

  /// The place of its weight among all, the greatest first.
  var rank: Int {
    switch self {
    case .word: 0
    case .action: 1
    case .frame, .agency: 2
    case .connective: 3
    }
  }
}
