/// How a cell looks.
package struct CellStyle: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable {
    case left, centre, right
  }

  package var isBold = false
  package var isItalic = false
  package var size = 11.0
  package var alignment = Alignment.left
  /// Whether the text stands in the middle of the cell's height rather than at its top.
  package var isMiddle = false
  package var isWrapped = true
  package var hasBorder = false
  /// Red, green and blue as `0xRRGGBB`; nil leaves it as it is.
  package var fill: UInt32?
  package var colour: UInt32?
  /// Excel's own notation, such as `dd/mm/yyyy`.
  package var numberFormat: String?

  package init() {}
}
