/// What it means that a field says something else.
public enum ChangeMeaning: String, Hashable, CaseIterable, Sendable {
  // Nothing changes but the words.
  /// Letter case, composition, tone placement, spacing, a closing full stop.
  case spelling
  /// Another name of the same agency, or an abbreviation written out.
  case alias
  /// The same time, amount, demand or document, written in another form.
  case form

  /// The field was empty.
  case filled
  /// The field is empty now.
  case emptied

  // Deadlines, and sets of agencies.
  /// What is said now lies within what was said: 30/6 for quý II, a department for "các sở, ban, ngành".
  case narrowed
  case widened
  case earlier
  case later
  /// Other days that overlap those before.
  case shifted
  /// Monthly for quarterly, the 20th for the 15th.
  case otherCycle = "other-cycle"
  /// What recurs is now done once, or the other way round.
  case otherKind = "other-kind"

  // Agencies.
  /// The agency that has taken the place of the one before by reorganisation.
  case successor
  /// Somebody else.
  case replaced

  // Lists.
  /// Everything as before and more.
  case extended
  /// Part of what was there.
  case reduced

  // Targets and money.
  case raised
  case lowered
  /// Binding, where it was only striven for.
  case tightened
  case relaxed
  case otherUnit = "other-unit"
  /// The same amount from elsewhere.
  case otherSource = "other-source"

  // Conflicts.
  /// People have to choose a value now.
  case opened
  /// The value was chosen.
  case settled

  /// Other words.
  case reworded

  /// Whether nothing changes but the words.
  public var isOnlyWording: Bool {
    switch self {
    case .spelling, .alias, .form: true
    default: false
    }
  }
}
