import RevisionSamples
import Testing

@testable import Merge

@Suite("Reading versions of a plan together")
struct VersionReaderTests {
  @Test("gives the revisions that reading each alone gives", arguments: 0..<12)
  func sameAsAlone(seed: UInt64) throws {
    var sample = CorpusRevision(tasks: 80, seed: seed)
    var other = sample
    sample.edit(20)
    if seed % 3 == 0 { sample.renumber() }
    if seed % 4 == 0 { sample.shuffle() }
    other.edit(4)
    let files = [sample.old.text, sample.new.text, other.new.text].enumerated().map {
      (bytes: Array($1.utf8), file: "\($0).yaml")
    }
    for (revision, file) in zip(try VersionReader().read(files), files) {
      let alone = try Revision(YAMLReader().read(file.bytes, file: file.file))
      #expect(revision.items == alone.items)
      #expect(revision.head == alone.head)
      #expect(revision.document.file == file.file)
      #expect(dump(try #require(revision.document.root)) == dump(try #require(alone.document.root)))
    }
  }

  @Test("tells the errors of every file, in the order of the files")
  func errors() throws {
    var sample = CorpusRevision(tasks: 30, seed: 1)
    sample.edit(2)
    let text = sample.old.text
    let broken = [
      text.replacing("format: plan/1", with: "format: plan/2"), text,
      sample.new.text.replacing("  year:", with: "  yaer:"), text + "sections: [",
    ]
    let files = broken.enumerated().map { (bytes: Array($1.utf8), file: "\($0).yaml") }
    do throws(UnusableRevision) {
      _ = try VersionReader().read(files)
      Issue.record("three of the four files are broken")
    } catch {
      #expect(
        error.findings.map(\.place.file).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
          == ["0.yaml", "2.yaml", "3.yaml"]
      )
      let alone = files.flatMap { file -> [Finding] in
        do throws(UnusableRevision) {
          _ = try VersionReader().read([file])
          return []
        } catch { return error.findings }
      }
      #expect(error.findings == alone)
    }
  }
}
