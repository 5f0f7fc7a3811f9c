/// How people answered a point of a letter, kept in `decisions.yaml`.
///
/// ```yaml
/// comments:
///   - point: 12-STC/3
///     disposition: rejected
///     items: [...]
///     by: Sở Khoa học và Công nghệ
///     when: 2025-03-25
///     why: Nguồn kinh phí theo Nghị quyết của HĐND tỉnh
/// ```
/// What it was decided on is remembered with it, so that a change of the draft is noticed and named. An entry
/// without a disposition does that alone: it remembers what the letter is about.
public struct CommentAnswer: Hashable, Sendable {
  public enum Disposition: String, Hashable, CaseIterable, Sendable {
    /// It is carried out.
    case accepted
    /// Some of it is: at some of its places, or with another value.
    case partly
    case rejected
    /// Another point has taken its place.
    case superseded
    /// It is known, and asks for nothing that would be carried out here.
    case noted
  }

  /// The point: `744-VP-TTHC/2`.
  public var point: String
  /// Nil where nobody has answered yet.
  public var disposition: Disposition?
  /// Where it is accepted, if not everywhere.
  public var at: [Text]
  /// What is written instead of what was proposed.
  public var to: [Text]
  public var items: [RememberedItem]
  public var by: String
  public var when: Day?
  public var why: String
  public var place: Place

  public init(
    point: String,
    disposition: Disposition?,
    items: [RememberedItem] = [],
    by: String = "",
    when: Day? = nil,
    why: String = "",
    place: Place = Place(file: "decisions.yaml", range: .none)
  ) {
    self.point = point
    self.disposition = disposition
    at = []
    to = []
    self.items = items
    self.by = by
    self.when = when
    self.why = why
    self.place = place
  }
}

extension CommentAnswer {
  /// The answer as an item of `decisions.yaml`, its keys in the order of the format.
  public var yaml: YAMLValue {
    var entries: [YAMLValue.Entry] = []
    func add(_ key: CommentAnswerKey, _ value: YAMLValue?) {
      if let value { entries.append(YAMLValue.Entry(CommentAnswerKey.table.names[key.rawValue], value)) }
    }
    func list(_ texts: [Text]) -> YAMLValue? {
      texts.isEmpty
        ? nil : texts.count == 1 ? .text(texts[0].string) : .sequence(texts.map { .text($0.string) })
    }
    add(.point, .text(point))
    add(.disposition, disposition.map { .text($0.rawValue) })
    add(.at, list(at))
    add(.to, list(to))
    add(.items, items.isEmpty ? nil : .sequence(items.map(\.yaml)))
    add(.by, by.isEmpty ? nil : .text(by))
    add(.when, when.map { .bare($0.iso) })
    add(.why, why.isEmpty ? nil : .text(why))
    return .mapping(entries)
  }
}
