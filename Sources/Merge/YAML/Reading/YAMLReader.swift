internal import CLibYAML

/// Reads YAML into a tree whose every node knows its place, and says in plain words what is wrong otherwise.
///
/// ```swift
/// let document = try YAMLReader().read(bytes, file: "plans/2025/e-service.yaml")
/// ```
///
/// Anchors and aliases are followed, within limits. Not part of plan files, and refused with a remedy:
/// several documents in one file, keys that are not text, tags of one's own, UTF-16. A key `<<` is a key like
/// any other.
public struct YAMLReader: Sendable {
  /// How much of what a hostile or broken file may ask for.
  public struct Limits: Hashable, Sendable {
    /// The size of a file in bytes; never more than 4 GB.
    public var bytes: Int
    /// How many lists and mappings may stand inside one another.
    public var depth: Int
    /// How many values all aliases together may stand for.
    public var aliasedNodes: Int

    public init(bytes: Int = 256 << 20, depth: Int = 100, aliasedNodes: Int = 1_000_000) {
      self.bytes = min(bytes, Int(UInt32.max))
      self.depth = depth
      self.aliasedNodes = aliasedNodes
    }

    public static let `default` = Limits()
  }

  public var limits: Limits

  public init(limits: Limits = .default) { self.limits = limits }

  /// The tree of a file; `file` is its name as the user gave it.
  ///
  /// Takes time and memory in the size of the file: the tree of a plan takes about one and a half times the
  /// file, which it keeps.
  public func read(_ bytes: [UInt8], file: String) throws(YAMLError) -> YAMLDocument {
    let refusal = Refusal(file: file)
    guard bytes.count <= limits.bytes else { throw refusal.tooLarge(bytes.count, limit: limits.bytes) }
    if let refused = refusal.otherFormat(bytes) ?? refusal.utf16(bytes) { throw refused }
    var composer = YAMLComposer(source: bytes, limits: limits, refusal: refusal)
    try composer.compose()
    let duplicates = composer.duplicateKeys()
    if !duplicates.isEmpty { throw YAMLError(duplicates) }
    return YAMLDocument(file: file, tape: composer.tape)
  }
}
