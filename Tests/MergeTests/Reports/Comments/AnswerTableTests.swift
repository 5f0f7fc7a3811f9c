import TestSupport
import Testing

@testable import Merge

@Suite("The answer table")
struct AnswerTableTests {
  private let table: AnswerTable

  init() throws {
    let letter = """
      format: comments/1
      letter: {id: a, date: 2025-03-20, issuer: "Sở A & B", plan: mau-2025}
      points:
        - {id: 1, at: điểm a khoản 1 Mục III, request: due, to: Quý I/2025, says: "Sửa <b>hạn</b> | \\"sớm\\"", reason: Kịp tiến độ}
        - {id: 2, at: điểm k khoản 1 Mục III, request: due, to: Quý I/2025}
      """
    let other = """
      format: comments/1
      letter: {id: b, number: 5/SX-VP, date: 2025-03-21, issuer: Sở X, plan: mau-2025}
      points: [{id: 1, at: toàn bộ dự thảo, request: agree}]
      """
    let gold = try #require(GoldDraft.shared)
    let letters = try [letter, other].enumerated().map { index, text in
      let document = try YAMLReader().read(Array(text.utf8), file: "\(index).yaml")
      return try #require(CommentDecoder.decode(document).letter)
    }
    var workspace = Workspace([gold.plan], reference: ReferenceData.embedded())
    workspace.amend(by: letters, answers: [], documents: ["mau-2025": gold.document])
    table = AnswerTable(workspace, annual: nil)
  }

  @Test("holds every point once, with what was done or why not")
  func text() {
    #expect(
      table.text(in: Wording(.english)) == """
        Sở A & B  a, 20/3/2025
          a/1  accepted  another deadline: điểm a khoản 1 Mục III
              điểm a khoản 1 Mục III: due “Quý II/2025” → “Quý I/2025”
          a/2  open  another deadline: điểm k khoản 1 Mục III
              khoản 1 Mục III has điểm a, b, c, d, đ, e; there is no điểm k

        Sở X  5/SX-VP, 21/3/2025
          b/1  noted  agree: toàn bộ văn bản
              nothing is asked

        3 points: 1 accepted, 1 noted, 1 open

        """
    )
    #expect(table.agencies == ["Sở A & B", "Sở X"])
    #expect(table.filtered(agency: "sở x").rows.map(\.point.name.description) == ["b/1"])
    #expect(table.filtered(agency: "Sở Y").rows.isEmpty)
  }

  @Test("escapes what a letter says in HTML and Markdown")
  func escaping() {
    let page = table.html(in: Wording(.vietnamese))
    #expect(page.contains("Sửa &lt;b&gt;hạn&lt;/b&gt; | &quot;sớm&quot;<br>Lý do: Kịp tiến độ"))
    #expect(page.contains("Sở A &amp; B<br>a, 20/3/2025 (1)"))
    #expect(page.components(separatedBy: "<tr").count == 1 + 4)
    let markdown = table.markdown(in: Wording(.vietnamese))
    #expect(markdown.contains(#"Sửa \<b\>hạn\</b\> \| "sớm" · Lý do: Kịp tiến độ"#))
  }

  @Test("says the same as YAML and as JSON")
  func data() throws {
    let wording = Wording(.english)
    let yaml = try YAMLReader().read(Array(table.render(.yaml, in: wording).utf8), file: "a.yaml")
    let json = try YAMLReader().read(Array(table.render(.json, in: wording).utf8), file: "a.json")
    #expect(YAMLContent(yaml.root) == YAMLContent(json.root))
    #expect(json.node(at: ["points", 0, "changes", 0, "after", 0])?.string == "Quý I/2025")
    #expect(json.node(at: ["points", 1, "disposition"]) == nil)
  }
}

extension String {
  fileprivate func components(separatedBy mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
