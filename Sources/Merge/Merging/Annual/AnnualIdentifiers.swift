/// The ids of the annual plan's items: those of the sources where they are unique among the plans, otherwise
/// with the plan's id before them, so that people find again what they know.
struct AnnualIdentifiers {
  private let shared: Set<String>

  /// - Parameter ids: the ids of one kind of item, one list a plan.
  init(_ ids: [[String]]) {
    var seen: Set<String> = []
    var shared: Set<String> = []
    for id in ids.joined() where !seen.insert(id).inserted { shared.insert(id) }
    self.shared = shared
  }

  func id(_ id: String, of plan: String) -> String { shared.contains(id) ? "\(plan).\(id)" : id }
}
