/// Why a workbook could not be made; the words are the system's or the library's, in English.
package struct SpreadsheetError: Error, Hashable, Sendable {
  package var reason: String
}
