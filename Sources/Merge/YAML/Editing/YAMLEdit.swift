/// One change of a tree.
public enum YAMLEdit: Hashable, Sendable {
  /// Another value at a place that has one.
  case replace(YAMLPath, with: YAMLValue)
  /// An entry that the mapping at a place has not yet: behind the entry of a key, or at its end.
  case addEntry(YAMLPath, key: String, YAMLValue, after: String? = nil)
  /// An entry that the mapping at a place has not yet, so that it stands at a position.
  case insertEntry(YAMLPath, at: Int, key: String, YAMLValue)
  /// An item of the list at a place, so that it stands at a position.
  case insertItem(YAMLPath, at: Int, YAMLValue)
  /// An entry or an item less.
  case remove(YAMLPath)
  /// An item of the list at a place at another position.
  case moveItem(YAMLPath, from: Int, to: Int)

  /// The place that the change is about.
  public var path: YAMLPath {
    switch self {
    case .replace(let path, _), .remove(let path): path
    case .addEntry(let path, let key, _, _), .insertEntry(let path, _, let key, _):
      path.appending(.key(key))
    case .insertItem(let path, let index, _), .moveItem(let path, let index, _):
      path.appending(.index(index))
    }
  }
}
