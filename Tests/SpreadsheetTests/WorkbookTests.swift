import Foundation
import TestSupport
import Testing

@testable import Spreadsheet

@Suite("Workbooks")
struct WorkbookTests {
  private static let reader = PythonCheck("workbook.py", needs: ["openpyxl"])
  private static let validator = PythonCheck(
    Repository.folder.deletingLastPathComponent().appending(path: "shared/tools/validate_ooxml.py"),
    needs: ["lxml"]
  )

  /// What openpyxl reads in a workbook.
  private struct Reading: Decodable {
    struct Page: Decodable {
      var name: String
      var rows: [[[Content]?]]
      var frozen: String?
      var filter: String?
      var repeated: String?
      var printed: String
      var landscape: Bool
      var paper: String
      var footer: String?
      var merged: [String]
      var choices: [[String]]
      var highlights: [[String]]
    }

    enum Content: Decodable, Equatable {
      case text(String)
      case number(Double)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
          self = .text(text)
        } else {
          self = .number(try container.decode(Double.self))
        }
      }
    }

    var sheets: [Page]
    var parts: [String: String]
  }

  private func read(_ workbook: Workbook) throws -> Reading {
    let data = try Self.reader.run(on: try workbook.bytes(), ending: "xlsx")
    return try JSONDecoder().decode(Reading.self, from: data)
  }

  private static func sample(_ texts: [String] = []) -> Workbook {
    var sheet = Sheet(name: "Theo dõi", columnWidths: [6, 40, 12], header: 1, footer: "Trang &P/&N")
    var bold = CellStyle()
    bold.isBold = true
    sheet.rows = [
      Row([Cell(.text("BẢNG"), bold)], height: 24),
      Row(["STT", "Nhiệm vụ", "Đến ngày"].map { Cell(.text($0), bold) }),
    ]
    var day = CellStyle()
    day.numberFormat = "dd/mm/yyyy"
    for (index, text) in texts.enumerated() {
      sheet.rows.append(
        Row([Cell(.number(Double(index))), Cell(.text(text)), Cell(.day(20_181 + index), day)])
      )
    }
    sheet.merges = [Sheet.Merge(row: 0, columns: 0...2)]
    let rows = 2...max(2, texts.count + 1)
    sheet.choices = [
      Sheet.Choice(
        column: 1,
        rows: rows,
        values: ["Hoàn thành", "Quá \"hạn\""],
        errorTitle: "a",
        errorMessage: "b"
      )
    ]
    var red = CellStyle()
    red.fill = 0xFFC7CE
    sheet.highlights = [Sheet.Highlight(rows: rows, columns: 0...2, formula: "=$C3<TODAY()", style: red)]
    return Workbook(title: "Bảng <&> \"theo dõi\"", author: "UBND", created: 20_181, sheets: [sheet])
  }

  /// Texts that are dangerous in a cell, in XML or in a formula, put together at random.
  private static func hostileTexts(seed: UInt64, count: Int) -> [String] {
    let pieces = [
      "=1+1", "=HYPERLINK(\"http://a\")", "+", "-", "@SUM(A1)", "\t", "\n", "\r", "{=1}", "'", "\"", "<b>",
      "&amp;", "&",
      "]]>", "<!--", "\u{0}", "\u{1}", "\u{b}", "\u{1f}", "\u{7f}", "\u{85}", "\u{fffe}", "\u{ffff}",
      "\u{202e}", "\u{feff}", "_x0041_",
      "Quý II", "hoạch", "hoa\u{323}ch", "👩🏽‍🌾", " ", "05", "1e5", "2025-01-01", "TRUE", "#REF!", "http://a.b",
      "mailto:a",
    ]
    var random = SplitMix(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
    }
  }

  @Test("the same workbook is the same bytes")
  func reproducible() throws {
    let workbook = Self.sample(Self.hostileTexts(seed: 7, count: 50))
    let bytes = try workbook.bytes()
    #expect(bytes.starts(with: [0x50, 0x4b]))
    #expect(try workbook.bytes() == bytes)
    var later = workbook
    later.created += 1
    #expect(try later.bytes() != bytes)
  }

  @Test("no scratch file stays behind")
  func scratch() throws {
    let parent = URL(filePath: ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp")
    var path = ""
    do {
      let folder = try ScratchFolder()
      path = folder.path
      try Data("a".utf8).write(to: URL(filePath: folder.file("workbook.xlsx")))
      #expect(try folder.read("workbook.xlsx") == [0x61])
      #expect(throws: SpreadsheetError.self) { try folder.read("other") }
    }
    #expect(path.hasPrefix(parent.path) && !FileManager.default.fileExists(atPath: path))
  }

  @Test("a sheet larger than Excel's is refused")
  func tooLarge() throws {
    var sheet = Sheet(name: "a")
    sheet.rows = Array(repeating: Row(), count: 1_048_577)
    let workbook = Workbook(title: "", created: 1, sheets: [sheet])
    #expect(throws: SpreadsheetError(reason: "Excel's sheets hold 1,048,576 rows and 16,384 columns")) {
      try workbook.bytes()
    }
  }

  @Test("columns have Excel's letters")
  func columnNames() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702, 16_383].map(Sheet.columnName) == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD",
      ]
    )
  }

  @Test("hostile text is read back as the text it is", .enabled(if: reader.isPossible, "\(reader.absence)"))
  func hostile() throws {
    let texts = Self.hostileTexts(seed: 11, count: 400) + [String(repeating: "kế hoạch ", count: 11_000)]
    let reading = try read(Self.sample(texts))
    let page = try #require(reading.sheets.first)
    #expect(page.rows.count == texts.count + 2)
    for (text, row) in zip(texts, page.rows.dropFirst(2)) {
      // openpyxl reads Excel's escapes back.
      let expected = ExcelText.cell(text).replacing("_x005F_x", with: "_x")
      #expect(row[1] == (expected.isEmpty ? nil : [.text("s"), .text(expected)]), "\(text)")
    }
    #expect(!reading.parts.values.contains { $0.contains("<f>") })
    #expect(!reading.parts.values.contains { $0.contains("/tmp") || $0.contains("merge-tool-") })
  }

  @Test(
    "days, filters, drop-downs and pages are read as they were meant",
    .enabled(if: reader.isPossible, "\(reader.absence)")
  )
  func features() throws {
    let reading = try read(Self.sample(["Tập huấn", "Tuyên truyền"]))
    let page = try #require(reading.sheets.first)
    #expect(page.rows[2][2] == [.text("day"), .text("2025-04-03")])
    #expect(page.frozen == "A3" && page.filter == "A2:C4" && page.repeated == "$2:$2")
    #expect(page.landscape && page.paper == "9" && page.footer == "Trang &P/&N")
    #expect(page.merged == ["A1:C1"])
    #expect(page.choices == [["B3:B4", "\"Hoàn thành,Quá \"\"hạn\"\"\""]])
    #expect(page.highlights == [["A3:C4", "$C3<TODAY()"]])
    #expect(reading.parts["docProps/core.xml"]?.contains("2025-04-03T00:00:00Z") == true)
  }

  @Test(
    "every part satisfies the schemas of ECMA-376",
    .enabled(if: validator.isPossible, "\(validator.absence)")
  )
  func schemas() throws {
    for texts in [[], Self.hostileTexts(seed: 3, count: 200)] {
      let report = try Self.validator.run(on: try Self.sample(texts).bytes(), ending: "xlsx")
      #expect(String(decoding: report, as: UTF8.self) == "4 parts checked, 0 invalid\n")
    }
  }
}
