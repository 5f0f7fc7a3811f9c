/// The names of an object's keys, for finding a key in a file fast.
///
/// Authors mostly write keys in the order of the format, so a search that begins after the last hit needs one
/// or two comparisons where a dictionary would hash the text.
struct KeyTable: Sendable {
  let names: [String]

  init<Key: ObjectShape>(_: Key.Type) {
    names = Key.allCases.map { String(describing: $0) }
  }

  /// The index of the key that a scalar names, searched from `start` onwards and around; nil if unknown.
  func index(of scalar: YAMLNode, from start: Int) -> Int? {
    for offset in 0..<names.count {
      let index = (start + offset) % names.count
      if scalar.textEquals(names[index]) { return index }
    }
    return nil
  }
}
