/// The agencies that lead the tasks of a review, under the names that they have on the day of the plans, and names that
/// may be another spelling of one of them.
struct ReviewAgencies {
  /// In the order in which the plans first name them.
  let names: [String]
  /// For each item the indices of its leads; empty for all but tasks.
  let leads: [[Int]]
  let proposals: [Proposal]

  /// A name that the reference data do not know, and the name that it is nearly.
  struct Proposal: Hashable {
    var name: String
    /// How many tasks it leads or supports.
    var uses: Int
    var like: String
    /// The id in the reference data of what it is like; nil for another name that is unknown there.
    var id: String?
  }

  init(_ positions: [ItemPosition], in workspace: Workspace) {
    let directory = workspace.reference.directory
    var roll = AgencyRoll(directory: directory, day: workspace.day)
    var unknown = UnknownNames()
    var keys: [[String]] = []
    for position in positions {
      guard position.kind == .task else {
        keys.append([])
        continue
      }
      let task = workspace.plans[position.plan].tasks[position.item]
      keys.append(roll.keys(of: task.lead))
      for mention in (task.lead?.agencies ?? []) + (task.support?.agencies ?? [])
      where mention.identity == .unknown {
        unknown.add(mention.wording)
      }
    }
    names = roll.extracts.map(\.name)
    let indices = Dictionary(
      roll.extracts.enumerated().map { ($1.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    leads = keys.map { $0.compactMap { indices[$0] } }
    proposals = unknown.proposals(directory, glossary: workspace.reference.glossary)
  }
}

extension ReviewAgencies.Proposal {
  /// The proposal as the page reads it.
  var json: JSONValue {
    [
      "name": .string(name), "uses": .integer(uses), "like": .string(like),
      "id": id.map { .string($0) } ?? .null,
    ]
  }
}

/// Names of agencies that the reference data do not know, in their order, each with its uses.
private struct UnknownNames {
  private var names: [(name: String, uses: Int)] = []
  private var indices: [String: Int] = [:]

  mutating func add(_ name: String) {
    let key = VietnameseLetters.folded(name)
    if let index = indices[key] {
      names[index].uses += 1
    } else {
      indices[key] = names.count
      names.append((name, 1))
    }
  }

  /// Two names are alike that share at least three fifths of their words, abbreviations written out, or else all but a few
  /// letters; of several the most alike counts, and a known name before an unknown one.
  func proposals(_ directory: AgencyDirectory, glossary: Glossary) -> [ReviewAgencies.Proposal] {
    guard !names.isEmpty else { return [] }
    var normalizer = Normalizer(directory: AgencyDirectory(), glossary: glossary)
    func words(_ name: String) -> Set<TokenID> { Set(normalizer.normalize(name).ids) }
    let known =
      directory.agencies.map { (name: $0.name, id: Optional($0.id), words: words($0.name)) }
      + directory.groups.map { ($0.name, Optional($0.id), words($0.name)) }
    let own = names.map { (name: $0.name, id: String?.none, words: words($0.name)) }
    return own.indices.compactMap { index in
      var best: (share: Double, name: String, id: String?)?
      for other in known + own[..<index] {
        let shared = own[index].words.intersection(other.words).count
        let share = Double(shared) / Double(max(1, own[index].words.union(other.words).count))
        if share >= 0.6, share > best?.share ?? 0 { best = (share, other.name, other.id) }
      }
      if best == nil {
        let others = known + own[..<index]
        let near = SpellingSuggestion.nearest(to: own[index].name, among: others.map(\.name))
        if let other = others.first(where: { $0.name == near }) { best = (0, other.name, other.id) }
      }
      return best.map { .init(name: own[index].name, uses: names[index].uses, like: $0.name, id: $0.id) }
    }
  }
}
