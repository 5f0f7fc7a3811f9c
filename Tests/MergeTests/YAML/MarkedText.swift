/// A text in which ① and ② mark places, so that a test shows what it expects instead of counting columns.
struct MarkedText {
  var text = ""
  /// `line:column` of each mark, ① first; nil for a mark that is not there.
  private(set) var places: [Character: String] = [:]

  init(_ marked: String) {
    var (line, column) = (1, 1)
    for character in marked {
      if "①②③".contains(character) {
        places[character] = "\(line):\(column)"
        continue
      }
      text.append(character)
      if character == "\n" {
        (line, column) = (line + 1, 1)
      } else {
        column += character.unicodeScalars.count
      }
    }
  }

  subscript(mark: Character) -> String { places[mark] ?? "no \(mark)" }
}
