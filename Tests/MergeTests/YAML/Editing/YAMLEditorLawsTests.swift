import Testing

@testable import Merge

@Suite("Laws of editing, over texts as people write them")
struct YAMLEditorLawsTests {
  private func editor(_ seed: Int) throws -> YAMLEditor {
    var authored = AuthoredText(seed: UInt64(seed))
    return YAMLEditor(try read(authored.text()))
  }

  @Test("an edit gives the tree with the edit, or leaves the text alone; hardly any is refused")
  func editThenRead() throws {
    var (done, refused) = (0, [String]())
    for seed in 0..<1500 {
      let editor = try editor(seed)
      guard let root = editor.document.root else { continue }
      var edits = RandomEdits(seed: UInt64(seed))
      for _ in 0..<4 {
        guard let edit = edits.edit(of: root) else { continue }
        var edited = editor
        let meant = YAMLContent(root).applying(edit)
        do throws(YAMLEditError) {
          try edited.apply(edit)
          let isMeant = YAMLContent(try? YAMLReader().read(edited.bytes, file: "x").root) == meant
          #expect(isMeant)
          done += 1
        } catch {
          let isSame = edited.bytes == editor.bytes
          #expect(isSame)
          refused.append("\(edit)\n\(String(decoding: editor.bytes, as: UTF8.self))")
        }
      }
    }
    #expect(done > 2500)
    #expect(
      refused.count * 200 < done,
      "\(refused.count) of \(done): \(refused.prefix(6).joined(separator: "\n=====\n"))"
    )
  }

  @Test("an insertion only adds bytes, a removal only takes some away, and one undoes the other")
  func inverse() throws {
    var count = 0
    for seed in 0..<800 {
      let original = try editor(seed)
      guard let root = original.document.root else { continue }
      var edits = RandomEdits(seed: UInt64(seed))
      for (path, node) in RandomEdits.places(root) {
        let size = node.items.count + node.entries.count
        guard node.kind != .scalar, size > 1 || node.content.style == .block else { continue }
        var editor = original
        let index = size
        let edit: YAMLEdit =
          node.kind == .sequence
          ? .insertItem(path, at: index, edits.value()) : .addEntry(path, key: "mới", edits.value())
        do { try editor.apply(edit) } catch { continue }
        #expect(isInsertion(original.bytes, editor.bytes), "\(edit)\n\(text(original))\n->\n\(text(editor))")
        let place = path.appending(node.kind == .sequence ? .index(index) : .key("mới"))
        let inserted = editor
        do { try editor.apply(.remove(place)) } catch {
          Issue.record("\(edit)\n\(text(original))\n->\n\(text(inserted))")
          return
        }
        #expect(isInsertion(editor.bytes, inserted.bytes))
        if editor.bytes != original.bytes, !endsWithKeptBreaks(original, path) {
          Issue.record("\(edit)\n\(text(original))\n->\n\(text(inserted))\n->\n\(text(editor))")
          return
        }
        count += 1
      }
    }
    #expect(count > 1000)
  }

  /// Where a text ends with blank lines of its own (`|+`), the new entry stands behind these.
  private func endsWithKeptBreaks(_ editor: YAMLEditor, _ path: YAMLPath) -> Bool {
    text(editor).contains("|+")
  }

  @Test("another text at a place changes the bytes of that place alone")
  func replacement() throws {
    for seed in 0..<800 {
      let original = try editor(seed)
      guard let root = original.document.root else { continue }
      for (path, node) in RandomEdits.places(root) where node.kind == .scalar && !node.byteRange.isEmpty {
        guard node.range.start.line == node.range.end.line else { continue }
        var editor = original
        try editor.apply(.replace(path, with: "Sở Tài chính"))
        let range = node.byteRange
        let rest = original.bytes.count - range.upperBound
        let isSame =
          editor.bytes.prefix(range.lowerBound) == original.bytes.prefix(range.lowerBound)
          && editor.bytes.suffix(rest) == original.bytes.suffix(rest)
        #expect(isSame, "\(path)\n\(text(original))\n->\n\(text(editor))")
        #expect(editor.document.node(at: path)?.content.style == node.content.style)
      }
    }
  }

  @Test("a move keeps every line, and moving back gives the bytes of before")
  func moves() throws {
    var count = 0
    for seed in 0..<1500 {
      let original = try editor(seed)
      guard let root = original.document.root else { continue }
      for (path, node) in RandomEdits.places(root) where node.kind == .sequence && node.items.count > 1 {
        var editor = original
        let last = node.items.count - 1
        do { try editor.apply(.moveItem(path, from: 0, to: last)) } catch { continue }
        if node.content.style == .block {
          let lines = [original, editor].map { words(text($0)).sorted() }
          #expect(lines[0] == lines[1])
        }
        try editor.apply(.moveItem(path, from: last, to: 0))
        let isSame = editor.bytes == original.bytes
        #expect(isSame, "\(path)\n\(text(original))\n->\n\(text(editor))")
        count += 1
      }
    }
    #expect(count > 500)
  }

  private func text(_ editor: YAMLEditor) -> String { String(decoding: editor.bytes, as: UTF8.self) }

  private func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\r\n" }.map(String.init)
  }

  /// Whether `longer` is `shorter` with one stretch more.
  private func isInsertion(_ shorter: [UInt8], _ longer: [UInt8]) -> Bool {
    guard longer.count >= shorter.count else { return false }
    let prefix = zip(shorter, longer).prefix { $0 == $1 }.count
    let suffix = zip(shorter.reversed(), longer.reversed()).prefix { $0 == $1 }.count
    return prefix + suffix >= shorter.count
  }
}
