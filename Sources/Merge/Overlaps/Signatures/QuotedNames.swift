/// Names in quotation marks: of two lines worded alike, the columns “Chuyển đổi số” and “Cải cách hành chính” are
/// two columns; and two campaigns of one name are one however else they are described.
struct QuotedNames {
  /// The names, in the order of the text.
  private(set) var found: [TaskSignature.Name] = []
  private var last = -1

  /// Adds the word at a place to a quotation.
  mutating func add(_ place: UInt16, to quotation: Int) {
    if quotation == last {
      found[found.count - 1].end = place + 1
    } else {
      found.append(TaskSignature.Name(start: place, end: place + 1))
      last = quotation
    }
  }

  /// Longer quotations are sentences, not names.
  private static let longest = 120

  /// What stands between quotation marks, in the text's UTF-8. Marks without a partner open nothing.
  static func ranges(in text: String) -> [Range<Int>] {
    guard text.utf8.contains(where: mayBegin) else { return [] }
    var result: [Range<Int>] = []
    var opening: (place: Int, closing: Unicode.Scalar)?
    var place = 0
    for scalar in text.unicodeScalars {
      if let open = opening, scalar == open.closing || scalar == "”" {
        if place - open.place <= longest { result.append(open.place..<place) }
        opening = nil
      } else if opening == nil, let closing = closing(of: scalar) {
        opening = (place + UTF8.width(scalar), closing)
      }
      place += UTF8.width(scalar)
    }
    return result
  }

  /// Whether a quotation mark may begin with this byte.
  private static func mayBegin(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0xc2 || byte == 0xe2 }

  private static func closing(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "“", "”": "”"
    case "\"": "\""
    case "«": "»"
    case "‘": "’"
    default: nil
    }
  }
}
