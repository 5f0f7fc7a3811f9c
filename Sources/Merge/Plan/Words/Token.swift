/// A word, a number or a sign of a short official text, with its place.
struct Token {
  enum Kind: UInt8 {
    case end, word, number, slash, dash, comma, dot, semicolon, colon, percent, open, close, plus, ampersand
    case atLeast, atMost, greater, lesser, equal, tilde, lineBreak, other
  }

  var kind: Kind
  /// For words: which one; `.unknown` for all that have no part in the grammar.
  var word: Word = .unknown
  /// White space stands before it.
  var isSpaced = false
  /// For words: how many of its letters are capitals.
  var capitals: UInt8 = 0
  /// For words: how many letters it has; for numbers: how many digits.
  var length: UInt8 = 0
  /// For words: the letters, packed; 0 where the word is too long for that.
  var key: UInt64 = 0
  /// For numbers: the value; -1 where it is too large.
  var value = 0
  /// The place in the text's UTF-8.
  var start: Int32
  var end: Int32

  var isNumber: Bool { kind == .number }
  var isAllCapitals: Bool { capitals == length }
  var isCapitalized: Bool { capitals > 0 }

  /// A year of the calendar, as opposed to any other number.
  var isYear: Bool { kind == .number && length == 4 && value >= 1900 && value < 2200 }

  /// The value of a word written in Roman numerals of either case; nil for any other.
  var roman: Int? { kind == .word ? RomanNumeral.value(ofKey: key) : nil }
}
