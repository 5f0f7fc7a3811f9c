import RevisionSamples

/// Which item of a merged file is which item of the truth.
struct ItemMatching {
  /// By place in the truth, the place in the file.
  private(set) var places: [Int?] = []
  /// By place in the truth, those that are not in the file.
  private(set) var missing: [Int] = []
  /// What is in the file and not in the truth.
  private(set) var unexpected: [CorpusMergeTruth.Item] = []
  /// How many are marked as moved because both sides put their list in another order.
  private(set) var reordered = 0

  init(_ truth: CorpusMergeTruth, _ found: [CorpusMergeTruth.Item]) {
    var free = Array(found.enumerated())
    places = truth.items.map { item in
      free.firstIndex { $0.element == item }.map { free.remove(at: $0).offset }
    }
    let contested = Set(truth.orders.filter(\.isContested).map(\.list))
    for (index, item) in truth.items.enumerated() where places[index] == nil {
      var moved = item
      moved.mark = "moved"
      if item.mark.isEmpty, contested.contains(item.section),
        let place = free.firstIndex(where: { $0.element == moved })
      {
        free.remove(at: place)
        reordered += 1
      } else {
        missing.append(index)
      }
    }
    unexpected = free.map(\.element)
  }
}
