extension Publication {
  /// The day that stands for the plan where files need one: its own date, else the first day of its year.
  var day: Day { head.date ?? Day(year: head.year, month: 1, day: 1) ?? Day(ordinal: 0) }

  /// The days on which something is due, from the day of the plan on.
  func series(_ due: PublishedDue) -> [DueSeries] {
    due.deadline?.series(year: head.year, from: head.date) ?? []
  }

  /// The last day on which something is due; nil where the wording names none.
  func lastDay(_ due: PublishedDue) -> Day? { series(due).map(\.last).max() }

  /// The title with the agency that the publication is narrowed to, and under which number it was issued.
  var attachment: String {
    guard let number = head.number else { return head.title }
    return wording.label(.attachedTo, ["title": head.title, "number": number])
  }

  /// Of which agency a table is, after its title.
  func titled(_ label: TableLabel) -> String {
    wording.label(label) + (agency.map { " – \($0.name.uppercased())" } ?? "")
  }
}
