// What becomes of one field that both sides have.

extension CorpusMergeTruth {
  static func value(_ base: Value?, _ ours: Value, _ theirs: Value, isText: Bool) -> Value {
    if ours == theirs || base == theirs { return ours }
    if base == ours { return theirs }
    if case .set(let before)? = base, case .set(let mine) = ours, case .set(let others) = theirs {
      if let united = set(before, mine, others) { return .set(united) }
    }
    if isText, case .text(let before)? = base, case .text(let mine) = ours, case .text(let others) = theirs {
      if let text = words(before, mine, others) { return .text(text) }
    }
    return .conflict(base: base?.description, ours: ours.description, theirs: theirs.description)
  }

  /// What both added is in and what either removed is out, unless both put different ones in the place of one.
  private static func set(_ base: [String], _ ours: [String], _ theirs: [String]) -> [String]? {
    let (before, mine, others) = (Set(base), Set(ours), Set(theirs))
    let goneFromBoth = before.subtracting(mine).intersection(before.subtracting(others))
    let added = (mine.subtracting(before), others.subtracting(before))
    if !goneFromBoth.isEmpty, !added.0.isEmpty, !added.1.isEmpty, added.0 != added.1 { return nil }
    let united = mine.intersection(others).union(added.0).union(added.1)
    return united.isEmpty ? nil : united.sorted()
  }

  /// Words at different places, with one between them that nobody changed.
  private static func words(_ base: String, _ ours: String, _ theirs: String) -> String? {
    let texts = [base, ours, theirs].map(CorpusCompounds.words)
    guard texts[1].count == texts[0].count, texts[2].count == texts[0].count else { return nil }
    var result = texts[0]
    var changed: [(side: Int, index: Int)] = []
    for index in texts[0].indices {
      let sides = [1, 2].filter { texts[$0][index] != texts[0][index] }
      if sides.count == 2, texts[1][index] != texts[2][index] { return nil }
      guard let side = sides.first else { continue }
      result[index] = texts[side][index]
      changed.append((sides.count == 2 ? 3 : side, index))
    }
    for (left, right) in zip(changed, changed.dropFirst())
    where right.index - left.index == 1 && left.side != right.side { return nil }
    return result.joined(separator: " ")
  }
}
