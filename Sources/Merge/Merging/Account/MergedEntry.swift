/// One item of a merged plan with the source items that it says it was made from.
struct MergedEntry: Hashable {
  /// One source item's way into the merged plan.
  struct Use: Hashable {
    enum Way: Hashable {
      case kept, merged, excluded
    }

    let reference: ItemReference
    let way: Way
    let range: SourceRange
    /// Every text that the entry holds for this source: surviving values, recorded wordings, candidates.
    let texts: [Term: [String]]
  }

  let kind: Term
  let item: String
  let range: SourceRange
  let isGenerated: Bool
  let uses: [Use]
}

extension MergedEntry.Use {
  init(_ exclusion: Merger.Exclusion) {
    reference = ItemReference(plan: exclusion.plan, kind: exclusion.kind, item: exclusion.item)
    way = .excluded
    range = .none
    texts = [.text: exclusion.texts]
  }

  /// The first text of a source field that the merged plan does not hold; nil where all are there.
  func firstLost(of field: FieldTexts) -> String? {
    let held = (way == .excluded ? texts[.text] : texts[field.field]) ?? []
    return field.texts.first { !held.contains($0) }
  }
}

extension Plan {
  /// Every item of a merged plan, in document order kind by kind.
  var mergedEntries: [MergedEntry] {
    let keys = sectionKeys
    var entries: [MergedEntry] = []
    for (index, section) in sections.enumerated() {
      entries.append(
        MergedEntry(.section, keys[index], section.range, section.trace, [], section.isGenerated) {
          section.texts(of: $0)
        }
      )
    }
    for paragraph in paragraphs {
      let isGenerated = sections[paragraph.section].isGenerated
      let key = Plan.key(of: paragraph, sectionKeys: keys)
      entries.append(
        MergedEntry(.paragraph, key, paragraph.text.range, paragraph.trace, [], isGenerated) {
          $0 == .text ? [paragraph.text.string] : []
        }
      )
    }
    for task in tasks {
      entries.append(
        MergedEntry(.task, task.id.string, task.range, task.trace, task.conflicts, false) {
          task.texts(of: $0)
        }
      )
    }
    for target in targets {
      entries.append(
        MergedEntry(.target, target.id.string, target.range, target.trace, target.conflicts, false) {
          target.texts(of: $0)
        }
      )
    }
    for report in reports {
      entries.append(
        MergedEntry(.report, report.id.string, report.range, report.trace, report.conflicts, false) {
          report.texts(of: $0)
        }
      )
    }
    return entries
  }
}

extension MergedEntry {
  fileprivate init(
    _ kind: Term,
    _ item: String,
    _ range: SourceRange,
    _ trace: Trace?,
    _ conflicts: [OpenConflict],
    _ isGenerated: Bool,
    value: (Term) -> [String]
  ) {
    self.kind = kind
    self.item = item
    self.range = range
    self.isGenerated = isGenerated
    let origins = trace?.origins ?? []
    uses = origins.map { origin in
      var texts: [Term: [String]] = [:]
      for field in origin.fields { texts[field, default: []] += value(field) }
      for wording in origin.wording { texts[wording.field, default: []] += wording.texts }
      for conflict in conflicts {
        guard let field = conflict.field else { continue }
        for candidate in conflict.candidates where candidate.from == "\(origin.plan)/\(origin.item)" {
          texts[field, default: []] += candidate.value.texts
        }
      }
      return Use(
        reference: ItemReference(plan: origin.plan, kind: kind, item: origin.item),
        way: origins.count == 1 ? .kept : .merged,
        range: range,
        texts: texts
      )
    }
  }
}
