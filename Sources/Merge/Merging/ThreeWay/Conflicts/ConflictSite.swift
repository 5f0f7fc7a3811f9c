/// An open conflict of a plan file with its place in the tree: what is reported of it, and where it is settled.
struct ConflictSite {
  enum Kind: Hashable {
    /// The field of an item or of the head.
    case field(String)
    /// One side deleted the item.
    case deletion(by: MergeSide)
    /// Both sides moved the item; where theirs has it.
    case move(under: String?, after: String?)
  }

  var id: String
  var kind: Kind
  /// Of the item; of the plan's head for its fields.
  var item: YAMLPath
  /// The mapping of the item: to find it by its path takes as long as its list.
  var itemNode: YAMLNode
  /// What the item is called.
  var title: String
  /// The value that holds the conflict, or the mark.
  var node: YAMLNode

  /// The place of the value or of the mark.
  var path: YAMLPath {
    if case .field(let key) = kind { return item.appending(.key(key)) }
    return item.appending("conflict")
  }
}

extension ConflictSite {
  /// Every conflict of a plan file, in the order of the file.
  static func all(in document: YAMLDocument) -> [ConflictSite] {
    guard let root = document.root, mentionsConflict(document.source) else { return [] }
    var sites: [ConflictSite] = []
    for entry in root.entries {
      let key = entry.key.string
      let path = YAMLPath([.key(key)])
      switch key {
      case "plan": sites += ofFields(entry.value, path, title: entry.value.entry("title")?.string ?? "")
      case "sections", "targets", "reports": sites += ofList(entry.value, path)
      default: break
      }
    }
    return sites
  }

  /// Most files have none, which a look at the bytes tells faster than one at the tree.
  private static func mentionsConflict(_ source: [UInt8]) -> Bool {
    let word = Array("conflict".utf8)
    return source.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + word.count <= bytes.count {
        if bytes[index] == word[0], bytes[index + 1] == word[1],
          bytes[index..<index + word.count].elementsEqual(word)
        {
          return true
        }
        index += 1
      }
      return false
    }
  }

  private static func ofList(_ list: YAMLNode, _ path: YAMLPath) -> [ConflictSite] {
    var sites: [ConflictSite] = []
    for (index, node) in list.items.enumerated() {
      // Only a mapping in an item can be a conflict, or a list.
      let inner = ["tasks", "sections"].compactMap { key in node.entry(key).map { (key, $0) } }
      guard !inner.isEmpty || node.document.tape.hasMapping(in: node.index) else { continue }
      let place = path.appending(.index(index))
      sites += ofFields(node, place, title: title(of: node))
      for (key, list) in inner { sites += ofList(list, place.appending(.key(key))) }
    }
    return sites
  }

  private static func ofFields(_ node: YAMLNode, _ path: YAMLPath, title: @autoclosure () -> String)
    -> [ConflictSite]
  {
    node.entries.compactMap { entry in
      guard entry.value.kind == .mapping else { return nil }
      let key = entry.key.string
      if key == "conflict", let kind = mark(entry.value), let id = entry.value.entry("id")?.string {
        return ConflictSite(
          id: id,
          kind: kind,
          item: path,
          itemNode: node,
          title: title(),
          node: entry.value
        )
      }
      guard let id = entry.value.entry("conflict"), id.kind == .scalar else { return nil }
      return ConflictSite(
        id: id.string,
        kind: .field(key),
        item: path,
        itemNode: node,
        title: title(),
        node: entry.value
      )
    }
  }

  private static func mark(_ node: YAMLNode) -> Kind? {
    switch node.entry("kind")?.string {
    case "delete-edit": .deletion(by: node.entry("by")?.string == "theirs" ? .theirs : .ours)
    case "move": .move(under: node.entry("under")?.string, after: node.entry("after")?.string)
    default: nil
    }
  }

  /// The words that an item is known by; those of ours where they are in conflict.
  private static func title(of node: YAMLNode) -> String {
    for key in ["title", "indicator", "content", "to", "number", "id"] {
      guard let value = node.entry(key), !value.isNull else { continue }
      if value.kind == .scalar { return value.string }
      if let ours = value.entry("ours"), ours.kind == .scalar { return ours.string }
      if let first = Array(value.items).first, first.kind == .scalar { return first.string }
    }
    return ""
  }
}
