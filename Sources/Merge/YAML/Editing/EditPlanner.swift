/// Finds the bytes that an edit changes: one or more ways to do it, the best first. The editor takes the first
/// one after which the text says what it should.
struct EditPlanner {
  let document: YAMLDocument
  let lines: TextLines
  let style: EditStyle
  /// Whether quotes that a text needs go with it; otherwise another text at its place stands in quotes as well.
  var dropsNeededQuotes = false

  init(_ document: YAMLDocument, style: EditStyle? = nil) {
    self.document = document
    lines = TextLines(document.source)
    self.style = style ?? EditStyle(document)
  }

  func splices(for edit: YAMLEdit) -> [TextSplice] {
    switch edit {
    case .replace(let path, let value): replacements(at: path, with: value)
    case .addEntry(let path, let key, let value, let after):
      insertions(into: path, Element(key: key, value: value), position: .after(after))
    case .insertEntry(let path, let index, let key, let value):
      insertions(into: path, Element(key: key, value: value), position: .index(index))
    case .insertItem(let path, let index, let value):
      insertions(into: path, Element(key: nil, value: value), position: .index(index))
    case .remove(let path): removals(at: path)
    case .moveItem(let path, let from, let to): moves(in: path, from, to)
    }
  }

  /// An item, or an entry with its key.
  struct Element {
    var key: String?
    var value: YAMLValue

    /// The element as a collection of its own.
    var alone: YAMLValue {
      key.map { .mapping([YAMLValue.Entry($0, value)]) } ?? .sequence([value])
    }
  }

  enum Position {
    case index(Int)
    case after(String?)
  }

  func layout(_ node: YAMLNode) -> CollectionLayout? { CollectionLayout(node, lines) }

  /// Whether a place stands inside brackets or braces.
  func isInFlow(_ path: YAMLPath) -> Bool {
    var above = path.parent
    while let place = above {
      if document.node(at: place)?.content.style == .flow { return true }
      above = place.parent
    }
    return false
  }

  /// The slot of a place in the collection around it; nil for the top.
  func slot(_ path: YAMLPath) -> (layout: CollectionLayout, index: Int)? {
    guard let parent = path.parent, let last = path.steps.last, let node = document.node(at: parent),
      let layout = layout(node)
    else { return nil }
    let index: Int?
    switch last {
    case .index(let position): index = position
    case .key(let key): index = Array(node.entries).firstIndex { $0.key.textEquals(key) }
    }
    guard let index, layout.slots.indices.contains(index) else { return nil }
    return (layout, index)
  }
}
