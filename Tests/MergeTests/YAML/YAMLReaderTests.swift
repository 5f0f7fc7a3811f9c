import Merge
import Testing

@Suite("Reading YAML into a tree with places")
struct YAMLReaderTests {
  @Test("every node of a plan knows where it stands")
  func places() throws {
    let document = try read(
      """
      format: plan/1
      plan: {id: kh, "năm": 2025}

      tasks:   # chú thích
        - title: 'Tập huấn ''một cửa'''
          support:
          - Sở Nội vụ
          - "Văn phòng \\"UBND\\""
        - detail: |
            dòng một
              dòng hai

          due:

      """
    )
    let root = try #require(document.root)
    #expect(
      dump(root) == """
        1:1-13:9 mapping
          1:1-1:7 plain "format"
            1:9-1:15 plain "plan/1"
          2:1-2:5 plain "plan"
            2:7-2:28 mapping
              2:8-2:10 plain "id"
                2:12-2:14 plain "kh"
              2:16-2:21 quoted "năm"
                2:23-2:27 plain "2025"
          4:1-4:6 plain "tasks"
            5:3-13:9 list
              5:5-8:27 mapping
                5:5-5:10 plain "title"
                  5:12-5:34 quoted "Tập huấn \\'một cửa\\'"
                6:5-6:12 plain "support"
                  7:5-8:27 list
                    7:7-7:16 plain "Sở Nội vụ"
                    8:7-8:27 quoted "Văn phòng \\"UBND\\""
              9:5-13:9 mapping
                9:5-9:11 plain "detail"
                  9:13-11:17 block "dòng một\\n  dòng hai\\n"
                13:5-13:8 plain "due"
                  13:9-13:9 null ""

        """
    )
  }

  @Test("quotes end where they close, not at a doubled or escaped quote")
  func quotes() throws {
    let written = ["'nó'''", "''''", "''", #""\"""#, #""a\\""#, #""\\\"""#, #""""#, "'a''b'''"]
    let root = try #require(try read("[\(written.joined(separator: ", "))]").root)
    #expect(root.items.map(\.string) == ["nó'", "'", "", "\"", "a\\", "\\\"", "", "a'b'"])
    let source = root.document.source
    #expect(root.items.map { String(decoding: source[$0.byteRange], as: UTF8.self) } == written)
  }

  @Test("a file without content has no root")
  func empty() throws {
    for text in ["", "\n", "# chỉ có chú thích\n", "\u{feff}"] {
      #expect(try read(text).root == nil)
    }
  }
}
