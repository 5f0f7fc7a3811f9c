import Foundation
import TestSupport
import Testing

@testable import Merge

/// Words that some format would act on, in every place of the sample publication, through every form.
@Suite("Published forms of hostile words")
struct HostilePublicationTests {
  private static let calendar = PythonCheck("calendar_file.py", needs: ["icalendar", "dateutil"])

  private static let words = [
    "<script>alert(1)</script>", "</script><!-- ]]> <![CDATA[", "\"'&<>&amp;",
    "\"\u{301},\u{301};\u{301}|\u{301}<\u{301}",
    "\u{202e}đảo\u{202c}\u{200f}\u{2066}", "=1+1", "+84", "-1", "@SUM(A1)", "\tTab", "\rCR", "＝1",
    "a\u{0}\u{1}\u{8}\u{1f}\u{7f}\u{85}\u{9f}\u{fffe}\u{ffff}b", "|x|*_`[a](b)~~",
    "; , \\n \\, BEGIN:VEVENT\r\nEND:VCALENDAR",
    "_x0041_ %s {gap} ${x}", "dòng\u{2028}một\u{2029}hai\u{b}ba", "ế😀👩🏽‍🌾\u{10ffff}", "",
    String(repeating: "dài", count: 3_000), String(repeating: "Tuyên truyền 😀, ", count: 6_000),
  ]

  /// The sample publication with hostile words for its own.
  private static let publication: Publication? = PublishedPlans2025.publication.map { sample in
    var result = sample
    var index = 0
    func word() -> String {
      index += 1
      // The very long ones are rare: each stands in the first tasks once.
      return words[index < words.count ? index : index % (words.count - 2)]
    }
    func field() -> PublishedField { PublishedField(word()) }
    result.head.title = words[0] + words[2] + words[12]
    result.head.issuer = "UBND " + words[1]
    for task in result.tasks.indices {
      result.tasks[task].title = field()
      result.tasks[task].lead = field()
      result.tasks[task].support = field()
      result.tasks[task].due.field = field()
      result.tasks[task].output = field()
      result.tasks[task].id = word()
    }
    for target in result.targets.indices { result.targets[target].indicator = word() }
    for duty in result.duties.indices { result.duties[duty].content = field() }
    for section in result.sections.indices {
      result.sections[section].title = word()
      result.sections[section].paragraphs = [word()]
    }
    for row in result.comparison.indices { result.comparison[row].words = word() }
    for pair in result.review?.overlaps.indices ?? 0..<0 {
      for side in result.review?.overlaps[pair].sides.indices ?? 0..<0 {
        result.review?.overlaps[pair].sides[side].fields = [.init(.title, word()), .init(.lead, word())]
      }
    }
    return result
  }

  @Test(
    "documents and workbooks are valid, the same when made again, and name nothing of the machine",
    .enabled(if: OfficeChecks.canValidate, "\(OfficeChecks.validationAbsence)"),
    arguments: [PublishedForm.annual, .overlaps, .comparison, .tracking]
  )
  func office(form: PublishedForm) throws {
    let publication = try #require(Self.publication)
    let folder = try TestSupport.TemporaryFolder()
    let files = try form.files(of: publication)
    #expect(files.count == 1)
    #expect(try form.files(of: publication) == files)
    for file in files {
      let url = folder.url(file.name)
      try Data(file.bytes).write(to: url)
      #expect(try OfficeChecks.problems(of: url) == "", "\(file.name)")
    }
  }

  @Test(
    "another program reads every event of the calendar, whose lines are short and of whole characters",
    .enabled(if: calendar.isPossible, "\(calendar.absence)")
  )
  func events() throws {
    let calendar = DeadlineCalendar(try #require(Self.publication))
    for line in calendar.text.utf8.split(separator: 0x0a) {
      #expect(line.last == 0x0d && line.count <= 76)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    struct Reading: Decodable {
      struct Event: Decodable { var uid: String; var errors: [String] }
      var events: [Event]
    }
    let data = try Self.calendar.run(on: Array(calendar.text.utf8), ending: "ics")
    let reading = try JSONDecoder().decode(Reading.self, from: data)
    #expect(reading.events.map(\.uid) == calendar.events.map(\.identifier))
    #expect(reading.events.allSatisfy { $0.errors == [] })
    #expect(!reading.events.isEmpty)
  }

  @Test("a table for other programs has all its cells, and none begins like a formula")
  func table() throws {
    let table = try #require(Self.publication).taskTable
    let records = CSVTextTests.records(String(table.csv.dropFirst()))
    #expect(records.count == table.rows.count + 1)
    for record in records {
      #expect(record.count == table.columns.count)
      for cell in record {
        #expect(!["=", "+", "-", "@", "\t", "\r", "＝"].contains(cell.unicodeScalars.first))
      }
    }
  }

  @Test("Markdown has no tag, and a table row for each task")
  func markdown() throws {
    let publication = try #require(Self.publication)
    let markdown = publication.markdown
    var last: Unicode.Scalar = " "
    for scalar in markdown.unicodeScalars {
      if scalar == "<" { #expect(last == "\\") }
      last = scalar
    }
    for task in publication.tasks {
      #expect(markdown.utf8.contains(subsequence: "\n| \(task.number) | ".utf8))
    }
  }
}

extension Collection where Element: Equatable {
  fileprivate func contains(subsequence other: some Collection<Element>) -> Bool {
    firstRange(of: other) != nil
  }
}
