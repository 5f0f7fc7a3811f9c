/// The signatures of many texts, one after the other in flat arrays.
struct SignatureTable: Sendable {
  var tokens: [UInt32] = []
  var kinds: [TaskSignature.Kind] = []
  var slots: [TaskSignature.Slot] = []
  var clauses: [UInt8] = []
  /// Where the words of each text begin; one more at the end.
  var starts: [UInt32] = [0]
  var facets: [TaskSignature.Facets] = []
  var traits: [Traits] = []
  var unitStarts: [UInt32] = [0]
  var unitActions: [UInt64] = []
  /// Where the words of each unit begin; one more at the end.
  var unitWordStarts: [UInt32] = [0]
  var unitWords: [TaskSignature.UnitWord] = []
  var instanceStarts: [UInt32] = [0]
  var instances: [TaskSignature.Instance] = []
  var symbolStarts: [UInt32] = [0]
  var symbols: [UInt32] = []
  var nameStarts: [UInt32] = [0]
  var names: [TaskSignature.Name] = []

  struct Traits: OptionSet {
    let rawValue: UInt8
    static let lacksMarks = Traits(rawValue: 1)
    static let refersToItself = Traits(rawValue: 2)
    static let hasActions = Traits(rawValue: 4)
    static let isFinished = Traits(rawValue: 8)
  }

  var count: Int { starts.count - 1 }

  /// Of how many words the longest text is.
  var longest: Int { (0..<count).reduce(0) { max($0, range($1).count) } }

  func range(_ text: Int) -> Range<Int> { Int(starts[text])..<Int(starts[text + 1]) }
  func units(_ text: Int) -> Range<Int> { Int(unitStarts[text])..<Int(unitStarts[text + 1]) }
  func unitWords(_ unit: Int) -> Range<Int> { Int(unitWordStarts[unit])..<Int(unitWordStarts[unit + 1]) }
  func instances(_ text: Int) -> ArraySlice<TaskSignature.Instance> {
    instances[Int(instanceStarts[text])..<Int(instanceStarts[text + 1])]
  }
  func symbols(_ text: Int) -> ArraySlice<UInt32> {
    symbols[Int(symbolStarts[text])..<Int(symbolStarts[text + 1])]
  }
  func names(_ text: Int) -> ArraySlice<TaskSignature.Name> {
    names[Int(nameStarts[text])..<Int(nameStarts[text + 1])]
  }

  mutating func append(_ signature: TaskSignature) {
    tokens += signature.tokens
    kinds += signature.kinds
    slots += signature.slots
    clauses += signature.clauses
    starts.append(UInt32(clamping: tokens.count))
    facets.append(signature.facets)
    var traits: Traits = []
    if signature.lacksMarks { traits.insert(.lacksMarks) }
    if signature.refersToItself { traits.insert(.refersToItself) }
    if signature.hasActions { traits.insert(.hasActions) }
    if signature.isFinished { traits.insert(.isFinished) }
    self.traits.append(traits)
    for unit in signature.units {
      unitActions.append(unit.actions)
      unitWords += unit.words
      unitWordStarts.append(UInt32(clamping: unitWords.count))
    }
    unitStarts.append(UInt32(clamping: unitActions.count))
    instances += signature.instances
    instanceStarts.append(UInt32(clamping: instances.count))
    symbols += signature.symbols
    symbolStarts.append(UInt32(clamping: symbols.count))
    names += signature.names
    nameStarts.append(UInt32(clamping: names.count))
  }

  /// Gives the words other numbers.
  mutating func renumber(_ numbers: [UInt32]) {
    for index in tokens.indices { tokens[index] = numbers[Int(tokens[index])] }
    for index in unitWords.indices { unitWords[index].token = numbers[Int(unitWords[index].token)] }
    for index in instances.indices {
      instances[index].word = numbers[Int(instances[index].word)]
      instances[index].number = numbers[Int(instances[index].number)]
    }
    for index in symbols.indices { symbols[index] = numbers[Int(symbols[index])] }
  }

  /// Adds a text of another table with the same words.
  mutating func append(_ text: Int, of other: SignatureTable) {
    let range = other.range(text)
    tokens += other.tokens[range]
    kinds += other.kinds[range]
    slots += other.slots[range]
    clauses += other.clauses[range]
    starts.append(UInt32(clamping: tokens.count))
    facets.append(other.facets[text])
    traits.append(other.traits[text])
    for unit in other.units(text) {
      unitActions.append(other.unitActions[unit])
      unitWords += other.unitWords[other.unitWords(unit)]
      unitWordStarts.append(UInt32(clamping: unitWords.count))
    }
    unitStarts.append(UInt32(clamping: unitActions.count))
    instances += other.instances(text)
    instanceStarts.append(UInt32(clamping: instances.count))
    symbols += other.symbols(text)
    symbolStarts.append(UInt32(clamping: symbols.count))
    names += other.names(text)
    nameStarts.append(UInt32(clamping: names.count))
  }

  /// Adds another table, whose words get other numbers.
  mutating func append(_ other: SignatureTable, numbers: [UInt32]) {
    func shifted(_ starts: [UInt32], by count: Int) -> [UInt32] {
      starts.dropFirst().map { $0 + UInt32(clamping: count) }
    }
    starts += shifted(other.starts, by: tokens.count)
    unitStarts += shifted(other.unitStarts, by: unitActions.count)
    unitWordStarts += shifted(other.unitWordStarts, by: unitWords.count)
    instanceStarts += shifted(other.instanceStarts, by: instances.count)
    symbolStarts += shifted(other.symbolStarts, by: symbols.count)
    nameStarts += shifted(other.nameStarts, by: names.count)
    tokens += other.tokens.map { numbers[Int($0)] }
    kinds += other.kinds
    slots += other.slots
    clauses += other.clauses
    facets += other.facets
    traits += other.traits
    unitActions += other.unitActions
    unitWords += other.unitWords.map { .init(token: numbers[Int($0.token)], share: $0.share) }
    instances += other.instances.map { .init(word: numbers[Int($0.word)], number: numbers[Int($0.number)]) }
    symbols += other.symbols.map { numbers[Int($0)] }
    names += other.names
  }
}
