/// A document as cited: its number and symbol, date and issuer, and the position in it.
///
/// State documents write `1588/QĐ-TTg`, party documents `57-NQ/TW`; hyphen and slash swap places and one is
/// never turned into the other.
///
/// ```swift
/// let cited = DocumentCitation.citations(
///   in: "điểm a khoản 10 Mục VI Quyết định số 1588/QĐ-TTg ngày 17/12/2024 của Thủ tướng Chính phủ"
/// )
/// cited[0].symbol               // "1588/QĐ-TTg"
/// cited[0].date?.official       // "17/12/2024"
/// cited[0].issuer               // "Thủ tướng Chính phủ"
/// cited[0].positions            // [điểm a khoản 10 Mục VI]
/// ```
public struct DocumentCitation: Hashable, Sendable {
  /// The running number as an integer, for comparing: `05` equals `5`.
  public var number: Int
  /// The number and symbol as written, brought to NFC and without stray spaces: `05/KH-UBND`.
  public var symbol: String
  public var date: Day?
  /// The year part that norms carry, 2020 in `30/2020/NĐ-CP`, or a year named instead of the date.
  public var year: Int?
  /// The words after "của", where they are given.
  public var issuer: String?
  /// The position cited: `điểm a khoản 10 Mục VI`; several where a list or a range is cited.
  public var positions: [Address]

  public init(
    number: Int,
    symbol: String,
    date: Day? = nil,
    year: Int? = nil,
    issuer: String? = nil,
    positions: [Address] = []
  ) {
    self.number = number
    self.symbol = symbol
    self.date = date
    self.year = year
    self.issuer = issuer
    self.positions = positions
  }

  /// All documents cited in a text, in the order they stand there.
  ///
  /// A document is cited by its number and symbol; laws and schemes named without a number are none, nor are
  /// drafts whose number is still blank (`Số:      /KH-UBND`). Spaces inside a symbol are tolerated.
  /// - Complexity: linear in the length of the text.
  public static func citations(in text: String) -> [DocumentCitation] {
    CitationReader(Tokens(text)).citations()
  }
}
