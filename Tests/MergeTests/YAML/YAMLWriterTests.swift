import Merge
import Testing

@Suite("Writing YAML")
struct YAMLWriterTests {
  @Test("a plan looks as a person would write it")
  func looks() {
    let value: YAMLValue = [
      "format": "plan/1",
      "plan": [
        "id": "kh-2025", "year": 2025, "date": .bare("2025-04-03"), "basis": .flowSequence(["1588/QĐ-TTg"]),
      ],
      "sections": [
        [
          "number": "1",
          "title": "Mục đích: yêu cầu",
          "text": "Đoạn một\n  thụt vào\n\nĐoạn hai\n",
          "tasks": [
            [
              "id": "t-1",
              "budget": .flowMapping([.init("amount", "120 triệu đồng"), .init("source", "xã hội hóa")]),
            ],
            ["id": "t-2", "support": ["Sở Nội vụ", "các sở, ban, ngành"], "deleted": true],
          ],
        ]
      ],
      "targets": [],
      "merged": [:],
      "lists": [["một", ["hai"]], .flowSequence(["a, b", "c", .sequence([1])])],
    ]
    #expect(
      YAMLWriter.write(value, comments: ["yaml-language-server: $schema=plan.schema.json", "", "Kế hoạch"])
        == """
        # yaml-language-server: $schema=plan.schema.json
        #
        # Kế hoạch
        format: plan/1
        plan:
          id: kh-2025
          year: 2025
          date: 2025-04-03
          basis: [1588/QĐ-TTg]
        sections:
          - number: "1"
            title: "Mục đích: yêu cầu"
            text: |
              Đoạn một
                thụt vào

              Đoạn hai
            tasks:
              - id: t-1
                budget: {amount: 120 triệu đồng, source: xã hội hóa}
              - id: t-2
                support:
                  - Sở Nội vụ
                  - các sở, ban, ngành
                deleted: true
        targets: []
        merged: {}
        lists:
          - - một
            - - hai
          - ["a, b", c, [1]]

        """
    )
  }

  @Test(
    "ordinary words stand without quotes",
    arguments: [
      "Quý II/2025", "Sở Nội vụ", "các sở, ban, ngành", "100% cán bộ", "1588/QĐ-TTg ngày 17/12/2024",
      "30/6/2025",
      "02 lớp tập huấn", "http://quangngai.gov.vn/a#b", "Văn phòng (UBND tỉnh)", "“trong ngoặc”", "không",
      "x = y",
      "việc a; việc b", "it's", "a:b", "a -b", "e-service/es-01", "Tháng 5 - 6/2025", "5 triệu",
      "không quá 5 %",
    ]
  )
  func plain(text: String) {
    #expect(YAMLWriter.write(.text(text)) == text + "\n")
  }

  @Test(
    "what would be read as something else stands in quotes",
    arguments: [
      "", " ", "05", "1.1", "-1", "+84", "1e3", "0x1F", "0o17", "1_000", "12:30", "2025", "2025-04-03", ".5",
      "-.inf",
      ".NaN", "null", "Null", "~", "yes", "No", "on", "OFF", "true", "y", "<<", "=", "- a", "-", "? a",
      "a: b", "a:",
      "a #b", "#a", "[a", "{a", "*a", "&a", "!a", "|", ">= 80%", "'a", "%a", "@a", "`a", " a", "a ", "---",
      "...", ": a",
    ]
  )
  func quoted(text: String) {
    #expect(YAMLWriter.write(.text(text)) == "\"\(text)\"\n")
  }

  @Test(
    "what cannot be seen is written as an escape",
    arguments: [
      ("a\tb", #""a\tb""#), ("a\r\nb", #""a\r\nb""#), ("\u{0}", #""\0""#), ("\u{1b}[1m", #""\x1B[1m""#),
      ("a\u{85}", #""a\N""#), ("\u{2028}", #""\L""#), ("\u{2029}", #""\P""#), ("\u{feff}", #""\uFEFF""#),
      ("\u{ffff}", #""\uFFFF""#), ("nói \"vậy\": \\", #""nói \"vậy\": \\""#), ("\n\n", #""\n\n""#),
    ]
  )
  func escaped(text: String, expected: String) {
    #expect(YAMLWriter.write(.text(text)) == expected + "\n")
  }

  @Test(
    "a text of several lines is a block that says how it begins and ends",
    arguments: [
      ("a\nb", "|-\n  a\n  b\n"), ("a\nb\n", "|\n  a\n  b\n"), ("a\n\n\n", "|+\n  a\n\n\n"),
      (" a\nb\n", "|2\n   a\n  b\n"), ("\na", "|2-\n\n  a\n"), ("a\n \n", "|\n  a\n   \n"),
    ]
  )
  func literal(text: String, expected: String) {
    #expect(YAMLWriter.write(.text(text)) == expected)
  }

  @Test("a bare value that cannot stand bare is quoted")
  func bare() {
    #expect(YAMLWriter.write(.bare("2025-04-03")) == "2025-04-03\n")
    #expect(YAMLWriter.write(.bare("a: b")) == "\"a: b\"\n")
    #expect(YAMLWriter.write(.flowSequence([.bare("1.5"), .bare("a, b")])) == "[1.5, \"a, b\"]\n")
  }
}
