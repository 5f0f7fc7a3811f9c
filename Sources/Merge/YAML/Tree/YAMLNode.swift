/// One value of a YAML file with the place it was read from.
///
/// A node is a small view into its document; making and passing one allocates nothing. Where the file uses an
/// alias (`*name`), the node has the content of what the alias stands for and the place of the alias.
public struct YAMLNode: Sendable {
  public enum Kind: Hashable, Sendable {
    case scalar, sequence, mapping
  }

  public let document: YAMLDocument
  /// Where the content is on the tape, and where the node stands; they differ for an alias.
  let index: UInt32
  let site: UInt32

  @inline(__always)
  init(document: YAMLDocument, site: UInt32) {
    self.document = document
    self.site = site
    let node = document.tape.nodes[Int(site)]
    self.index = node.kind == .alias ? node.payload : site
  }

  @inline(__always)
  var content: YAMLTape.Node { document.tape.nodes[Int(index)] }

  public var kind: Kind {
    switch content.kind {
    case .sequence: .sequence
    case .mapping: .mapping
    case .scalar, .alias: .scalar
    }
  }

  /// Whether the file has `*name` here.
  public var isAlias: Bool { index != site }
}

// MARK: - Scalars

extension YAMLNode {
  /// Whether this is a scalar that stands without quotes, so that `2025`, `true` and `~` mean more than text.
  public var isPlain: Bool {
    let node = content
    return node.kind == .scalar && node.style == .plain && !node.flags.contains(.taggedAsText)
  }

  /// Whether this is a scalar in quotes.
  public var isQuoted: Bool {
    let node = content
    return node.kind == .scalar && (node.style == .singleQuoted || node.style == .doubleQuoted)
  }

  /// Whether this is the absence of a value: nothing at all, `~` or `null`.
  public var isNull: Bool {
    guard isPlain else { return false }
    return withUTF8 { text in
      switch text.count {
      case 0: true
      case 1: text[0] == UInt8(ascii: "~")
      case 4: isNullWord(text)
      default: false
      }
    }
  }

  private func isNullWord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    matches("null", text) || matches("Null", text) || matches("NULL", text)
  }

  /// The text of a scalar; empty for a list or a mapping.
  public var string: String {
    withUTF8 { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the node is a scalar with exactly this text. Costs no allocation; made for choosing by key.
  @inline(__always)
  public func equals(_ text: StaticString) -> Bool {
    content.kind == .scalar && withUTF8 { matches(text, $0) }
  }

  /// Lends the UTF-8 of a scalar (nothing for a list or a mapping); it lives as long as the call.
  @inline(__always)
  public func withUTF8<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let node = content
    guard node.kind == .scalar else { return try body(UnsafeBufferPointer(start: nil, count: 0)) }
    return try document.tape.withText(of: node, body)
  }
}

/// Compares bytes with a literal of ASCII or UTF-8.
@inline(__always)
private func matches(_ text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard bytes.count == text.utf8CodeUnitCount else { return false }
  return text.withUTF8Buffer { literal in
    for index in 0..<literal.count where literal[index] != bytes[index] { return false }
    return true
  }
}
