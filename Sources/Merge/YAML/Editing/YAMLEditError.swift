/// Why a text was not changed.
public enum YAMLEditError: Error, Hashable, Sendable {
  /// The tree has no such place, or nothing can be added there.
  case noSuchPlace(YAMLPath)
  /// No way was found to change this place and nothing else: anchors, aliases or an uncommon way of writing
  /// stand in the way.
  case refused(YAMLPath)

  /// The place of the change that was refused.
  public var path: YAMLPath {
    switch self {
    case .noSuchPlace(let path), .refused(let path): path
    }
  }
}
