import Merge
import Testing

@Suite("Syntax problems in plain words")
struct SyntaxProblemTests {
  /// A broken text with ① where the problem is and ② where the note points, and what is said about it.
  struct Case: CustomTestStringConvertible {
    var text: String
    var message: String
    var remedy: String?
    var note: String?

    init(_ text: String, _ message: String, remedy: String? = nil, note: String? = nil) {
      self.text = text
      self.message = message
      self.remedy = remedy
      self.note = note
    }

    var testDescription: String { text.debugDescription }
  }

  @Test(
    "brackets and quotes",
    arguments: [
      Case(
        "basis: ②[1588/QĐ-TTg, 6885/UBND-TTHC\nyear①: 2025\n",
        "the bracket “[” is not closed: “,” or “]” is expected here",
        remedy:
          "write the missing “,” or “]”; if the bracket belongs to the text, put the text in double quotes",
        note: "“[” opens here"
      ),
      Case(
        "support: ②[\"Sở Nội vụ\" ①\"Sở Tư pháp\"]",
        "the bracket “[” is not closed: “,” or “]” is expected here",
        remedy:
          "write the missing “,” or “]”; if the bracket belongs to the text, put the text in double quotes",
        note: "“[” opens here"
      ),
      Case(
        "budget: ②{amount: 5 triệu, source: tỉnh\n①",
        "the bracket “{” is not closed: “,” or “}” is expected here",
        remedy:
          "write the missing “,” or “}”; if the bracket belongs to the text, put the text in double quotes",
        note: "“{” opens here"
      ),
      Case(
        "title: ①\"Kế hoạch\nyear: 2025\n",
        "the quotation mark “\"” that opens here is not closed",
        remedy: "write “\"” at the end of the text"
      ),
      Case(
        "title: ①'Kế hoạch\n---\n",
        "the quotation mark “'” that opens here is not closed",
        remedy: "write “'” at the end of the text"
      ),
      Case(
        "title: \"Dịch vụ công\" ①trực tuyến",
        "text follows the closing quotation mark \"",
        remedy: "put the whole text in one pair of quotes, and write a quotation mark inside it as \\\""
      ),
      Case(
        "title: 'Tập huấn '①một cửa'",
        "text follows the closing quotation mark '",
        remedy: "put the whole text in one pair of quotes, and write a quotation mark inside it as ''"
      ),
      Case(
        "title: ②\"Kế hoạch\nlead: Sở Nội vụ\noutput: \"①Báo cáo\"\n",
        "text follows the closing quotation mark \"",
        remedy: "put the whole text in one pair of quotes, and write a quotation mark inside it as \\\"",
        note: "“\"” opens here"
      ),
      Case(
        "path: \"D:①\\kế hoạch\"",
        "“\\k” means nothing inside double quotes",
        remedy: "write a backslash as “\\\\”, or use single quotes"
      ),
      Case(
        "path: \"D:\\u①yz\"",
        "“\\uy” means nothing inside double quotes",
        remedy: "write a backslash as “\\\\”, or use single quotes"
      ),
      Case(
        "title: ①]",
        "“]” stands where a value is expected",
        remedy: "remove it; if “]” belongs to the text, put the text in double quotes"
      ),
      Case(
        "basis: [a, ①, b]",
        "“,” stands where a value is expected",
        remedy: "remove it; if “,” belongs to the text, put the text in double quotes"
      ),
    ]
  )
  func brackets(_ sample: Case) throws { try verify(sample) }

  @Test(
    "lines and indentation",
    arguments: [
      Case(
        "plan:\n①\tid: kh\n",
        "this line is indented with a tab; YAML allows spaces only",
        remedy: "replace the tab by spaces, two for each level"
      ),
      Case(
        "tasks:\n  - a\n①\t- b\n",
        "this line is indented with a tab; YAML allows spaces only",
        remedy: "replace the tab by spaces, two for each level"
      ),
      Case(
        "text: |\n①\tmột\n",
        "this line is indented with a tab; YAML allows spaces only",
        remedy: "replace the tab by spaces, two for each level"
      ),
      Case(
        "title: Kế hoạch①: năm 2025",
        "the text of this line holds a colon followed by a space, which begins a new value",
        remedy: "put the text in double quotes: \"Kế hoạch: năm 2025\""
      ),
      Case(
        "title: Kế hoạch\n  year①: 2025",
        "a new “key: value” cannot begin here: the line above is not complete, or already has its value",
        remedy:
          "check the indentation of this line, and that the line above reads “key: value” with a space after the colon"
      ),
      Case(
        "②plan:\n    id: kh\n  ①year: 2025\n",
        "this line does not line up with the group it stands in",
        remedy: "begin the line in column 1, or indent it to where it belongs",
        note: "the group begins here"
      ),
      Case(
        "tasks:\n  ②- id: a\n  ①id: b\n",
        "this line does not line up with the group it stands in",
        remedy: "begin the line in column 3, or indent it to where it belongs",
        note: "the group begins here"
      ),
      Case(
        "id: kh\n①title Kế hoạch\nyear: 2025\n",
        "this line is not “key: value”",
        remedy:
          "write a colon and a space after the key; to go on with the text above, indent the line"
      ),
      Case(
        "support: ①- Sở Nội vụ",
        "a list cannot begin with “- ” on this line",
        remedy:
          "begin the list on the next line; if the dash belongs to the text, put the text in double quotes"
      ),
      Case(
        "text: | ①Đoạn một\n  Đoạn hai\n",
        "nothing may follow “|” on its line",
        remedy:
          "begin the text on the next line, indented; if “|” belongs to the text, put the text in double quotes"
      ),
    ]
  )
  func lines(_ sample: Case) throws { try verify(sample) }

