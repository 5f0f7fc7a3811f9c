/// How two assignments name agencies: the same ones, some of them, or others, and what explains it.
public struct AgencyRelation: Hashable, Sendable {
  public enum Kind: String, Hashable, CaseIterable, Sendable {
    case same
    /// All of the left are among the right: "Sở KH&CN" and "các sở, ban, ngành".
    case subset
    case superset
    case overlap
    case disjoint
  }

  /// Why two names that differ mean agencies that are related.
  public enum Explanation: Hashable, Sendable {
    /// The old agency became the new one.
    case succession([Succession])
    /// The old agency's work went to several; `taken` is the one that the comparison assumed, if any.
    case split(from: String, candidates: [String], taken: String?)
    /// The collective includes the agency (or smaller collective).
    case membership(of: String, in: String)
  }

  public var kind: Kind
  public var explanations: [Explanation]
  /// False where a split was involved: then a person must say whose task it is.
  public var isCertain: Bool

  public init(_ kind: Kind, explanations: [Explanation] = [], isCertain: Bool = true) {
    self.kind = kind
    self.explanations = explanations
    self.isCertain = isCertain
  }
}

extension AgencyDirectory {
  /// How two lists of agencies relate on a day, after aliases, succession and membership in collectives.
  ///
  /// Agencies that the data does not know are compared by their folded wording. Order and repetition do not
  /// count. An empty list is a subset of every other.
  public func relation(_ left: [AgencyMention], _ right: [AgencyMention], on day: Day) -> AgencyRelation {
    var comparison = AgencyComparison(directory: self, day: day)
    return comparison.relation(left.map(AgencyElement.init).unique(), right.map(AgencyElement.init).unique())
  }

  /// The agencies and collectives that a collective includes on a day, itself first; just itself for an
  /// agency. Members that do not exist on the day are left out, and a member listed twice comes once.
  public func expansion(of id: String, on day: Day) -> [String] {
    var result: [String] = []
    var seen: Set<String> = []
    var pending = [id]
    while let next = pending.popLast() {
      guard seen.insert(next).inserted else { continue }
      result.append(next)
      guard let group = group(next) else { continue }
      pending.append(contentsOf: group.members.reversed().filter { exists($0, on: day) })
    }
    return result
  }

  private func exists(_ id: String, on day: Day) -> Bool {
    agency(id)?.exists(on: day) ?? group(id)?.exists(on: day) ?? false
  }
}

/// An agency, a collective, or an unknown name, as one element of a set.
enum AgencyElement: Hashable {
  case listed(String)
  case unknown(String)

  init(_ mention: AgencyMention) {
    switch mention.identity {
    case .agency(let id), .group(let id): self = .listed(id)
    case .unknown: self = .unknown(VietnameseLetters.folded(mention.wording))
    }
  }
}
