extension PlanLines {
  /// What `git diff` compares of any file that its attributes name: of a plan its lines, of another text the text
  /// itself byte for byte, of anything else one line that differs where the files do.
  ///
  /// UTF-16 with a byte order mark is read as well: git hands over files in the encoding of the working tree.
  ///
  /// Complexity: linear in the length of the file.
  public static func conversion(of bytes: [UInt8], file: String) -> [UInt8] {
    let text = utf8(bytes)
    // Git asks about whatever the attributes name, files that cannot be read included.
    if let document = try? YAMLReader().read(text, file: file), let lines = Self.text(of: document) {
      // Letters that look the same are the same: an editor may have taken every one of them apart.
      return Array(VietnameseLetters.composed(lines).utf8)
    }
    guard isBinary(text) else { return text }
    let hash = text.withUnsafeBufferPointer { ContentHash($0).value }
    let digits = String(hash, radix: 16)
    let name = String(repeating: "0", count: 16 - digits.count) + digits
    return Array("binary: \(bytes.count) B, \(name)\n".utf8)
  }

  /// Whether git takes a file for something else than text: a zero byte among the first 8,000.
  public static func isBinary(_ bytes: [UInt8]) -> Bool { bytes.prefix(8000).contains(0) }

  /// A text in UTF-16 with its mark, as UTF-8; anything else as it is.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2),
      let mark = [[0xff, 0xfe], [0xfe, 0xff]].firstIndex(of: Array(bytes.prefix(2)))
    else { return bytes }
    let units = stride(from: 2, to: bytes.count, by: 2).map { offset in
      UInt16(bytes[offset + mark]) | UInt16(bytes[offset + 1 - mark]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
