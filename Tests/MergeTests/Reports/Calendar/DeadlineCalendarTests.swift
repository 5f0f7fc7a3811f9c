import Foundation
import TestSupport
import Testing

@testable import Merge

@Suite("The calendar of deadlines")
struct DeadlineCalendarTests {
  private static let reader = PythonCheck("calendar_file.py", needs: ["icalendar", "dateutil"])

  @Test(
    "a deadline is a whole day, a duty comes back, what the plans disagree about stands on every day of theirs"
  )
  func whole() throws {
    let calendar = DeadlineCalendar(try SamplePublication.make(.english))
    #expect(calendar.dated == 3 && calendar.left == 1)
    #expect(
      calendar.text.replacing("\r\n ", with: "").replacing("\r\n", with: "\n") == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//merge-tool//deadlines//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        NAME:Deadlines: Kế hoạch mẫu năm 2025
        X-WR-CALNAME:Deadlines: Kế hoạch mẫu năm 2025
        DESCRIPTION:3 tasks and reporting duties have days\\; 1 that go on all the time\\, wait for an event or have no clear deadline are not in this calendar.
        X-WR-CALDESC:3 tasks and reporting duties have days\\; 1 that go on all the time\\, wait for an event or have no clear deadline are not in this calendar.
        BEGIN:VEVENT
        UID:\(calendar.events[0].identifier)
        DTSTAMP:20250403T000000Z
        DTSTART;VALUE=DATE:20250415
        DTEND;VALUE=DATE:20250416
        RRULE:FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20251215
        SUMMARY:Report to UBND tỉnh: Tình hình thực hiện
        DESCRIPTION:From: Sở Nội vụ\\nTo: UBND tỉnh\\nDue\\, as worded: trước ngày 15 hằng tháng
        CATEGORIES:Report
        TRANSP:TRANSPARENT
        END:VEVENT
        BEGIN:VEVENT
        UID:\(calendar.events[1].identifier)
        DTSTAMP:20250403T000000Z
        DTSTART;VALUE=DATE:20250630
        DTEND;VALUE=DATE:20250701
        SUMMARY:Due: Tập huấn kỹ năng số
        DESCRIPTION:Lead: Sở Nội vụ\\nSupport: Sở Tài chính\\nDue\\, as worded: Quý II/2025\\nOutput: 02 lớp\\nPosition: điểm a Mục II
        CATEGORIES:Task
        TRANSP:TRANSPARENT
        END:VEVENT
        \(disputed(calendar.events[2], "20250815", "20250816"))
        \(disputed(calendar.events[3], "20250930", "20251001"))
        END:VCALENDAR

        """
    )
    #expect(Set(calendar.events.map(\.identifier)).count == 4)
  }

  /// The event for one of the days between which the plans have not chosen.
  private func disputed(_ event: CalendarEvent, _ day: String, _ next: String) -> String {
    """
    BEGIN:VEVENT
    UID:\(event.identifier)
    DTSTAMP:20250403T000000Z
    DTSTART;VALUE=DATE:\(day)
    DTEND;VALUE=DATE:\(next)
    SUMMARY:Due (not agreed): Sản xuất video
    DESCRIPTION:Lead: Sở Tài chính\\nDue\\, as worded: Not agreed: “Quý III/2025” (x-2025/x1)\\; “15/8/2025” (y-2025/y1)\\nPosition: điểm c Mục II
    CATEGORIES:Task
    TRANSP:TRANSPARENT
    END:VEVENT
    """
  }

  @Test("another deadline, number or place moves an event and leaves its identifier")
  func identifiers() throws {
    let before = DeadlineCalendar(try SamplePublication.make()).events[1]
    for (text, other) in [
      ("due: Quý II/2025", "due: 5/6/2025"), ("number: a,", "number: đ,"), ("02 lớp", "03 lớp"),
    ] {
      let events = DeadlineCalendar(try SamplePublication.make(replacing: text, with: other)).events
      #expect(events.contains { $0.identifier == before.identifier }, "\(other)")
    }
    let other = DeadlineCalendar(try SamplePublication.make(replacing: "kỹ năng số", with: "kỹ năng khác"))
      .events
    #expect(!other.contains { $0.identifier == before.identifier })
  }

  @Test("an agency's calendar has its own events, under the same identifiers")
  func agency() throws {
    let publication = try SamplePublication.make()
    let directory = ReferenceData.embedded().directory
    let extract = try #require(publication.extract(named: "Sở Nội vụ", in: directory))
    let calendar = DeadlineCalendar(publication.narrowed(to: extract))
    #expect(calendar.events == Array(DeadlineCalendar(publication).events.prefix(2)))
    let text = calendar.text.replacing("\r\n ", with: "")
    #expect(text.contains("X-WR-CALNAME:Thời hạn của Sở Nội vụ: Kế hoạch mẫu năm 2025\r\n"))
  }

  /// What the package icalendar reads in a calendar.
  private struct Reading: Decodable {
    struct Event: Decodable {
      var uid: String
      var days: [String]
      var length: Int
      var stamp: String
      var summary: String
      var description: String
      var errors: [String]
    }

    var name: String
    var events: [Event]
  }

  private func read(_ text: String) throws -> Reading {
    try JSONDecoder().decode(Reading.self, from: try Self.reader.run(on: Array(text.utf8), ending: "ics"))
  }

  @Test(
    "another program reads the same events on the same days",
    .enabled(if: reader.isPossible, "\(reader.absence)")
  )
  func otherProgram() throws {
    let hostile = "; , \\\\n \\\\, BEGIN:VEVENT \\r\\n \\u2028 ế😀"
    let publication = try SamplePublication.make(replacing: "Tập huấn kỹ năng số", with: "\"\(hostile)\"")
    let calendar = DeadlineCalendar(publication)
    let reading = try read(calendar.text)
    #expect(reading.name == "Thời hạn: Kế hoạch mẫu năm 2025")
    #expect(reading.events.map(\.uid) == calendar.events.map(\.identifier))
    #expect(reading.events.map(\.days) == calendar.events.map { $0.series.days.map(\.iso) })
    #expect(
      reading.events.allSatisfy {
        $0.length == 1 && $0.errors == [] && $0.stamp == "2025-04-03T00:00:00+00:00"
      }
    )
    #expect(reading.events[1].summary == "Hạn: ; , \\n \\, BEGIN:VEVENT \n \n ế😀")
    #expect(reading.events[0].days.count == 9)
  }

  @Test(
    "every clock's rule gives exactly its days in another program",
    .enabled(if: reader.isPossible, "\(reader.absence)")
  )
  func rules() throws {
    let series = GeneratedClocks(seed: 17).deadlines(count: 1500).flatMap { $0.series(year: 2025) }
    #expect(series.count > 500)
    var file = ICalendarText()
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:a", "X-WR-CALNAME:a"] {
      file.add(String(line.prefix { $0 != ":" }), String(line.drop { $0 != ":" }.dropFirst()))
    }
    for (index, series) in series.enumerated() {
      let words = CalendarEvent.Words(summary: "", lines: [], category: "")
      CalendarEvent(identifier: String(index), series: series, words: words)
        .add(to: &file, stamp: .on("2025-01-01"))
    }
    file.add("END", "VCALENDAR")
    let events = try read(file.text).events
    #expect(events.count == series.count)
    for (event, series) in zip(events, series) {
      #expect(event.days == series.days.map(\.iso), "\(series.rule ?? "")")
    }
  }
}
