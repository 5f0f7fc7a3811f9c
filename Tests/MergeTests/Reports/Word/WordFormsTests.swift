import Foundation
import OfficeOpenXML
import TestSupport
import Testing

@testable import Merge

/// The documents of the sample workspace, looked at from outside.
@Suite("Documents for Word")
struct WordFormsTests {
  private static let forms: [PublishedForm] = [.annual, .overlaps, .comparison, .comments, .agencies]

  private func files(_ language: Language = .vietnamese) throws -> [PublishedFile] {
    let publication =
      language == .vietnamese
      ? PublishedPlans2025.publication : PublishedPlans2025.publication(in: Wording(language))
    let known = try #require(publication)
    return try Self.forms.flatMap { try $0.files(of: known) }
  }

  @Test("each form is made, and one document for each agency")
  func names() throws {
    let names = try files().map(\.name)
    #expect(names.prefix(4) == ["annual.docx", "overlaps.docx", "comparison.docx", "comments.docx"])
    #expect(names.dropFirst(4).contains("agencies/so-nv.docx"))
    #expect(Set(names).count == names.count)
  }

  @Test(
    "every part of every document is valid against the ECMA schemas",
    .enabled(if: OfficeChecks.canValidate, "\(OfficeChecks.validationAbsence)"),
    arguments: Language.allCases
  )
  func valid(language: Language) throws {
    let folder = try TestSupport.TemporaryFolder()
    for file in try files(language) {
      let url = folder.url(FileName.last(of: file.name))
      try Data(file.bytes).write(to: url)
      #expect(try OfficeChecks.problems(of: url) == "", "\(file.name)")
    }
  }

  @Test("made again, the bytes are the same")
  func reproducible() throws {
    #expect(try files() == files())
  }

  @Test("every table of the annual plan is as wide as the text, and its rows fill its columns")
  func widths() throws {
    let publication = try #require(PublishedPlans2025.publication)
    let sections = AnnualDocument(publication).sections
    #expect(sections.count == 4)
    #expect(sections.map(\.page.isLandscape) == [false, false, true, true])
    for section in sections {
      for case .table(let table) in section.blocks {
        #expect(table.width == section.page.textWidth)
        for row in table.rows { #expect(row.cells.map(\.span).reduce(0, +) == table.widths.count) }
      }
    }
  }

  @Test(
    "every task of the annual plan is printed once, whole",
    .enabled(if: OfficeChecks.canPrint, "\(OfficeChecks.printingAbsence)")
  )
  func printed() throws {
    let publication = try #require(PublishedPlans2025.publication)
    let folder = try TestSupport.TemporaryFolder()
    let file = try #require(PublishedForm.annual.files(of: publication).first)
    try Data(file.bytes).write(to: folder.url(file.name))
    let printed = try OfficeChecks.printedText(of: folder.url(file.name), in: folder)
    // The number at the top of each page stands in the middle of paragraphs that run over its end.
    let text = printed.replacing(/\u{c}\d+\n/, with: "").squeezed
    var expected: [String] = []
    for task in publication.tasks {
      let words = "\(task.number) \(task.numeral) \(task.title.text)"
      // Once: splitting there gives two pieces.
      #expect(task.title.isOpen || text.components(separatedBy: words.squeezed).count == 2, "\(words)")
      // Cells are printed one after the other: a clipped one would not be there whole.
      let fields = [task.lead, task.support, task.due.field, task.output, task.budget]
      expected += fields.filter { !$0.isOpen }.map(\.text)
    }
    expected += publication.targets.map(\.indicator)
    expected += publication.sections.flatMap(\.paragraphs).filter { !$0.hasSuffix("./.") }
    #expect(expected.filter { !$0.isEmpty && !text.contains($0.squeezed) } == [])
  }

  @Test("a plan without number, sections and tasks makes a document as well")
  func bare() throws {
    var plan = Plan(file: "a.yaml", id: Text("a"), kind: .other, title: Text("<b>&\u{1}"), year: 2025)
    let day = try #require(Day(year: 2025, month: 1, day: 1))
    for text in ["", "x"] {
      plan.issuer = text.isEmpty ? nil : Text(text)
      let publication = Publication(plan, reference: .embedded(), day: day, in: Wording(.english))
      #expect(try PublishedForm.annual.files(of: publication).count == 1)
      for form in [PublishedForm.overlaps, .comparison, .comments, .agencies] {
        #expect(try form.files(of: publication) == [])
      }
    }
  }
}

extension String {
  /// Without blanks and line ends, which printing moves.
  fileprivate var squeezed: String { filter { !$0.isWhitespace } }
}
