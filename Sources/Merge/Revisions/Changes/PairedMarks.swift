/// Quotation marks and brackets, which come in pairs: a stretch of words with one of a pair takes the other along.
///
/// ```swift
/// // “Dịch vụ công” trên sóng: the words from “Dịch” on were replaced
/// PairedMarks.completed(words, in: text, within: 0..<text.count)    // begins with the opening mark
/// ```
enum PairedMarks {
  private static let pairs: [(open: [UInt8], close: [UInt8])] = [
    ("“", "”"), ("‘", "’"), ("«", "»"), ("(", ")"), ("[", "]"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  /// A stretch of a text with the mark right before it, or right behind it, whose counterpart stands in it alone.
  ///
  /// - Parameter bounds: how far it may reach.
  static func completed(_ range: Range<Int>, in text: [UInt8], within bounds: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    for (open, close) in pairs {
      let (opened, closed) = (count(open, in: text[range]), count(close, in: text[range]))
      if closed > opened, start - open.count >= bounds.lowerBound,
        text[..<start].suffix(open.count) == open[...]
      {
        start -= open.count
      } else if opened > closed, end + close.count <= bounds.upperBound, text[end...].starts(with: close) {
        end += close.count
      }
    }
    return start..<end
  }

  /// Whether there is any in a text, straight quotation marks included.
  static func stand(in text: ArraySlice<UInt8>) -> Bool {
    text.contains(UInt8(ascii: "\""))
      || pairs.contains { count($0.open, in: text) > 0 || count($0.close, in: text) > 0 }
  }

  /// A stretch of a text with the pair of marks right around it; nil where there is none.
  static func enclosing(_ range: Range<Int>, in text: [UInt8], within bounds: Range<Int>) -> Range<Int>? {
    for (open, close) in pairs {
      let outer = range.lowerBound - open.count..<range.upperBound + close.count
      if outer.lowerBound >= bounds.lowerBound, outer.upperBound <= bounds.upperBound,
        text[outer].starts(with: open), text[range.upperBound...].starts(with: close)
      {
        return outer
      }
    }
    return nil
  }

  private static func count(_ mark: [UInt8], in text: ArraySlice<UInt8>) -> Int {
    text.indices.count { text[$0...].starts(with: mark) }
  }
}
