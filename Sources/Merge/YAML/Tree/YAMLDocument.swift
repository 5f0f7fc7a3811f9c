/// A YAML file after reading: its text and its tree.
///
/// ```swift
/// let document = try YAMLReader().read(Array("year: 2025".utf8), file: "plan.yaml")
/// document.root?.entries.first?.value.string   // "2025"
/// ```
public final class YAMLDocument: Sendable {
  /// The name of the file as the user gave it.
  public let file: String
  let tape: YAMLTape

  init(file: String, tape: YAMLTape) {
    self.file = file
    self.tape = tape
  }

  /// The bytes of the file, byte order mark and comments included.
  public var source: [UInt8] { tape.source }

  /// The top of the tree, or nil for a file without content.
  public var root: YAMLNode? { tape.nodes.isEmpty ? nil : YAMLNode(document: self, site: 0) }

  /// A place of this file.
  public func place(_ range: SourceRange) -> Place { Place(file: file, range: range) }
}
