/// The keys of an agencies file (`format: agencies/1`).
enum AgencyFileKey: Int, ObjectShape {
  case format, agencies, groups, succession, roles, prefixes
  static let required: [AgencyFileKey] = [.format]
  static let fileFormat: String? = "agencies/1"
  static let table = KeyTable(Self.self)
}

enum AgencyKey: Int, ObjectShape {
  case id, name, level, aliases, since, until, source
  static let required: [AgencyKey] = [.id, .name]
  static let table = KeyTable(Self.self)
}

enum AgencyGroupKey: Int, ObjectShape {
  case id, name, aliases, since, until, members, source
  static let required: [AgencyGroupKey] = [.id, .name]
  static let table = KeyTable(Self.self)
}

enum SuccessionKey: Int, ObjectShape {
  case kind, date, from, to, functions, note, source
  static let required: [SuccessionKey] = [.kind, .date, .from, .to]
  static let table = KeyTable(Self.self)
}
