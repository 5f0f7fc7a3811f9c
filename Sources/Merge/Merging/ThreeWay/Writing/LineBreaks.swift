/// Brings the line breaks of a text to those of another file.
enum LineBreaks {
  static func converted(_ text: [UInt8], to lineBreak: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      guard TextLines.isBreak(text[index]) else {
        result.append(text[index])
        index += 1
        continue
      }
      result += lineBreak
      let isPair = text[index] == 0x0d && index + 1 < text.count && text[index + 1] == 0x0a
      index += isPair ? 2 : 1
    }
    return result
  }
}
