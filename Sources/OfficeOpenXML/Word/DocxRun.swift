/// A stretch of text in one look.
package struct DocxRun: Hashable, Sendable {
  package var text: String
  package var isBold: Bool
  package var isItalic: Bool
  /// A line through the words, for what was dropped.
  package var isStruck = false
  /// A grey ground, for what is to be noticed.
  package var isMarked: Bool
  /// In half points; nil for the size of the style.
  package var size: Int?

  package init(
    _ text: String,
    bold: Bool = false,
    italic: Bool = false,
    marked: Bool = false,
    size: Int? = nil
  ) {
    self.text = text
    isBold = bold
    isItalic = italic
    isMarked = marked
    self.size = size
  }
}
