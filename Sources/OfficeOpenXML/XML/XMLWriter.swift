/// Writes XML element by element; texts and attributes may hold anything.
///
/// ```swift
/// var xml = XMLWriter()
/// xml.element("w:r") { $0.element("w:t", text: "a < b") }
/// // <w:r><w:t>a &lt; b</w:t></w:r>
/// ```
/// What XML 1.0 cannot carry at all (control characters but tab and line ends, and U+FFFE, U+FFFF) becomes
/// U+FFFD, so that it is seen and the file can be read.
package struct XMLWriter {
  package typealias Attributes = KeyValuePairs<String, String>

  package private(set) var bytes: [UInt8] = []

  /// - Parameter declaration: whether the document begins with `<?xml ...?>`.
  package init(declaration: Bool = true) {
    if declaration { append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") }
  }

  /// An element without content.
  package mutating func element(_ name: String, _ attributes: Attributes = [:]) {
    open(name, attributes)
    append("/>")
  }

  /// An element around others.
  package mutating func element(
    _ name: String,
    _ attributes: Attributes = [:],
    content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    append(">")
    content(&self)
    append("</")
    append(name)
    append(">")
  }

  /// An element around a text.
  package mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  package mutating func text(_ text: String) { escape(text, isAttribute: false) }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    append("<")
    append(name)
    for (key, value) in attributes {
      append(" ")
      append(key)
      append("=\"")
      escape(value, isAttribute: true)
      append("\"")
    }
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func escape(_ text: String, isAttribute: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      // Nearly every text goes in as it is.
      guard utf8.contains(where: { Self.isSpecial[Int($0)] }) else {
        bytes.append(contentsOf: utf8)
        checked = bytes.count
        return
      }
      var start = 0
      for (index, byte) in utf8.enumerated() {
        guard let replacement = Self.replacement(of: byte, isAttribute) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        append(replacement)
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
      replaceNoncharacters()
    }
  }

  /// Bytes that are escaped, or may begin a character that XML cannot carry.
  private static let isSpecial = (0..<256).map { byte in
    byte < 0x20 || byte == 0xef || replacement(of: UInt8(byte), true) != nil
  }

  private static func replacement(of byte: UInt8, _ isAttribute: Bool) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): isAttribute ? "&quot;" : nil
    // A reader would turn these into blanks or into one line end.
    case 0x09: isAttribute ? "&#9;" : nil
    case 0x0a: isAttribute ? "&#10;" : nil
    case 0x0d: "&#13;"
    case ..<0x20: "\u{FFFD}"
    default: nil
    }
  }

  /// U+FFFE and U+FFFF are EF BF BE and EF BF BF; U+FFFD is EF BF BD.
  private mutating func replaceNoncharacters() {
    guard bytes.count >= 3 else { return }
    var index = checked
    while index + 2 < bytes.count {
      if bytes[index] == 0xef, bytes[index + 1] == 0xbf, bytes[index + 2] >= 0xbe { bytes[index + 2] = 0xbd }
      index += 1
    }
    checked = bytes.count
  }

  /// Up to where the bytes are known to hold no noncharacters.
  private var checked = 0
}
