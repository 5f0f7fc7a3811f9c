/// Gives every item of the result an id of its own.
///
/// An item has the id of the side that changed it, else that of ours. Where both sides gave one id to different
/// items, as two who append to a list do, the item of theirs gets the next number that no version uses.
struct IdentifierMerge {
  struct Change: Hashable {
    var item: Int
    var from: String
    var to: String
  }

  /// What got an id that neither side gave it.
  private(set) var changes: [Change] = []
  /// The ids that differ from those in the texts that the items are taken from.
  private(set) var renamed: [Int: String] = [:]

  /// Ids are told apart by their hashes, so that those of a large plan need not be read.
  init(_ items: MergeItems) {
    for kind in [RevisionItem.Kind.task, .target, .report] { assign(kind, items) }
  }

  private mutating func assign(_ kind: RevisionItem.Kind, _ items: MergeItems) {
    var taken: Set<UInt64> = []
    var waiting: [Int] = []
    for (index, item) in items.list.enumerated() where item.kind == kind && item.isKept {
      if item.ours != nil, wantedSide(item, items) == .ours {
        taken.insert(identity(item, .ours, items))
      } else {
        waiting.append(index)
      }
    }
    var numbers: FreeNumbers?
    for index in waiting {
      let item = items.list[index]
      let wanted = item.theirs.flatMap { items.versions.theirs.identifier(of: $0) } ?? ""
      if taken.insert(identity(item, .theirs, items)).inserted {
        if item.ours != nil { renamed[index] = wanted }
      } else if item.ours != nil, taken.insert(identity(item, .ours, items)).inserted {
        // The number that theirs gave it is taken: it keeps its own.
        continue
      } else {
        if numbers == nil { numbers = FreeNumbers(kind, items.versions) }
        let free = numbers?.next(like: wanted) ?? wanted
        renamed[index] = free
        changes.append(Change(item: index, from: wanted, to: free))
      }
    }
  }

  private func identity(_ item: MergeItem, _ side: MergeSide, _ items: MergeItems) -> UInt64 {
    item[side].map { items.versions[side].items[$0].identity } ?? 0
  }

  /// The side whose id an item is to have.
  private func wantedSide(_ item: MergeItem, _ items: MergeItems) -> MergeSide {
    guard item.theirs != nil else { return .ours }
    guard item.ours != nil else { return .theirs }
    let base = item.base.map { items.versions.base.items[$0].identity }
    let (ours, theirs) = (identity(item, .ours, items), identity(item, .theirs, items))
    return base == ours && ours != theirs ? .theirs : .ours
  }

  /// Numbers behind the letters of an id that no version uses.
  private struct FreeNumbers {
    private var highest: [String: Int] = [:]
    private var used: Set<String>

    init(_ kind: RevisionItem.Kind, _ versions: MergeVersions) {
      used = []
      for revision in [versions.base, versions.ours, versions.theirs] {
        for (index, item) in revision.items.enumerated() where item.kind == kind {
          if let id = revision.identifier(of: index) { used.insert(id) }
        }
      }
      for id in used {
        let parts = Self.parts(of: id)
        highest[parts.letters] = max(highest[parts.letters] ?? 0, parts.number)
      }
    }

    mutating func next(like id: String) -> String {
      let parts = Self.parts(of: id)
      var number = highest[parts.letters] ?? 0
      var free = id
      repeat {
        number += 1
        let digits = String(number)
        free = parts.letters + String(repeating: "0", count: max(0, parts.width - digits.count)) + digits
      } while used.contains(free)
      highest[parts.letters] = number
      used.insert(free)
      return free
    }

    private static func parts(of id: String) -> (letters: String, number: Int, width: Int) {
      let digits = String(id.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
      guard !digits.isEmpty, digits.utf8.count < 10, let number = Int(digits) else { return (id + "-", 1, 1) }
      return (String(id.dropLast(digits.count)), number, digits.utf8.count)
    }
  }
}
