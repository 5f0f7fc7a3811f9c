import RevisionSamples
import Testing

@testable import Merge

@Suite("Reading a file by what another has in common with it")
struct SharedReadingTests {
  @Test("gives the tree or the errors that reading all of it gives", arguments: 0..<20)
  func sameAsWhole(part: UInt64) throws {
    var shared = 0
    for seed in part * 150..<(part + 1) * 150 {
      var texts = ItemTexts(seed: seed)
      var lines = texts.file()
      if seed % 3 == 0 { lines = texts.revision(of: lines) }
      let old = texts.bytes(lines)
      let new = texts.bytes(texts.revision(of: lines))
      guard let document = try? YAMLReader().read(old, file: "old.yaml") else { continue }
      shared += expectSame(new, document, "seed \(seed)") ? 1 : 0
    }
    // The law says nothing where all files are read whole.
    #expect(shared > 5)
  }

  @Test("does so for revised plans, and parses little of them", arguments: 0..<6)
  func plans(seed: UInt64) throws {
    var sample = CorpusRevision(tasks: 300, seed: seed)
    sample.edit(12)
    let old = try YAMLReader().read(Array(sample.old.text.utf8), file: "old.yaml")
    let new = Array(sample.new.text.utf8)
    #expect(expectSame(new, old, "seed \(seed)"))
    let skeleton = try #require(YAMLSkeleton(new, like: BlockTable(old.source), limits: .default))
    #expect(skeleton.tape.source.count < new.count / 4)
  }

  @Test("is not taken in by items that look the same", arguments: treacherous.indices)
  func lookalikes(index: Int) throws {
    let (old, new) = treacherous[index]
    let document = try YAMLReader().read(Array(old.utf8), file: "old.yaml")
    _ = expectSame(Array(new.utf8), document, "\(new.debugDescription)")
  }

  @Test("refuses what is nested too deep though the other version may have it")
  func depth() throws {
    let item = ["- id:", "    - b:", "        - c: d", "          e: f"]
    func text(_ head: String, _ column: Int) -> [UInt8] {
      let lines = item.map { String(repeating: " ", count: column) + $0 }
      return Array((head + lines.joined(separator: "\n") + "\n").utf8)
    }
    let reader = YAMLReader(limits: YAMLReader.Limits(depth: 8))
    let old = try reader.read(text("x:\n", 4), file: "old.yaml")
    #expect(throws: YAMLError.self) {
      try reader.read(text("x:\n- y: [[]]\n  z:\n  - w:\n", 4), file: "new.yaml", like: old)
    }
  }

  /// Whether the file was read by sharing, however little it shares.
  private func expectSame(_ new: [UInt8], _ old: YAMLDocument, _ comment: Comment) -> Bool {
    let reader = YAMLReader()
    let whole = Result { () throws(YAMLError) in try reader.read(new, file: "new.yaml") }
    let skeleton = YAMLSkeleton(new, like: BlockTable(old.source), limits: reader.limits, share: 0)
    if let tape = skeleton?.tape(with: old.tape) {
      let other = try? whole.get().tape
      #expect(other.map { TapeContents($0) } == TapeContents(tape), comment)
      #expect(tape.depth >= other?.depth ?? 0, comment)
      return true
    }
    let read = Result { () throws(YAMLError) in try reader.read(new, file: "new.yaml", like: old) }
    #expect(read.failure?.findings == whole.failure?.findings, comment)
    return false
  }
}

/// What stands in both versions and means something else in the second, or reaches beyond its lines.
private let treacherous: [(old: String, new: String)] = [
  ("x:\n- id: a\r  t: b\n- id: c\n", "x:\n- id: a\r  t: b\n- id: d\n"),
  ("x:\n- id: a\u{85}\n  t: b\n- id: c\n", "x:\n- id: a\u{85}\n  t: b\n- id: d\n"),
  ("x:\n- id: 'a\u{2028}b'\n- id: c\n", "x:\n- id: 'a\u{2028}b'\n- id: d\n"),
  ("x:\n- id: !!str a\n", "%TAG !! tag:example.org,2025:\n---\nx:\n- id: !!str a\n"),
  ("w: &a [1]\nx:\n- id: *a\n", "w: [1]\nx:\n- id: *a\n"),
  ("w: &a [1]\nx:\n- id: *a\n", "v: 1\nw: &a [1]\nx:\n- id: *a\n"),
  ("x:\n- id: \"a\ny: b\"\n", "v: 1\nx:\n- id: \"a\ny: b\"\n"),
  ("x:\n- id: \"a\ny: b\"\n", "x:\n- id: \"a\n  c\"\ny: b\n"),
  ("x:\n- id: a\n", "x: |\n  - id: a\n- id: a\n"),
  ("x:\n  - id: a\n", "x: |\n  - id: a\n"),
  ("x:\n  - id: a\n", "x: \"\n  - id: a\n\"\n"),
  ("x:\n  - id: a\n", "x: b\n  - id: a\n"),
  ("x:\n  - id: |+\n      a\n\n\n  - id: b\n", "x:\n  - id: |+\n      a\n\n\ny: b\n"),
  ("x:\n- id: a", "v: 1\nx:\n- id: a"),
  ("x:\n- id:", "v: 1\nx:\n- id:"),
  ("\u{feff}%TAG ! tag:yaml.org,2002:\n---\nx:\n- id: !str a\n", "x:\n- id: !str a\n"),
  ("x:\n- id: !!str a\n", "\u{feff}%TAG !! tag:example.org,2025:\n---\nx:\n- id: !!str a\n"),
  ("x:\n  - id: a\n    ? k\ny: 1\n", "x:\n  - id: a\n    ? k\n  - id: b\ny: 1\n"),
]

/// Everything on a tape, for holding two against each other.
private struct TapeContents: Equatable {
  var source: [UInt8]
  var nodes: [[UInt32]]
  var collections: [[UInt32]]
  var copies: [[UInt32]]
  var copiedText: [UInt8]
  var hasAliases: Bool

  init(_ tape: YAMLTape) {
    source = tape.source
    nodes = tape.nodes.map { node in
      [node.start, node.length, node.line, node.column, node.payload, UInt32(node.kind.rawValue)]
        + [UInt32(node.style.rawValue), UInt32(node.flags.rawValue)]
    }
    collections = tape.collections.map { [$0.nextNode, $0.children, $0.endLine, $0.endColumn] }
    copies = tape.copies.map { [$0.start, $0.length] }
    copiedText = tape.copiedText
    hasAliases = tape.hasAliases
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
