/// Cuts UTF-8 into tokens in one pass.
struct Tokenizer {
  private let text: UnsafeBufferPointer<UInt8>
  private let letters = LetterTable.shared
  private let words = WordTable.shared

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Appends the tokens; returns whether any letter carried a Vietnamese mark.
  func run(_ tokens: inout [Token]) -> Bool {
    var offset = 0
    var isSpaced = true
    var isMarked = false
    while offset < text.count {
      let byte = text[offset]
      if byte == 0x20 {
        isSpaced = true
        offset += 1
        continue
      }
      var token = Token(kind: .other, start: Int32(clamping: offset), end: 0)
      token.isSpaced = isSpaced
      if byte >= 0x30 && byte <= 0x39 {
        offset = number(at: offset, &token)
      } else {
        let (scalar, width) = scalar(at: offset)
        let letter = letters.unit(of: scalar)
        if letter.isLetter {
          offset = word(at: offset, &token, &isMarked)
        } else {
          offset += width
          guard sign(scalar, &token, &isSpaced, &tokens) else { continue }
        }
      }
      token.end = Int32(clamping: offset)
      tokens.append(token)
      isSpaced = false
    }
    return isMarked
  }

  @inline(__always)
  private func scalar(at offset: Int) -> (UInt32, Int) {
    func rest(_ index: Int) -> UInt32 { UInt32(text[offset + index] & 0x3f) }
    let lead = UInt32(text[offset])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xe0 { return ((lead & 0x1f) << 6 | rest(1), 2) }
    if lead < 0xf0 { return ((lead & 0x0f) << 12 | rest(1) << 6 | rest(2), 3) }
    return ((lead & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
  }

  private func number(at start: Int, _ token: inout Token) -> Int {
    var offset = start
    var value = 0
    while offset < text.count, text[offset] >= 0x30, text[offset] <= 0x39 {
      // Eighteen digits fit; more are of no use to anyone.
      value = offset - start < 18 ? value * 10 + Int(text[offset] - 0x30) : -1
      if value < 0 { value = -1 }
      offset += 1
    }
    token.kind = .number
    token.value = offset - start > 18 ? -1 : value
    token.length = UInt8(clamping: offset - start)
    return offset
  }

  private func word(at start: Int, _ token: inout Token, _ isMarked: inout Bool) -> Int {
    var offset = start
    var key = WordKey()
    var pending: LetterUnit?
    var length = 0
    var capitals = 0
    while offset < text.count {
      let (scalar, width) = scalar(at: offset)
      let letter = letters.unit(of: scalar)
      if letter.isLetter {
        if let last = pending { take(last, &key, &isMarked) }
        pending = letter
        length += 1
        if letter.isCapital { capitals += 1 }
      } else if scalar >= 0x300 && scalar < 0x370, let last = pending {
        pending = last.adding(mark: scalar) ?? last
      } else if ScalarKind.isInvisible(scalar) {
        // A soft hyphen or a joiner inside a word is no end of it.
      } else {
        break
      }
      offset += width
    }
    if let last = pending { take(last, &key, &isMarked) }
    token.kind = .word
    token.key = key.value
    token.word = words.word(key.value)
    token.length = UInt8(clamping: length)
    token.capitals = UInt8(clamping: capitals)
    return offset
  }

  @inline(__always)
  private func take(_ letter: LetterUnit, _ key: inout WordKey, _ isMarked: inout Bool) {
    if letter.hasQuality || letter.toneBits != 0 { isMarked = true }
    key.add(letter)
  }

  /// Fills a token for a sign; false where it is white space or nothing visible.
  private func sign(
    _ scalar: UInt32,
    _ token: inout Token,
    _ isSpaced: inout Bool,
    _ tokens: inout [Token]
  ) -> Bool {
    if scalar == 0x0a {
      token.kind = .lineBreak
      return true
    }
    if let kind = Self.kind(of: scalar) {
      token.kind = kind
      return merge(kind, token, &tokens)
    }
    switch ScalarKind(scalar) {
    case .space:
      isSpaced = true
      return false
    case .invisible:
      return false
    case .punctuation(plain: 0x2d, count: _):
      token.kind = .dash
    default:
      // A mark that follows no letter, or a private sign: kept, so that it separates.
      token.kind = .other
    }
    return true
  }

  /// `>=`, `=>`, `<=` and `=<` are one sign each.
  private func merge(_ kind: Token.Kind, _ token: Token, _ tokens: inout [Token]) -> Bool {
    guard !token.isSpaced, let last = tokens.last, last.end == token.start else { return true }
    switch (last.kind, kind) {
    case (.greater, .equal), (.equal, .greater): tokens[tokens.count - 1].kind = .atLeast
    case (.lesser, .equal), (.equal, .lesser): tokens[tokens.count - 1].kind = .atMost
    default: return true
    }
    tokens[tokens.count - 1].end += 1
    return false
  }

  private static func kind(of scalar: UInt32) -> Token.Kind? {
    switch scalar {
    case 0x2f, 0x2044, 0x2215: .slash
    case 0x2d: .dash
    case 0x2c: .comma
    case 0x2e: .dot
    case 0x3b: .semicolon
    case 0x3a: .colon
    case 0x25, 0xff05: .percent
    case 0x28, 0x5b: .open
    case 0x29, 0x5d: .close
    case 0x2b: .plus
    case 0x26: .ampersand
    case 0x2265, 0x2a7e, 0x2267: .atLeast
    case 0x2264, 0x2a7d, 0x2266: .atMost
    case 0x3e: .greater
    case 0x3c: .lesser
    case 0x3d: .equal
    case 0x7e, 0x2248, 0x223c: .tilde
    default: nil
    }
  }
}

extension ScalarKind {
  /// Takes no room in print.
  fileprivate static func isInvisible(_ scalar: UInt32) -> Bool {
    scalar >= 0xad && ScalarKind(scalar) == .invisible
  }
}
