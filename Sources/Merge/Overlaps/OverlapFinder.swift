/// Finds tasks that are the same work, or share part of it, within plans and across them.
///
/// First version: tasks whose words are the same after folding, then the likeness of their words, where rare
/// words weigh more (inverse document frequency).
public struct OverlapFinder: Sendable {
  public init() {}

  public func find(in plans: [Plan]) -> OverlapReport {
    var tasks: [(reference: TaskReference, words: Set<String>)] = []
    for plan in plans.indices {
      for task in plans[plan].tasks.indices {
        let words = VietnameseLetters.folded(plans[plan].tasks[task].title.string)
          .split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
        tasks.append((TaskReference(plan: plan, task: task), Set(words + pairs)))
      }
    }
    var frequency: [String: Int] = [:]
    for task in tasks { for word in task.words { frequency[word, default: 0] += 1 } }
    func weight(_ words: Set<String>) -> Double {
      var sum = 0.0
      for word in words.sorted() {
        let share = Double(tasks.count) / Double(frequency[word] ?? 1)
        sum += share.significandWidth >= 0 ? Double(share.exponent) + 1 : 0
      }
      return sum
    }
    let weights = tasks.map { weight($0.words) }
    var pairs: [OverlapPair] = []
    for a in tasks.indices {
      for b in tasks.indices where a < b {
        let shared = weight(tasks[a].words.intersection(tasks[b].words))
        let likeness = 2 * shared / max(weights[a] + weights[b], 0.001)
        guard likeness >= 0.4 else { continue }
        let id =
          "ovl-"
          + Fingerprint([plans[tasks[a].reference].title.string, plans[tasks[b].reference].title.string])
          .short
        pairs.append(
          OverlapPair(
            id: id,
            a: tasks[a].reference,
            b: tasks[b].reference,
            relation: likeness >= 0.62 ? .duplicate : .overlap,
            probability: min(1, likeness),
            comparisons: []
          )
        )
      }
    }
    return OverlapReport(pairs: pairs, groups: groups(pairs, plans))
  }

  private func groups(_ pairs: [OverlapPair], _ plans: [Plan]) -> [OverlapReport.Group] {
    var home: [TaskReference: Int] = [:]
    var groups: [[TaskReference]] = []
    let duplicates = pairs.filter { $0.relation == .duplicate }.sorted { $0.probability > $1.probability }
    let linked = Set(duplicates.map { [$0.a, $0.b] })
    func fits(_ task: TaskReference, _ group: [TaskReference]) -> Bool {
      group.allSatisfy { linked.contains([$0, task]) || linked.contains([task, $0]) }
    }
    for pair in duplicates {
      switch (home[pair.a], home[pair.b]) {
      case (nil, nil):
        groups.append([pair.a, pair.b])
        home[pair.a] = groups.count - 1
        home[pair.b] = groups.count - 1
      case (let group?, nil) where fits(pair.b, groups[group]):
        groups[group].append(pair.b)
        home[pair.b] = group
      case (nil, let group?) where fits(pair.a, groups[group]):
        groups[group].append(pair.a)
        home[pair.a] = group
      default: break
      }
    }
    return groups.map { $0.sorted() }.sorted { $0[0] < $1[0] }.map { members in
      OverlapReport.Group(
        id: "grp-" + Fingerprint(members.map { plans[$0].title.string }).short,
        relation: .duplicate,
        members: members
      )
    }
  }
}
