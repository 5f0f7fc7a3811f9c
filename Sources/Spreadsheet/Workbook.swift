/// A workbook for Excel as a value: sheets of cells with their looks, what people may enter, and how it prints.
///
/// ```swift
/// var sheet = Sheet(name: "Theo dõi")
/// sheet.rows = [Row([Cell(.text("=1+1"))])]      // shows =1+1: text never becomes a formula
/// let bytes = try Workbook(title: "Bảng theo dõi", created: 20_181, sheets: [sheet]).bytes()
/// ```
/// The bytes depend on the value alone: no clock, no machine, no scratch file reaches them.
package struct Workbook: Hashable, Sendable {
  package var title: String
  package var author: String
  /// Days since 1/1/1970.
  package var created: Int
  package var sheets: [Sheet]

  package init(title: String, author: String = "", created: Int, sheets: [Sheet] = []) {
    self.title = title
    self.author = author
    self.created = created
    self.sheets = sheets
  }
}