  @Test(
    "characters that mean something to YAML",
    arguments: [
      Case(
        "contact: ①@ubnd",
        "text cannot begin with “@” unless it stands in quotes",
        remedy: "put the text in double quotes: \"@ubnd\""
      ),
      Case(
        "value: ①`mã`",
        "text cannot begin with “`” unless it stands in quotes",
        remedy: "put the text in double quotes: \"`mã`\""
      ),
      Case(
        "value: ①%80 hồ sơ",
        "text cannot begin with “%” unless it stands in quotes",
        remedy: "put the text in double quotes: \"%80 hồ sơ\""
      ),
      Case(
        "①%a: b",
        "text cannot begin with “%” unless it stands in quotes",
        remedy: "put the text in double quotes: \"%a: b\""
      ),
      Case(
        "note: ①* ghi chú",
        "text cannot begin with “*” unless it stands in quotes",
        remedy: "put the text in double quotes: \"* ghi chú\""
      ),
      Case(
        "note: ①& \"ghi\"",
        "text cannot begin with “&” unless it stands in quotes",
        remedy: "put the text in double quotes: \"& \\\"ghi\\\"\""
      ),
      Case(
        "note: ①? vì sao",
        "text cannot begin with “?” unless it stands in quotes",
        remedy: "put the text in double quotes: \"? vì sao\""
      ),
      Case(
        "note: ①!quan trọng",
        "tags such as “!quan” are not used in plan files",
        remedy: "remove the tag; if “!” belongs to the text, put the text in double quotes"
      ),
      Case(
        "note: ①!x!y trọng",
        "tags such as “!x!y” are not used in plan files",
        remedy: "remove the tag; if “!” belongs to the text, put the text in double quotes"
      ),
      Case(
        "note: ①!!binary aGVsbG8=",
        "tags such as “!!binary” are not used in plan files",
        remedy: "remove the tag; if “!” belongs to the text, put the text in double quotes"
      ),
      Case(
        "①[a, b]: c",
        "a key must be text, not a list or a group in brackets",
        remedy: "if the brackets belong to the key, put the key in double quotes"
      ),
      Case(
        "②id: a\n①---\nid: b\n",
        "a second document begins here, but a file holds one plan",
        remedy:
          "delete the line “---” or “...”, or move what follows into a file of its own",
        note: "the first document begins here"
      ),
      Case(
        "id: a\n...\n①id: b\n",
        "the document has ended, but more text follows",
        remedy: "delete the line “---” or “...”, or move what follows into a file of its own"
      ),
      Case("①%YAML 3.0\n---\na: b\n", "this is not valid YAML: found incompatible YAML document"),
    ]
  )
  func characters(_ sample: Case) throws { try verify(sample) }

  @Test("a byte order mark moves no column")
  func byteOrderMark() throws {
    try verify(
      Case(
        "title: a①: b",
        "the text of this line holds a colon followed by a space, which begins a new value",
        remedy: "put the text in double quotes: \"a: b\""
      ),
      prefix: "\u{feff}"
    )
  }

  @Test("a long line is quoted in part")
  func longLine() throws {
    let text = "title: Kế hoạch①: " + String(repeating: "dài ", count: 50)
    let kept = String(("Kế hoạch: " + String(repeating: "dài ", count: 50)).prefix(60))
    try verify(
      Case(
        text,
        "the text of this line holds a colon followed by a space, which begins a new value",
        remedy: "put the text in double quotes: \"\(kept)…\""
      )
    )
  }

  /// Holds the whole printed finding against the expected one.
  private func verify(_ sample: Case, prefix: String = "") throws {
    let marked = MarkedText(sample.text)
    let error = #expect(throws: YAMLError.self) { try read(prefix + marked.text) }
    var expected = "plan.yaml:\(marked["①"]): error: \(sample.message) [plan/syntax]\n"
    if let remedy = sample.remedy { expected += "  help: \(remedy)\n" }
    if let note = sample.note { expected += "plan.yaml:\(marked["②"]): note: \(note)\n" }
    #expect(error?.findings.map { $0.text(in: Wording(.english)) } == [expected])
  }
}
