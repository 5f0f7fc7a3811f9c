/// What becomes of a field in a three-way merge, seen from the text of ours.
enum FieldMergeOutcome: Hashable {
  /// As ours has it.
  case keep
  /// Another value; nil for none at all.
  case set(YAMLValue?)
  /// For people to decide. Nil where a version has no such field.
  case conflict(base: YAMLValue?, ours: YAMLValue?, theirs: YAMLValue?)
}
