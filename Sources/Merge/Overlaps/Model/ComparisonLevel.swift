extension OverlapPair.Comparison {
  /// How two tasks came out in one comparison.
  public enum Level: Hashable, Sendable {
    /// Where the count begins: how rarely any two tasks are the same work.
    case start
    /// How much is common to both: 0 to 1.
    case share(Double)
    /// How much there is of something that has no natural unit.
    case amount(Amount)
    case outcome(Outcome)
  }

  public enum Amount: String, Hashable, CaseIterable, Sendable {
    case none, little, some, much, most
  }

  public enum Outcome: String, Hashable, CaseIterable, Sendable {
    /// Neither names any; only one does; both do, and none is common.
    case neither, one, different
    /// Some are common; those of one are among those of the other; all are the same.
    case partly, contained, same
    /// It holds; it holds of what both begin with.
    case yes, first
  }
}

extension OverlapPair.Comparison.Level: CustomStringConvertible {
  /// As JSON has it: `0.63`, `much`, `same`.
  public var description: String {
    switch self {
    case .start: ""
    case .share(let share): hundredths(share)
    case .amount(let amount): amount.rawValue
    case .outcome(let outcome): outcome.rawValue
    }
  }

  private func hundredths(_ share: Double) -> String {
    let number = Int(min(max(share, 0), 1) * 100 + 0.5)
    return number == 100 ? "1" : number < 10 ? "0.0\(number)" : "0.\(number)"
  }
}

extension OverlapModel.Table {
  /// The level of a number that this table weighs.
  func level(named number: Double) -> OverlapPair.Comparison.Level {
    switch kind.scale {
    case .share: return .share(number)
    case .outcomes(let outcomes):
      let index = Int(number.rounded())
      return .outcome(outcomes.indices.contains(index) ? outcomes[index] : .neither)
    case .amount:
      // The cuts lie where the labelled pairs do: their fifths are what is little or much of this.
      let amounts = OverlapPair.Comparison.Amount.allCases
      return .amount(amounts[level(of: number) * (amounts.count - 1) / max(1, cuts.count)])
    }
  }
}

extension Evidence.Kind {
  enum Scale {
    case share, amount
    /// In the order of the numbers, from 0.
    case outcomes([OverlapPair.Comparison.Outcome])
  }

  var scale: Scale {
    switch self {
    case .words, .covered, .pairs, .work, .exchanged: .share
    case .sectors, .channels: .outcomes([.neither, .one, .different, .partly, .contained, .same])
    case .numbered: .outcomes([.neither, .same, .different])
    case .announcing: .outcomes([.neither, .yes, .first])
    case .ownDocument: .outcomes([.neither, .yes, .yes])
    case .finished, .otherAction: .outcomes([.neither, .yes])
    case .named: .outcomes([.neither, .one, .different, .same])
    case .firstAction: .outcomes([.different, .neither, .contained, .same])
    case .sharedPairs, .sharedWords, .passage, .swapped, .closeSwapped, .opening, .replaced,
      .inserted, .addedClause,
      .otherClauses, .otherParty, .otherCore:
      .amount
    }
  }
}
