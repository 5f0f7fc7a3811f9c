/// The order of the letters that number điểm: after d comes đ, never e.
enum VietnameseAlphabet {
  /// As official lists run: without the letters that carry marks for other vowels, and without f, j, w, z.
  static let administrative: [String] = "abcdđeghiklmnopqrstuvxy".map(String.init)
  /// All letters, with the four that Vietnamese lacks where the Latin alphabet has them.
  static let full: [String] = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".map(String.init)

  /// The place of a letter in the full alphabet; nil for anything else.
  static func place(of letter: String) -> Int? {
    full.firstIndex(of: letter)
  }

  /// All letters from one to another as lists run: a, b, c, d, đ, e; nil if they do not run that way.
  static func range(from first: String, through last: String) -> [String]? {
    for letters in [administrative, full] {
      guard let start = letters.firstIndex(of: first), let end = letters.firstIndex(of: last) else {
        continue
      }
      return start <= end ? Array(letters[start...end]) : nil
    }
    return nil
  }
}
