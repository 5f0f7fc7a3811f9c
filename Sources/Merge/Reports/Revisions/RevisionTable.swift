/// The table by which officials compare a revised plan with the one before ("bảng so sánh"): position, what it said,
/// what it says, and why, with the words that changed marked.
///
/// It is a value without a form: `render` sets it as text, Markdown, HTML or Word.
public struct RevisionTable: Hashable, Sendable {
  /// A stretch of a cell.
  public struct Run: Hashable, Sendable {
    public var text: String
    /// Whether the other side has nothing for it.
    public var isChanged: Bool

    public init(_ text: String, isChanged: Bool = false) {
      self.text = text
      self.isChanged = isChanged
    }
  }

  public struct Row: Hashable, Sendable {
    /// Counted from 1.
    public var number: Int
    /// Where it stands now, or stood.
    public var position: String
    /// The lines of the cells.
    public var before: [[Run]]
    public var after: [[Run]]
    public var explanation: String
  }

  public var language: Language
  public var title: String
  public var columns: [String]
  public var rows: [Row]

  public init(_ report: RevisionReport, in wording: Wording) {
    language = wording.language
    title = wording.label(.tableHeading)
    columns =
      [wording.label(.columnNumber)]
      + [.columnPlace, .columnBefore, .columnAfter, .columnExplanation].map { wording.label($0) }
    rows = report.comparison.changes.indices.map { position in
      Self.row(position, report, wording)
    }
  }

  private static func row(_ position: Int, _ report: RevisionReport, _ wording: Wording) -> Row {
    let change = report.comparison.changes[position]
    let (old, new) = (report.comparison.alignment.old, report.comparison.alignment.new)
    var row = Row(
      number: position + 1,
      position: change.side.map { wording.name($0, change.item) } ?? "",
      before: [],
      after: [],
      explanation: report.explanation(change, in: wording)
    )
    switch change.kind {
    case .modification:
      (row.before, row.after) = cells(change, report.comparison.differences[position], wording)
    case .move:
      row.before = change.old.map { [Run($0.address.description)] }
      row.after = change.new.map { [Run($0.address.description)] }
    case .addition, .removal, .split, .join:
      row.before = change.old.flatMap { lines(of: $0, in: old, wording) }
      row.after = change.new.flatMap { lines(of: $0, in: new, wording) }
      if row.before.isEmpty { row.before = [[Run(wording.label(.notThere))]] }
      if row.after.isEmpty { row.after = [[Run(wording.label(.dropped))]] }
    }
    return row
  }

  private static func cells(_ change: RevisionChange, _ difference: TextDifference?, _ wording: Wording) -> (
    [[Run]], [[Run]]
  ) {
    let label = Run(wording.word(field: change.field ?? "") + ": ")
    guard let difference else {
      return (
        [[label] + members(change.before, without: change.after)],
        [[label] + members(change.after, without: change.before)]
      )
    }
    return (
      [[label] + runs(change.before.joined(separator: "; "), difference.removed)],
      [[label] + runs(change.after.joined(separator: "; "), difference.added)]
    )
  }

  /// The members of a list, those marked that the other side lacks; all of them where the sides differ in nothing but
  /// order.
  private static func members(_ texts: [String], without others: [String]) -> [Run] {
    let (own, known) = (
      texts.map { VietnameseLetters.folded($0) }, others.map { VietnameseLetters.folded($0) }
    )
    let isOtherOrder = Set(own) == Set(known)
    var runs: [Run] = []
    for (text, key) in zip(texts, own) {
      if !runs.isEmpty { runs.append(Run("; ", isChanged: isOtherOrder)) }
      runs.append(Run(text, isChanged: isOtherOrder || !known.contains(key)))
    }
    return runs
  }

  /// A text cut at the stretches that changed.
  static func runs(_ text: String, _ changed: [Range<Int>]) -> [Run] {
    let bytes = Array(text.utf8)
    var runs: [Run] = []
    var position = 0
    func append(_ range: Range<Int>, _ isChanged: Bool) {
      guard !range.isEmpty else { return }
      runs.append(Run(String(decoding: bytes[range], as: UTF8.self), isChanged: isChanged))
    }
    for range in changed where range.lowerBound >= position && range.upperBound <= bytes.count {
      append(position..<range.lowerBound, false)
      append(range, true)
      position = range.upperBound
    }
    append(position..<bytes.count, false)
    return runs
  }

  /// What an item says, a line a field.
  private static func lines(of side: RevisionChange.Side, in revision: Revision, _ wording: Wording)
    -> [[Run]]
  {
    guard let index = side.index, revision.items[index].kind != .paragraph else {
      return [[Run(side.title)]]
    }
    var lines = [[Run(side.title)]]
    for (name, texts) in revision.texts(of: index) {
      lines.append([Run("\(wording.word(field: name)): \(texts.joined(separator: "; "))")])
    }
    return lines
  }
}
