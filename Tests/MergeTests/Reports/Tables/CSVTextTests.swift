import Testing

@testable import Merge

@Suite("CSV")
struct CSVTextTests {
  @Test("a file begins with the mark of UTF-8, records end in CR LF, fields are quoted where they must be")
  func layout() {
    let table = ReportTable(
      name: "a",
      title: "b",
      columns: [ReportTable.Column("STT", width: 5), ReportTable.Column("Nhiệm vụ, giải pháp", width: 40)],
      rows: [
        [.number(1), .text("Mở \"chuyên mục\"\nmới")], [.number(-2), .empty],
        [.day(.on("2025-06-30")), .share(0.974)],
        [.text("=1+1"), .text("- Tuyên truyền")],
      ]
    )
    #expect(
      table.csv
        == "\u{FEFF}STT,\"Nhiệm vụ, giải pháp\"\r\n1,\"Mở \"\"chuyên mục\"\"\nmới\"\r\n-2,\r\n2025-06-30,97%\r\n"
        + "'=1+1,'- Tuyên truyền\r\n"
    )
  }

  @Test("a quote is doubled also before a combining mark, which makes it another character")
  func combiningMark() {
    var file = CSVText()
    file.add(["a\"\u{301}b"])
    #expect(Array(file.text.unicodeScalars) == Array("\u{feff}\"a\"\"\u{301}b\"\r\n".unicodeScalars))
  }

  @Test("text is guarded exactly where it begins like a formula")
  func guarding() {
    for risky in [
      "=1", "+84", "-", "@a", "\ta", "\ra", " =1", "\n=1", "\u{a0}=1", "\u{feff}=1", "\u{0}=1", "＝1", "＋",
      "－", "＠",
    ] {
      #expect(CSVText.guarded(risky) == "'" + risky)
    }
    for safe in ["", " ", "a=1", "(=1)", "'=1", "1-2", "Quý II", "–"] {
      #expect(CSVText.guarded(safe) == safe)
    }
  }

  @Test("hostile fields are read back as they are, and none begins like a formula")
  func hostile() {
    var texts = NastyText(seed: 31)
    for _ in 0..<500 {
      let fields = (0..<4).map { _ in texts.text() }
      var file = CSVText()
      file.add(fields.map(CSVText.guarded))
      let read = Self.records(String(file.text.dropFirst())).first ?? []
      #expect(read == fields.map(CSVText.guarded))
      for (field, text) in zip(read, fields) {
        let first = field.unicodeScalars.first
        #expect(!["=", "+", "-", "@", "\t", "\r"].contains(first))
        #expect(field == text || field == "'" + text)
      }
    }
  }

  /// The records of a file by the grammar of RFC 4180.
  static func records(_ text: String) -> [[String]] {
    var records: [[String]] = [[""]]
    var isQuoted = false
    var rest = Substring(text).unicodeScalars
    func add(_ scalar: Unicode.Scalar) {
      records[records.count - 1][records[records.count - 1].count - 1].unicodeScalars.append(scalar)
    }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        add("\"")
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: records[records.count - 1].append("")
      case "\r" where !isQuoted && rest.first == "\n":
        rest.removeFirst()
        records.append([""])
      default: add(scalar)
      }
    }
    return records.dropLast()
  }
}
