/// What is to be changed in the text of one item, so that it says what the merge found.
struct ItemChange {
  /// A key and its new value; nil to remove it. In the order in which they are made.
  struct Entry {
    var key: String
    var value: YAMLValue?
    /// The key that a new one stands behind; nil for the end.
    var after: String?
  }

  var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  mutating func set(_ key: String, _ value: YAMLValue?, after: String? = nil) {
    entries.append(Entry(key: key, value: value, after: after))
  }

  /// The value of a mapping after the change.
  func applied(to entries: [YAMLValue.Entry]) -> [YAMLValue.Entry] {
    var result = entries
    for change in self.entries {
      let index = result.firstIndex { $0.key == change.key }
      switch (index, change.value) {
      case (let index?, let value?): result[index].value = value
      case (let index?, nil): result.remove(at: index)
      case (nil, let value?):
        let before = change.after.flatMap { key in result.firstIndex { $0.key == key } }
        result.insert(YAMLValue.Entry(change.key, value), at: before.map { $0 + 1 } ?? result.count)
      case (nil, nil): break
      }
    }
    return result
  }

  /// Makes the change in the mapping at a place of a text.
  func apply(to editor: inout YAMLEditor, at path: YAMLPath = .root) throws(YAMLEditError) {
    for change in entries {
      let place = path.appending(.key(change.key))
      let has = editor.document.node(at: place) != nil
      if let value = change.value {
        let after = change.after.flatMap { key in
          editor.document.node(at: path.appending(.key(key))) == nil ? nil : key
        }
        try editor.set(value, for: change.key, in: path, after: after)
      } else if has {
        try editor.apply(.remove(place))
      }
    }
  }
}
