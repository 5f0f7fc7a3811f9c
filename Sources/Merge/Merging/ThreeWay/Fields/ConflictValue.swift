/// A field that both sides changed in different ways, as the value that stands in its place until people decide.
///
/// ```yaml
/// due:
///   conflict: due-77b0c2d1
///   base: Quý II/2025
///   ours: Quý III/2025
///   theirs: 30/6/2025
/// ```
enum ConflictValue {
  /// - Parameter item: what makes the conflict's name its own: the id of the item.
  static func make(_ key: String, item: String, base: YAMLValue?, ours: YAMLValue?, theirs: YAMLValue?)
    -> YAMLValue
  {
    let name = identifier(key, item, [base], [ours, theirs])
    var entries = [YAMLValue.Entry("conflict", .text(name))]
    if holdsConflict(ours) || holdsConflict(theirs) {
      // One side was in conflict before: its values are candidates beside the other's.
      let candidates = candidates(ours, from: .ours) + candidates(theirs, from: .theirs)
      entries.append(YAMLValue.Entry("candidates", .sequence(candidates)))
      return .mapping(entries)
    }
    if let base, !holdsConflict(base) { entries.append(YAMLValue.Entry("base", base)) }
    entries.append(YAMLValue.Entry("ours", ours ?? deleted))
    entries.append(YAMLValue.Entry("theirs", theirs ?? deleted))
    return .mapping(entries)
  }

  /// The mark of an item that one side deleted and the other needs.
  static func deletion(of item: String, by side: MergeSide) -> YAMLValue {
    .flowMapping([
      YAMLValue.Entry("id", .text("delete-" + Fingerprint([item, "deleted"]).short)),
      YAMLValue.Entry("kind", "delete-edit"), YAMLValue.Entry("by", .text(side.rawValue)),
    ])
  }

  /// The mark of an item that stands where ours moved it while theirs moved it elsewhere.
  static func move(of item: String, under section: String?, after sibling: String?) -> YAMLValue {
    var entries = [
      YAMLValue.Entry("id", .text("move-" + Fingerprint([item, "moved"]).short)),
      YAMLValue.Entry("kind", "move"),
    ]
    if let section { entries.append(YAMLValue.Entry("under", .text(section))) }
    if let sibling { entries.append(YAMLValue.Entry("after", .text(sibling))) }
    return .flowMapping(entries)
  }

  private static let deleted: YAMLValue = .flowMapping([YAMLValue.Entry("deleted", true)])

  /// The same whichever side is called ours.
  private static func identifier(_ key: String, _ item: String, _ base: [YAMLValue?], _ sides: [YAMLValue?])
    -> String
  {
    let texts = sides.map(line).sorted()
    return key + "-" + Fingerprint([item, key] + base.map(line) + texts).short
  }

  private static func line(_ value: YAMLValue?) -> String {
    value.map { YAMLWriter.flow($0, layout: YAMLWriter.Layout()) } ?? ""
  }

  static func holdsConflict(_ value: YAMLValue?) -> Bool {
    switch value {
    case .mapping(let entries)?, .flowMapping(let entries)?: entries.contains { $0.key == "conflict" }
    default: false
    }
  }

  private static func candidates(_ value: YAMLValue?, from side: MergeSide) -> [YAMLValue] {
    var values: [YAMLValue] = []
    switch value {
    case .mapping(let entries)? where holdsConflict(value),
      .flowMapping(let entries)? where holdsConflict(value):
      for entry in entries {
        switch (entry.key, entry.value) {
        case ("ours", let value), ("theirs", let value): values.append(value)
        case ("candidates", .sequence(let items)), ("candidates", .flowSequence(let items)): return items
        default: break
        }
      }
    case let value?: values = [value]
    case nil: values = [deleted]
    }
    return values.map {
      .mapping([YAMLValue.Entry("value", $0), YAMLValue.Entry("from", .text(side.rawValue))])
    }
  }
}
