import Merge

extension ConflictResolutionError {
  /// What is wrong, in a sentence.
  func sentence(in speech: Speech) -> String {
    switch self {
    case .unknown(let name, _): speech[.conflictUnknown, ["name": name]]
    case .noSuchSide(let name): speech[.conflictNoSide, ["name": name]]
    case .required(let name, let field): speech[.conflictRequired, ["name": name, "field": field]]
    case .needsSide(let name): speech[.conflictNeedsSide, ["name": name]]
    case .placeGone(let name): speech[.conflictPlaceGone, ["name": name]]
    case .refused(let place): speech[.conflictRefused, ["place": place]]
    }
  }

  /// What to do about it.
  func remedy(in speech: Speech) -> String {
    switch self {
    case .unknown(_, let suggestion?): speech[.didYouMean, ["text": suggestion]]
    case .unknown: speech[.conflictHint]
    case .noSuchSide, .required: speech[.conflictOtherSide]
    case .needsSide: speech[.conflictChooseSide]
    case .placeGone, .refused: speech[.conflictByHand]
    }
  }
}
