/// A task as the published forms show it.
public struct PublishedTask: Hashable, Sendable {
  /// The running number in the table of tasks, counted from 1 ("STT").
  public var number: Int
  public var id: String
  /// The index of its section.
  public var section: Int
  /// `a)`; `-` for a task without number.
  public var numeral: String
  /// Where it stands in this plan: `điểm a khoản 1 Mục VI`.
  public var address: String
  public var title: PublishedField
  public var detail: PublishedField
  public var lead: PublishedField
  public var support: PublishedField
  public var due: PublishedDue
  public var output: PublishedField
  public var audience: PublishedField
  public var channel: PublishedField
  public var budget: PublishedField
  /// The amount, where one was understood and is not open.
  public var money: Money?
  public var basis: [String]
  public var origins: [PublishedOrigin]
  /// Why values were settled as they are, a sentence each.
  public var settled: [String]
  /// Tasks of this plan that share work with it.
  public var related: [Trace.CrossReference]
  /// The leading and supporting agencies by their keys in `Publication.extracts`.
  public var leadKeys: [String]
  public var supportKeys: [String]

  /// The fields that people still have to decide, in the order of the format.
  public var openFields: [PublishedField] {
    [title, detail, lead, support, due.field, output, audience, channel, budget].filter(\.isOpen)
  }

  /// Where it comes from, in one line: `KH1 điểm a khoản 2 Mục III; KH3 điểm b khoản 1 Mục IV`.
  public var originLine: String { origins.map(\.line).joined(separator: "; ") }
}

/// An item of a source that a published item was made from.
public struct PublishedOrigin: Hashable, Sendable {
  /// The mark of its plan.
  public var mark: String
  public var plan: String
  public var item: String
  public var address: String
  /// The line in the file of the source.
  public var fileLine: Int
  /// What this source said where the result says something else.
  public var wording: [Trace.Origin.Wording]

  /// `KH1 điểm a khoản 2 Mục III`.
  public var line: String { address.isEmpty ? "\(mark) \(item)" : "\(mark) \(address)" }
}
