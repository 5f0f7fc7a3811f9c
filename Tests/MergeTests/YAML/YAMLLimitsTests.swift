import Merge
import Testing

@Suite("What broken and hostile files may not do")
struct YAMLLimitsTests {
  private func refusal(_ bytes: [UInt8], _ limits: YAMLReader.Limits = .default) -> [String] {
    let error = #expect(throws: YAMLError.self) {
      try YAMLReader(limits: limits).read(bytes, file: "plan.yaml")
    }
    return (error?.findings ?? []).map { $0.text(in: Wording(.english)) }
  }

  private func refusal(_ text: String, _ limits: YAMLReader.Limits = .default) -> [String] {
    refusal(Array(text.utf8), limits)
  }

  @Test("a file above the limit is refused, one at the limit is read")
  func size() throws {
    let limits = YAMLReader.Limits(bytes: 10)
    #expect(try read("id: 345678", limits: limits).root != nil)
    #expect(
      refusal("id: 3456789", limits) == [
        "plan.yaml:1:1: error: the file has 11 B; at most 10 B are read [plan/too-large]\n"
          + "  help: split it into several plan files\n"
      ]
    )
  }

  @Test("nesting is read to the limit and refused one deeper, in brackets and in lines")
  func depth() throws {
    let limits = YAMLReader.Limits(depth: 3)
    #expect(try read("[[[a]]]", limits: limits).root != nil)
    #expect(try read("- - - a", limits: limits).root != nil)
    let message = "error: lists and groups stand more than 3 deep inside one another [plan/nesting]"
    let remedy = "  help: write it with fewer levels\n"
    #expect(refusal("[[[[a]]]]", limits) == ["plan.yaml:1:4: \(message)\n\(remedy)"])
    #expect(refusal("a:\n b:\n  c:\n   d: e", limits) == ["plan.yaml:4:4: \(message)\n\(remedy)"])
  }

  @Test("a hundred thousand brackets are refused at once", .timeLimit(.minutes(1)))
  func bracketBomb() {
    let text = String(repeating: "[", count: 100_000)
    let clock = ContinuousClock()
    let start = clock.now
    #expect(refusal(text).first?.contains("plan/nesting") == true)
    #expect(clock.now - start < .seconds(2))
  }

  @Test("aliases repeat values where they stand")
  func aliases() throws {
    let root = try #require(
      try read("a: &x {b: [1, 2]}\nc: *x\n&k d: *k\ne: {*k : f}\n").root
    )
    #expect(
      dump(root) == """
        1:1-4:12 mapping
          1:1-1:2 plain "a"
            1:4-1:18 mapping
              1:8-1:9 plain "b"
                1:11-1:17 list
                  1:12-1:13 plain "1"
                  1:15-1:16 plain "2"
          2:1-2:2 plain "c"
            2:4-2:6 *mapping
              1:8-1:9 plain "b"
                1:11-1:17 list
                  1:12-1:13 plain "1"
                  1:15-1:16 plain "2"
          3:1-3:5 plain "d"
            3:7-3:9 *plain "d"
          4:1-4:2 plain "e"
            4:4-4:12 mapping
              4:5-4:7 *plain "d"
                4:10-4:11 plain "f"

        """
    )
  }
}

// MARK: - Aliases

extension YAMLLimitsTests {
  @Test("an alias of nothing, and one inside its own value")
  func wrongAliases() {
    #expect(
      refusal("a: *tên\nb: &tên 1") == [
        "plan.yaml:1:4: error: text cannot begin with “*” unless it stands in quotes [plan/syntax]\n"
          + "  help: put the text in double quotes: \"*tên\"\n"
      ]
    )
    #expect(
      refusal("a: *later\nb: &later 1") == [
        "plan.yaml:1:4: error: “*later” refers to “&later”, which is not defined above [plan/alias]\n"
          + "  help: mark the value to be repeated with “&later”, above this line\n"
          + "  help: if the asterisk belongs to the text, put the text in double quotes: \"*later\"\n"
      ]
    )
    #expect(
      refusal("a: &self\n  - *self") == [
        "plan.yaml:2:5: error: “*self” stands inside the very value that it repeats [plan/alias]\n"
          + "  help: write the value out instead of repeating it by “*”\n"
          + "plan.yaml:1:4: note: “&self” begins here\n"
      ]
    )
  }

  @Test("aliases of aliases may not grow beyond the limit", .timeLimit(.minutes(1)))
  func aliasBomb() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(items)]\n"
    }
    #expect(
      refusal(text) == [
        "plan.yaml:6:45: error: the aliases of this file stand for more than 1000000 values [plan/alias]\n"
          + "  help: write the value out instead of repeating it by “*”\n"
      ]
    )
  }

  @Test("aliases may not nest deeper than brackets may")
  func aliasDepth() {
    var text = "a0: &a0 [x]\n"
    for level in 1...200 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    #expect(
      refusal(text) == [
        "plan.yaml:100:12: error: lists and groups stand more than 100 deep inside one another [plan/nesting]\n"
          + "  help: write it with fewer levels\n"
      ]
    )
  }

  @Test("a name given twice means the value before the alias")
  func redefinition() throws {
    let root = try #require(try read("[&a 1, *a, &a 2, *a, &b [&b 3, *b], *b]").root)
    let items = Array(root.items)
    #expect(items[1].string == "1")
    #expect(items[3].string == "2")
    #expect(items[4].items.map(\.string) == ["3", "3"])
    #expect(items[5].string == "3")
  }
}

// MARK: - Duplicate keys

