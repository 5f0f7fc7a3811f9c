/// The keys of one kind of object in a plan file. The cases of a shape are the whole truth about its keys;
/// `schema/plan.schema.json` says the same for editors, and a test holds the two together.
protocol ObjectShape: RawRepresentable<Int>, CaseIterable, Sendable {
  /// Keys without which the object means nothing.
  static var required: [Self] { get }
  static var table: KeyTable { get }
  /// What `format` says in files whose top is this object; nil for objects inside files.
  static var fileFormat: String? { get }
}

extension ObjectShape {
  static var fileFormat: String? { nil }
}

enum FileKey: Int, ObjectShape {
  case format, plan, sections, targets, reports, merged
  static let required: [FileKey] = [.format, .plan]
  static let fileFormat: String? = "plan/1"
  static let table = KeyTable(Self.self)
}

enum HeadKey: Int, ObjectShape {
  case id, kind, title, year, issuer, drafter, number, date, status, basis
  static let required: [HeadKey] = [.id, .kind, .title, .year]
  static let table = KeyTable(Self.self)
}

enum SectionKey: Int, ObjectShape {
  case number, title, text, lead, tasks, sections, generated, conflict, origin
  static let required: [SectionKey] = []
  static let table = KeyTable(Self.self)
}

enum ParagraphKey: Int, ObjectShape {
  case text, origin
  static let required: [ParagraphKey] = [.text]
  static let table = KeyTable(Self.self)
}

enum TaskKey: Int, ObjectShape {
  case id, number, title, detail, lead, support, due, output, audience, channel, budget, basis, after
  case conflict, origin, settled, related
  static let required: [TaskKey] = [.id, .title]
  static let table = KeyTable(Self.self)
}

enum TargetKey: Int, ObjectShape {
  case id, indicator, value, by, strength, conflict, origin, settled, related
  static let required: [TargetKey] = [.id, .indicator, .value]
  static let table = KeyTable(Self.self)
}

enum ReportKey: Int, ObjectShape {
  case id, to, from, due, content, conflict, origin, settled, related
  static let required: [ReportKey] = [.id, .to]
  static let table = KeyTable(Self.self)
}

enum BudgetKey: Int, ObjectShape {
  case amount, source
  static let required: [BudgetKey] = []
  static let table = KeyTable(Self.self)
}

enum ConflictKey: Int, ObjectShape {
  case conflict, candidates, base, ours, theirs
  static let required: [ConflictKey] = [.conflict]
  static let table = KeyTable(Self.self)
}

enum CandidateKey: Int, ObjectShape {
  case value, from
  static let required: [CandidateKey] = [.value]
  static let table = KeyTable(Self.self)
}

enum DeletedKey: Int, ObjectShape {
  case deleted
  static let required: [DeletedKey] = [.deleted]
  static let table = KeyTable(Self.self)
}

enum ItemConflictKey: Int, ObjectShape {
  case id, kind, by, under, after
  static let required: [ItemConflictKey] = [.id, .kind]
  static let table = KeyTable(Self.self)
}

enum OriginKey: Int, ObjectShape {
  case plan, item, address, line, fields, wording
  static let required: [OriginKey] = [.plan, .item]
  static let table = KeyTable(Self.self)
}

enum SettledKey: Int, ObjectShape {
  case field, by, reason
  static let required: [SettledKey] = [.field, .by, .reason]
  static let table = KeyTable(Self.self)
}

enum RelatedKey: Int, ObjectShape {
  case item, finding
  static let required: [RelatedKey] = [.item, .finding]
  static let table = KeyTable(Self.self)
}

enum MergedKey: Int, ObjectShape {
  case sources, excluded
  static let required: [MergedKey] = [.sources]
  static let table = KeyTable(Self.self)
}

enum SourceKey: Int, ObjectShape {
  case plan, title, file, digest
  static let required: [SourceKey] = [.plan, .title, .file, .digest]
  static let table = KeyTable(Self.self)
}

enum ExclusionKey: Int, ObjectShape {
  case plan, item, kind, address, reason, texts
  static let required: [ExclusionKey] = [.plan, .item, .kind, .reason]
  static let table = KeyTable(Self.self)
}
