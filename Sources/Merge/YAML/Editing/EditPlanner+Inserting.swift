extension EditPlanner {
  func insertions(into path: YAMLPath, _ element: Element, position: Position) -> [TextSplice] {
    guard let node = document.node(at: path) else {
      return path == .root ? [appended(style.lines(element.alone))] : []
    }
    guard let layout = layout(node), !layout.slots.isEmpty else {
      return replacements(at: path, with: element.alone)
    }
    guard let index = index(of: position, in: layout) else { return [] }
    return layout.isFlow ? inFlow(layout, index, element) : inBlock(layout, index, element)
  }

  private func index(of position: Position, in layout: CollectionLayout) -> Int? {
    switch position {
    case .index(let index): return (0...layout.slots.count).contains(index) ? index : nil
    case .after(nil): return layout.slots.count
    case .after(let key?):
      return Array(layout.node.entries).firstIndex { $0.key.textEquals(key) }.map { $0 + 1 }
    }
  }

  // MARK: - Blocks

  private func inBlock(_ layout: CollectionLayout, _ index: Int, _ element: Element) -> [TextSplice] {
    let column = layout.column
    let text = style.text(style.lines(element.alone), indent: column)
    let space = [UInt8](repeating: 0x20, count: column)
    let newLine = Array(style.lineBreak.utf8)
    let blank = layout.isSpaced(near: index) ? newLine : []
    guard index > 0 else {
      let start = layout.slots[0].range.lowerBound
      let replacement = text + newLine + blank + space
      return [TextSplice(range: start..<start, replacement: replacement)]
    }
    let end = layout.slots[index - 1].range.upperBound
    let place = lines.nextLine(end)
    if place == lines.bytes.count, lines.lineEnd(end) == place {
      return [TextSplice(range: place..<place, replacement: newLine + blank + space + text)]
    }
    // Where blank lines belong to the text above (`|+`), the new one stands behind them.
    let loose = lines.skipBlankLines(place)
    return [
      TextSplice(range: place..<place, replacement: blank + space + text + newLine),
      TextSplice(range: loose..<loose, replacement: space + text + newLine),
    ]
  }

  // MARK: - Brackets and braces

  private func inFlow(_ layout: CollectionLayout, _ index: Int, _ element: Element) -> [TextSplice] {
    var text = YAMLWriter.flow(element.alone, layout: style.layout)
    text = String(text.dropFirst().dropLast())
    let neighbour = layout.slots[max(0, index - 1)].range
    let start = lines.lineStart(neighbour.lowerBound)
    var separator = ", "
    if lines.isFirstInLine(neighbour.lowerBound), start > layout.node.byteRange.lowerBound {
      // An item a line.
      separator = "," + style.lineBreak + String(repeating: " ", count: neighbour.lowerBound - start)
    }
    guard index > 0 else {
      let place = neighbour.lowerBound
      return [TextSplice(range: place..<place, replacement: Array((text + separator).utf8))]
    }
    let place = neighbour.upperBound
    return [TextSplice(range: place..<place, replacement: Array((separator + text).utf8))]
  }
}
