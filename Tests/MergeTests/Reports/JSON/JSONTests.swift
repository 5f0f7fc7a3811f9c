import Merge
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("a document is indented, and what is short and holds no others stays on one line")
  func layout() {
    let value: JSONValue = [
      "format": "merge/1", "plans": 3, "none": [], "empty": [:], "done": true, "nothing": .null,
      "tasks": ["in": 171, "out": 141], "list": [1, "b"], "deep": [[1]],
      "long": .strings([
        "Quyết định số 1588/QĐ-TTg ngày 17/12/2024", "Công văn số 6885/UBND-TTHC của UBND tỉnh",
      ]),
    ]
    #expect(
      value.text == """
        {
          "format": "merge/1",
          "plans": 3,
          "none": [],
          "empty": {},
          "done": true,
          "nothing": null,
          "tasks": {"in": 171, "out": 141},
          "list": [1, "b"],
          "deep": [
            [1]
          ],
          "long": [
            "Quyết định số 1588/QĐ-TTg ngày 17/12/2024",
            "Công văn số 6885/UBND-TTHC của UBND tỉnh"
          ]
        }

        """
    )
  }

  @Test(
    "characters that JSON, JavaScript or a terminal would act on are escaped, Vietnamese is not",
    arguments: [
      ("Sở Nội vụ", #""Sở Nội vụ""#),
      ("say \"a\\b\"", #""say \"a\\b\"""#),
      ("a\nb\tc\rd", #""a\nb\tc\rd""#),
      ("a\r\nb", #""a\r\nb""#),
      ("\u{8}\u{c}\u{0}\u{1b}\u{7f}\u{9b}", #""\b\f\u0000\u001b\u007f\u009b""#),
      ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("👍 e\u{301}", "\"👍 e\u{301}\""),
      ("</script>", #""</script>""#),
    ]
  )
  func escaping(text: String, json: String) throws {
    let written = JSONValue.string(text).text
    #expect(Array(written.utf8) == Array((json + "\n").utf8))
    let read = try JSONReader.read(written)
    #expect(read.string.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test("what is written is read again the same, whatever it holds")
  func roundTrip() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<300 {
      let value = random.json(depth: 4)
      #expect(try JSONReader.read(value.text) == value)
    }
  }

  @Test("numbers keep their digits")
  func numbers() throws {
    for number in ["0", "-0", "0.97", "1.50", "12345678901234567890", "1e9", "-2.5E-3"] {
      #expect(try JSONReader.read(number) == .number(number))
    }
  }

  @Test("escapes are read, surrogate pairs too")
  func unescaping() throws {
    #expect(try JSONReader.read(#""\u0053\u1edf \ud83d\udc4d \/""#) == .string("Sở 👍 /"))
  }

  @Test(
    "text that is not JSON is refused with a reason and the byte",
    arguments: [
      ("", "the text ends too early", 0), ("[1,]", "expected a value", 3), ("{\"a\" 1}", "expected ':'", 5),
      ("{a: 1}", "expected a key in quotes", 1), ("{\"a\":1,\"a\":2}", "key \"a\" is repeated", 10),
      ("01", "text after the value", 1), ("1 2", "text after the value", 2), ("nul", "expected null", 0),
      ("\"a", "the text ends inside a string", 2), ("\"a\nb\"", "a control character must be escaped", 2),
      (#""\x""#, "unknown escape", 2), (#""\ud83d""#, "half of a surrogate pair", 7),
      (#""\udc4d\ud83d""#, "half of a surrogate pair", 13), ("[1 2]", "expected ',' or ']'", 3),
      ("1.", "the text ends too early", 2), ("// a", "expected a value", 0),
      (#""\u12g4""#, "expected four hexadecimal digits", 3),
    ]
  )
  func refusal(text: String, reason: String, offset: Int) {
    let failure = #expect(throws: JSONReader.Failure.self) { try JSONReader.read(text) }
    #expect(failure?.reason == reason)
    #expect(failure?.offset == offset)
  }

  @Test("nesting without end is refused, not followed")
  func nesting() {
    let failure = #expect(throws: JSONReader.Failure.self) {
      try JSONReader.read(String(repeating: "[", count: 100_000))
    }
    #expect(failure?.reason == "nested too deeply")
  }
}

extension SplitMix {
  /// Any JSON value, with the characters that are hard to write.
  fileprivate mutating func json(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return .integer(Int.random(in: -9999...9999, using: &self))
    case 3, 4: return .string(text())
    case 5: return .array((0..<Int.random(in: 0..<5, using: &self)).map { _ in json(depth: depth - 1) })
    default:
      let count = Int.random(in: 0..<5, using: &self)
      return .object((0..<count).map { .init("\($0)" + text(), json(depth: depth - 1)) })
    }
  }

  private mutating func text() -> String {
    let characters: [Character] = [
      "a", "ộ", "Đ", "\"", "\\", "/", "\n", "\r\n", "\t", "\u{0}", "\u{1f}", "\u{7f}", "\u{2028}", "👍", "{",
      " ",
      "\u{301}",
    ]
    return String(
      (0..<Int.random(in: 0..<40, using: &self)).compactMap { _ in characters.randomElement(using: &self) }
    )
  }
}
