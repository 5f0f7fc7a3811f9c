/// Merges two changed versions of a list of which the order says little: agencies, bases, ids of tasks.
///
/// ```swift
/// SetMerge { directory.identity(of: $0) }.merge(base: ["Sở A"], ours: ["Sở A", "Sở B"], theirs: ["Sở A", "Sở C"])
/// // ["Sở A", "Sở B", "Sở C"]
/// ```
/// What either side added is in, what either side removed is out, and the same thing in two wordings stands once.
/// It is for people where both sides put different things in the place of one, and where both together left
/// nothing of a list that neither emptied.
struct SetMerge {
  /// What an element is, whatever its wording.
  var identity: (String) -> String
  /// Whether the list is for one alone, so that replacing it and adding to it are rivals.
  var isForOne = false

  func merge(base: [String], ours: [String], theirs: [String]) -> [String]? {
    let versions = [base, ours, theirs].map { $0.map(identity) }
    let sets = versions.map(Set.init)
    guard !areRivals(sets[0], sets[1], sets[2]) else { return nil }
    var result: [String] = []
    var taken: Set<String> = []
    for (element, key) in zip(ours, versions[1]) {
      // What stays in a list of ours is kept as it is, though it stand twice.
      if sets[0].contains(key), !sets[2].contains(key) { continue }
      taken.insert(key)
      result.append(wording(of: key, element, base, theirs, versions))
    }
    for (index, key) in versions[2].enumerated() where !sets[0].contains(key) && !taken.contains(key) {
      taken.insert(key)
      result.insert(theirs[index], at: place(for: index, versions[2], among: result))
    }
    if result.isEmpty, !ours.isEmpty, !theirs.isEmpty { return nil }
    return result
  }

  /// Whether both sides removed one thing and put different ones in its place.
  private func areRivals(_ base: Set<String>, _ ours: Set<String>, _ theirs: Set<String>) -> Bool {
    let added = (ours.subtracting(base), theirs.subtracting(base))
    let removed = (base.subtracting(ours), base.subtracting(theirs))
    if added.0 == added.1 { return false }
    if !removed.0.isDisjoint(with: removed.1) { return !added.0.isEmpty && !added.1.isEmpty }
    guard isForOne else { return false }
    // Each names one where there was none.
    if base.isEmpty { return true }
    // One names another lead, and the other changed who leads as well.
    let replaced = (!removed.0.isEmpty && !added.0.isEmpty, !removed.1.isEmpty && !added.1.isEmpty)
    let changed = (!removed.0.isEmpty || !added.0.isEmpty, !removed.1.isEmpty || !added.1.isEmpty)
    return replaced.0 && changed.1 || replaced.1 && changed.0
  }

  /// The wording of an element that stays: that of theirs where only they reworded it.
  private func wording(
    of key: String,
    _ ours: String,
    _ base: [String],
    _ theirs: [String],
    _ keys: [[String]]
  ) -> String {
    guard let before = keys[0].firstIndex(of: key), let after = keys[2].firstIndex(of: key),
      TextMerge.areSame(base[before], ours), !TextMerge.areSame(base[before], theirs[after])
    else { return ours }
    return theirs[after]
  }

  /// Behind what it stands behind in theirs, else at the end.
  private func place(for index: Int, _ theirs: [String], among result: [String]) -> Int {
    guard index > 0 else { return result.count }
    let keys = result.map(identity)
    guard index + 1 < theirs.count else { return result.count }
    for before in stride(from: index - 1, through: 0, by: -1) {
      if let place = keys.firstIndex(of: theirs[before]) {
        // Behind what ours added at the same place.
        var end = place + 1
        while end < keys.count, !theirs.contains(keys[end]) { end += 1 }
        return end
      }
    }
    return result.count
  }
}
