/// A legal basis as the preamble of a document words it: "Căn cứ Quyết định số 1588/QĐ-TTg ngày 17/12/2024;".
enum BasisLine {
  /// The lines of the preamble, each ending with a semicolon and the last with a full stop.
  static func lines(_ basis: [String]) -> [String] {
    basis.enumerated().map { index, text in
      sentence(text) + (index == basis.count - 1 ? "." : ";")
    }
  }

  private static func sentence(_ text: String) -> String {
    var words = text[...].trimmingBlanks()
    while let last = words.last, ".;,".contains(last) { words.removeLast() }
    let openings = ["Căn cứ ", "Thực hiện ", "Theo ", "Xét "]
    if openings.contains(where: words.hasPrefix) { return String(words) }
    return "Căn cứ " + (words.first?.isNumber == true ? kind(of: String(words)) + " số " : "") + words
  }

  /// The kind of a document that is cited by its symbol alone.
  private static func kind(of text: String) -> String {
    let kinds = [
      ("QĐ", "Quyết định"), ("QÐ", "Quyết định"), ("NQ", "Nghị quyết"), ("NĐ", "Nghị định"),
      ("CT", "Chỉ thị"),
      ("KH", "Kế hoạch"), ("TT", "Thông tư"), ("TB", "Thông báo"), ("CTr", "Chương trình"),
    ]
    let symbol = text.prefix { !$0.isWhitespace }
    let pieces = symbol.split { $0 == "/" || $0 == "-" }.dropFirst()
    return kinds.first { kind in pieces.contains { $0 == kind.0 } }?.1 ?? "Văn bản"
  }
}
