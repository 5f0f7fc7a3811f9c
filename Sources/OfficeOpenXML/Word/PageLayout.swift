/// The paper of a section and what of it the text may fill. All lengths are in twips, a twentieth of a point.
package struct PageLayout: Hashable, Sendable {
  package var width: Int
  package var height: Int
  package var top: Int
  package var right: Int
  package var bottom: Int
  package var left: Int
  /// How far below the edge of the paper the page number stands.
  package var header: Int

  package init(width: Int, height: Int, top: Int, right: Int, bottom: Int, left: Int, header: Int) {
    self.width = width
    self.height = height
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
    self.header = header
  }

  package var isLandscape: Bool { width > height }

  /// How wide a line of text or a table can be.
  package var textWidth: Int { width - left - right }

  /// The twips of a length in tenths of a millimetre, rounded to the nearest.
  package static func twips(tenths: Int) -> Int { (tenths * 1440 + 127) / 254 }
}
