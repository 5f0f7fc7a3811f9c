/// The comments of a list whose items are gone: those that the base had above an item go with it, all others are
/// the author's and stay at their place.
struct OrphanedComments {
  /// By the item that they stand above now; lines with their indentation.
  private var comments: [Int: [[UInt8]]] = [:]
  /// Behind the last item.
  private(set) var atEnd: [[UInt8]] = []

  /// - Parameter written: the items of the list in its own text.
  init(_ members: [Int], _ written: [Int], _ plan: MergedPlan, _ writer: MergedPlanWriter, _ side: MergeSide)
  {
    let stays = Set(members)
    var waiting: [[UInt8]] = []
    guard written.contains(where: { !stays.contains($0) }) else { return }
    for index in written {
      if stays.contains(index) {
        if !waiting.isEmpty { comments[index] = waiting }
        waiting = []
      } else if let place = plan.items.list[index][side] {
        waiting += Self.comments(of: index, place, plan, writer, side)
      }
    }
    atEnd = waiting
  }

  func above(_ index: Int) -> [[UInt8]] { comments[index] ?? [] }

  /// What stays of the comments above an item that is gone.
  private static func comments(
    of index: Int,
    _ place: Int,
    _ plan: MergedPlan,
    _ writer: MergedPlanWriter,
    _ side: MergeSide
  ) -> [[UInt8]] {
    let texts = writer[side]
    guard let lead = texts.lead(of: place), let own = texts.comments(of: place) else { return [] }
    let detached = lead.lowerBound..<max(lead.lowerBound, own.lowerBound)
    var lines = texts.lines.lines(of: detached).map(Array.init).filter { !isBlank($0) }
    // One that moved elsewhere has taken its comments along.
    if plan.items.list[index].isKept { return lines }
    let known = plan.items.list[index].base.flatMap { writer.base.comments(of: $0) }
    let before = known.map { writer.base.lines.lines(of: $0).map(words) } ?? []
    let attached = texts.lines.lines(of: own)
    if attached.map(words) != before { lines += attached.map(Array.init) }
    return lines
  }

  private static func isBlank(_ line: [UInt8]) -> Bool { line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  private static func words(_ line: ArraySlice<UInt8>) -> [UInt8] { Array(line.drop { $0 == 0x20 }) }
}
