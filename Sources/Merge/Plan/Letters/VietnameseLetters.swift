/// Vietnamese writing without its accidents: composed and decomposed letters, tone placement, capitals,
/// white space and punctuation brought to one form.
///
/// ```swift
/// VietnameseLetters.folded("Uỷ  Ban")            // "ủy ban"
/// VietnameseLetters.folded("QÐ-TTg", .letterCase) // "qđ-ttg", with Đ and not Icelandic Ð
/// VietnameseLetters.folded("Đắk Lắk", .bare)     // "dak lak"
/// ```
/// `i` and `y` are never exchanged: whether "kỹ thuật" is "kĩ thuật" is for the glossary to say.
/// Linear in the length of the text.
public enum VietnameseLetters {
  /// The text in one form; equal texts for writings that differ only in what the folding removes.
  public static func folded(_ text: String, _ folding: Folding = .standard) -> String {
    var folder = LetterFolder(folding)
    return folded(text, with: &folder)
  }

  /// The same with letters' places in the original, for marking differences in the author's own words.
  public static func foldedWithPlaces(_ text: String, _ folding: Folding = .standard) -> FoldedText {
    var folder = LetterFolder(folding, keepsPlaces: true)
    folder.fold(text)
    return FoldedText(folder)
  }

  /// The text with every mark composed with its letter (NFC for Vietnamese) and nothing else changed,
  /// except that `Ð` (U+00D0), which only looks like `Đ`, becomes it.
  public static func composed(_ text: String) -> String {
    folded(text, [])
  }

  /// Whether a text has letters with marks, composed or not.
  public static func hasMarks(_ text: String) -> Bool {
    // Letters with marks and combining marks lie between U+00C0 and U+036F and from U+1E00 to U+1EFF.
    text.utf8.contains { $0 >= 0xc3 && $0 <= 0xcd || $0 == 0xe1 }
  }

  static func folded(_ text: String, with folder: inout LetterFolder) -> String {
    folder.fold(text)
    var bytes: [UInt8] = []
    folder.write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
