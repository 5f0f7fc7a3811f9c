/// A table as values, laid out alike by every renderer: sheets of a workbook, CSV, Markdown.
public struct ReportTable: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public var heading: String
    /// How much room it wants, in characters.
    public var width: Double

    public init(_ heading: String, width: Double) {
      self.heading = heading
      self.width = width
    }
  }

  public enum Value: Hashable, Sendable {
    case empty
    case text(String)
    /// What people still have to decide, with every value.
    case disputed(String)
    case number(Int)
    /// Between 0 and 1, in whole percents.
    case share(Double)
    case day(Day)
  }

  /// For the tab of a sheet.
  public var name: String
  public var title: String
  public var columns: [Column]
  public var rows: [[Value]]

  public init(name: String, title: String, columns: [Column], rows: [[Value]] = []) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}

extension ReportTable.Value {
  /// A cell with words, or an empty one where there are none.
  init(_ words: String?) { self = words.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }

  /// What an item says in a field.
  init(_ field: PublishedField) {
    if field.isOpen { self = .disputed(field.text) } else { self.init(field.text) }
  }

  init(_ day: Day?) { self = day.map { .day($0) } ?? .empty }
}
