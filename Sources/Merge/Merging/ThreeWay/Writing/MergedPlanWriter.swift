/// Writes a merged plan as the file of ours with the fewest changes: what nobody changed is copied byte by byte,
/// changed items are edited in their own text, and items of theirs come with their comments.
///
/// Items are put together from their texts, so that the time goes with what changed, not with the square of it.
struct MergedPlanWriter {
  let plan: MergedPlan
  let ours: SourceTexts
  let theirs: SourceTexts
  let base: SourceTexts
  /// Whether touched items are written anew instead of being edited: for texts that cannot be edited exactly.
  private let isPlain: Bool

  init(_ plan: MergedPlan, isPlain: Bool = false) {
    self.plan = plan
    self.isPlain = isPlain
    ours = SourceTexts(plan.items.versions.ours)
    theirs = SourceTexts(plan.items.versions.theirs, style: ours.style)
    base = SourceTexts(plan.items.versions.base, style: ours.style)
  }

  var style: EditStyle { ours.style }
  var newLine: [UInt8] { Array(style.lineBreak.utf8) }

  subscript(side: MergeSide) -> SourceTexts { side == .ours ? ours : theirs }

  /// The bytes of the result.
  func bytes() -> [UInt8] {
    let source = plan.items.versions.ours.document.source
    guard plan.isFileTouched, let root = plan.items.versions.ours.document.root else { return source }
    guard let text = fileText(root) else { return Array(YAMLWriter.write(plan.value).utf8) }
    return text
  }

  private func fileText(_ root: YAMLNode) -> [UInt8]? {
    let keys = ["sections", "targets", "reports"]
    guard var text = ValueText(root, of: ours.lines, style: style, without: keys) else { return nil }
    do throws(YAMLEditError) {
      try plan.head.apply(to: &text.editor, at: ["plan"])
      try plan.file.apply(to: &text.editor)
    } catch {
      return nil
    }
    guard let middle = filled(&text, parent: nil, side: .ours, kinds: [.section, .target, .report]) else {
      return nil
    }
    let bytes = ours.lines.bytes
    var result = Array(bytes[..<text.extent.lowerBound])
    result.reserveCapacity(result.count + middle.count + bytes.count - text.extent.upperBound)
    result += middle
    result += bytes[text.extent.upperBound...]
    return result
  }

  // MARK: - Items

  /// The text of an item's mapping, in the column that it has in its version.
  func text(of index: Int) -> [UInt8] {
    let item = plan.items.list[index]
    let node = plan.items.versions[item.source].node(of: item.sourceIndex)
    let lines = self[item.source].lines
    if !isPlain, let text = edited(index, node, lines) { return text }
    if node.content.style == .flow, item.kind != .section {
      return Array(YAMLWriter.flow(plan.value(of: index), layout: style.layout).utf8)
    }
    let column = lines.column(node.byteRange.lowerBound)
    return style.text(style.lines(plan.value(of: index)), indent: column)
  }

  private func edited(_ index: Int, _ node: YAMLNode, _ lines: TextLines) -> [UInt8]? {
    let item = plan.items.list[index]
    let isSection = item.kind == .section
    let keys = isSection ? ["tasks", "sections"] : []
    guard var text = ValueText(node, of: lines, style: style, without: keys) else { return nil }
    do throws(YAMLEditError) { try plan.changes[index]?.apply(to: &text.editor) } catch { return nil }
    guard isSection else { return text.bytes(atColumn: text.column) { _ in nil } }
    return filled(&text, parent: index, side: item.source, kinds: [.task, .section])
  }

  /// The text of a mapping with its lists put back as they are to be.
  private func filled(
    _ text: inout ValueText,
    parent: Int?,
    side: MergeSide,
    kinds: [RevisionItem.Kind]
  ) -> [UInt8]? {
    var fillings: [String: [UInt8]] = [:]
    for kind in kinds {
      let slot = MergedLists.Slot(parent: parent, kind: kind)
      let members = plan.lists[slot]
      let written = text.editor.document.root?.entry(slot.key)
      do throws(YAMLEditError) {
        if members.isEmpty {
          let isFilled = text.hole(slot.key) != nil || written?.items.count ?? 0 > 0
          if isFilled { try text.editor.apply(.remove([.key(slot.key)])) }
          continue
        }
        if text.hole(slot.key) == nil {
          if text.isFlow { return nil }
          try text.addList(slot.key, after: nil)
        }
      } catch {
        return nil
      }
      guard let filling = ListWriter(self, slot, side, text).text(members) else { return nil }
      fillings[slot.key] = filling
    }
    return text.bytes(atColumn: text.column) { fillings[$0] }
  }
}
