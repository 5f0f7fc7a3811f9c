/// The deadlines of tasks and the duties to report as a calendar that people subscribe to or import.
///
/// ```swift
/// let calendar = DeadlineCalendar(publication)
/// print(calendar.text)      // BEGIN:VCALENDAR ...
/// ```
/// Work that goes on all the time, waits for an event or has no clear deadline has no day to stand on; `left`
/// counts it. Where the plans disagree about a deadline, every one of them is in the calendar and says so.
public struct DeadlineCalendar: Hashable, Sendable {
  /// In the order of their first days.
  public private(set) var events: [CalendarEvent] = []
  /// How many tasks and duties have a day.
  public private(set) var dated = 0
  /// How many have none.
  public private(set) var left = 0
  private let publication: Publication
  private var uses: [String: Int] = [:]

  public init(_ publication: Publication) {
    self.publication = publication
    for task in publication.tasks { add(task) }
    for duty in publication.duties { add(duty) }
    events = events.enumerated().sorted { left, right in
      (left.element.series.first, left.offset) < (right.element.series.first, right.offset)
    }.map(\.element)
  }

  /// The calendar as a file (RFC 5545).
  public var text: String {
    let wording = publication.wording
    let title = publication.head.title
    let name =
      publication.agency.map { wording.label(.calendarOfAgency, ["agency": $0.name, "title": title]) }
      ?? wording.label(.calendarName, ["title": title])
    let note = wording.label(.calendarNote, ["dated": String(dated), "left": String(left)])
    var file = ICalendarText()
    file.add("BEGIN", "VCALENDAR")
    file.add("VERSION", "2.0")
    file.add("PRODID", text: "-//merge-tool//deadlines//\(wording.language.rawValue.uppercased())")
    file.add("CALSCALE", "GREGORIAN")
    file.add("METHOD", "PUBLISH")
    // The names that programs know, and those of RFC 7986.
    for property in ["NAME", "X-WR-CALNAME"] { file.add(property, text: name) }
    for property in ["DESCRIPTION", "X-WR-CALDESC"] { file.add(property, text: note) }
    for event in events { event.add(to: &file, stamp: publication.day) }
    file.add("END", "VCALENDAR")
    return file.text
  }

  // MARK: - Events

  private mutating func add(_ task: PublishedTask) {
    let fields: [(TableLabel, String)] = [
      (.lead, task.lead.text), (.support, task.support.text), (.due, task.due.field.text),
      (.output, task.output.text), (.address, task.address), (.origin, task.originLine),
    ]
    let label: TableLabel = task.due.field.isOpen ? .disputedSummary : .dueSummary
    add(
      task.due,
      ["task", task.title.text, task.detail.text, task.lead.text],
      CalendarEvent.Words(
        summary: publication.wording.label(label, ["title": task.title.text]),
        lines: lines(fields),
        category: publication.wording.label(.task)
      )
    )
  }

  private mutating func add(_ duty: PublishedDuty) {
    let fields: [(TableLabel, String)] = [
      (.reporter, duty.from.text), (.recipient, duty.to.text), (.due, duty.due.field.text),
      (.origin, duty.originLine),
    ]
    let words = ["to": duty.to.text, "content": duty.content.text]
    add(
      duty.due,
      ["report", duty.content.text, duty.to.text, duty.from.text],
      CalendarEvent.Words(
        summary: publication.wording.label(.dutySummary, words),
        lines: lines(fields),
        category: publication.wording.label(.content)
      )
    )
  }

  private func lines(_ fields: [(label: TableLabel, text: String)]) -> [String] {
    fields.filter { !$0.text.isEmpty }.map { label, text in
      publication.wording.label(.fieldLine, ["field": publication.wording.label(label), "text": text])
    }
  }

  /// - Parameter content: what makes the item itself, whatever its number, its place and its deadline.
  private mutating func add(_ due: PublishedDue, _ content: [String], _ words: CalendarEvent.Words) {
    let all = series(due)
    if all.isEmpty { left += 1 } else { dated += 1 }
    let name = Fingerprint([publication.head.id] + content.map { VietnameseLetters.folded($0) }).long
    let use = uses[name, default: 0] + 1
    uses[name] = use
    for (index, series) in all.enumerated() {
      let parts = [name] + (use > 1 ? ["\(use)"] : []) + (index > 0 ? ["\(index + 1)"] : [])
      let identifier = parts.joined(separator: "-") + "@\(publication.head.id).merge-tool"
      events.append(CalendarEvent(identifier: identifier, series: series, words: words))
    }
  }

  private func series(_ due: PublishedDue) -> [DueSeries] {
    guard due.field.isOpen else { return publication.series(due) }
    return due.field.candidates.flatMap { candidate in
      let deadline = Deadline(candidate.text, year: publication.head.year)
      return deadline?.series(year: publication.head.year, from: publication.head.date) ?? []
    }.unique()
  }
}