extension YAMLLimitsTests {
  @Test("every duplicate key of a file is reported, with its first place")
  func duplicateKeys() {
    let marked = MarkedText(
      "②id: a\nplan: {x: 1, \"x\": 2}\ntasks:\n  - lead: a\n    lead: b\n    lead: c\n①id: b\n"
    )
    #expect(
      refusal(marked.text) == [
        """
        plan.yaml:2:14: error: the key “x” stands twice in one group [plan/duplicate-key]
          help: keep one of the two, or give the other its right name
        plan.yaml:2:8: note: “x” stands here first

        """,
        """
        plan.yaml:5:5: error: the key “lead” stands twice in one group [plan/duplicate-key]
          help: keep one of the two, or give the other its right name
        plan.yaml:4:5: note: “lead” stands here first

        """,
        """
        plan.yaml:6:5: error: the key “lead” stands twice in one group [plan/duplicate-key]
          help: keep one of the two, or give the other its right name
        plan.yaml:4:5: note: “lead” stands here first

        """,
        """
        plan.yaml:\(marked["①"]): error: the key “id” stands twice in one group [plan/duplicate-key]
          help: keep one of the two, or give the other its right name
        plan.yaml:\(marked["②"]): note: “id” stands here first

        """,
      ]
    )
  }

  @Test("an alias as a key is the key that it stands for")
  func aliasedKey() {
    #expect(refusal("{&a x: 1, *a : 2}").first?.contains("the key “x” stands twice") == true)
  }

  @Test("keys of other groups, of lists between them and of other letters are no duplicates")
  func noDuplicates() throws {
    _ = try read("a: {a: {a: 1}}\nb: [{a: 1}, {a: 2}]\nA: 1\n\"a \": 2\n<<: {a: 1}\n")
  }

  @Test("duplicates among very many keys are found, quickly", .timeLimit(.minutes(1)))
  func manyKeys() {
    let keys = (0..<100_000).map { "k\($0): 1" } + ["k7: 2", "k49999: 2", "k7: 3"]
    let clock = ContinuousClock()
    let start = clock.now
    let places = refusal(keys.joined(separator: "\n")).map { $0.prefix { $0 != " " } }
    #expect(places == ["plan.yaml:100001:1:", "plan.yaml:100002:1:", "plan.yaml:100003:1:"])
    #expect(clock.now - start < .seconds(15))
  }
}

// MARK: - Encodings

extension YAMLLimitsTests {
  @Test(
    "UTF-16 is named as such",
    arguments: [
      [0xff, 0xfe, 0x61, 0x00], [0xfe, 0xff, 0x00, 0x61], [0x61, 0x00, 0x3a, 0x00], [0x00, 0x61, 0x00, 0x3a],
    ] as [[UInt8]]
  )
  func utf16(bytes: [UInt8]) {
    #expect(
      refusal(bytes) == [
        "plan.yaml:1:1: error: the file is in UTF-16; plan files are in UTF-8 [plan/encoding]\n"
          + "  help: open it in a text editor and save it with the encoding UTF-8\n"
      ]
    )
  }

  @Test(
    "bytes that are not UTF-8 are shown with their place",
    arguments: [
      ([0xff], "FF"), ([0x80], "80"), ([0xc0, 0xaf], "C0"), ([0xe0, 0x80, 0xaf], "E0"),
      ([0xed, 0xa0, 0x80], "ED"),
      ([0xf4, 0x90, 0x80, 0x80], "F4"), ([0xf5, 0x80, 0x80, 0x80], "F5"), ([0xe1, 0xba], "E1"),
      ([0xc3, 0x28], "C3"),
    ] as [([UInt8], String)]
  )
  func notUTF8(bytes: [UInt8], shown: String) {
    #expect(
      refusal(Array("id: kh\ntên: kế ".utf8) + bytes) == [
        "plan.yaml:2:9: error: byte 0x\(shown) is not UTF-8; the file may be in an old encoding such as TCVN3, VNI"
          + " or Windows-1258 [plan/encoding]\n"
          + "  help: open it in a text editor and save it with the encoding UTF-8\n"
      ]
    )
  }

  @Test("a control character is shown with its place, also behind a byte order mark and a syntax error")
  func controlCharacters() {
    for (scalar, shown) in [
      ("\u{0}", "U+0000"), ("\u{b}", "U+000B"), ("\u{7f}", "U+007F"), ("\u{ffff}", "U+FFFF"),
    ] {
      for (before, place) in [
        ("a: b", "1:5"), ("\u{feff}a: b", "1:5"), ("a: b: c\nđ: ", "2:4"), ("a: [\r\n\r", "3:1"),
      ] {
        #expect(
          refusal(before + scalar) == [
            "plan.yaml:\(place): error: the invisible control character \(shown) is not allowed in YAML"
              + " [plan/control-character]\n"
              + "  help: delete it; such characters come from pasting out of Word or PDF files\n"
          ]
        )
      }
    }
  }

  @Test("a character is refused exactly when the parser below refuses it")
  func everyCharacter() {
    for value in Array(UInt32(0)..<0x300) + Array(0x2000..<0x2100) + Array(0xd7f0..<0x10010) + [0x10ffff] {
      guard let scalar = Unicode.Scalar(value), !"\"\\".unicodeScalars.contains(scalar) else { continue }
      do {
        _ = try read("\"a\(scalar)b\"")
      } catch {
        let code = (error as? YAMLError)?.findings.first?.code
        #expect(code == .controlCharacter, "U+\(String(value, radix: 16))")
      }
    }
  }
}
