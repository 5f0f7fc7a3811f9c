/// How a person settles an open conflict.
public enum ConflictChoice: Hashable, Sendable {
  /// What one version says.
  case base, ours, theirs
  /// A value of the person's own: one text, or several where the field is a list.
  case value([String])
  case budget(amount: String?, source: String?)
}

/// Why a conflict cannot be settled in the way that was asked for.
public enum ConflictResolutionError: Error, Hashable, Sendable {
  /// No open conflict has this name.
  case unknown(String, suggestion: String?)
  /// The version is not known, as that of the base where both sides added the item.
  case noSuchSide(String)
  /// An item cannot be without this field.
  case required(String, field: String)
  /// A conflict about a whole item is settled by a side.
  case needsSide(String)
  /// The place that theirs moved the item to is not found.
  case placeGone(String)
  /// The file cannot be changed there without touching other parts.
  case refused(String)
}
