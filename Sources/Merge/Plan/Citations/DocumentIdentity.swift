/// Whether two citations cite one document.
public enum DocumentIdentity: Hashable, Sendable {
  case same
  /// One number and symbol, but the dates disagree: a slip in one of the citations.
  case differentDate
  /// One number and symbol from different issuers, who each count their own documents.
  case differentIssuer
  case other
}

extension DocumentCitation {
  /// What is compared of number and symbol: no leading zeros, small letters, Đ for Ð, no year part.
  ///
  /// `05/KH-UBND` and `5/KH-UBND` have one key; `57-NQ/TW` and `57/NQ-TW` do not.
  public var key: String {
    let folded = VietnameseLetters.folded(symbol)
    var rest = folded.unicodeScalars.drop { ("0"..."9").contains($0) }
    if rest.first == "/", let end = rest.dropFirst().firstIndex(of: "/") {
      let part = rest[rest.index(after: rest.startIndex)..<end]
      if part.count == 4, part.allSatisfy({ ("0"..."9").contains($0) }) { rest = rest[end...] }
    }
    return "\(number)\(String(rest))"
  }

  /// Whether both cite one document.
  ///
  /// Numbers start anew each year, so equal numbers with dates of different years are different documents
  /// unless day and month agree (then the year is the slip).
  public func sameDocument(as other: DocumentCitation) -> DocumentIdentity {
    guard key == other.key else { return .other }
    let issuers = issuersAgree(with: other)
    guard datesAgree(with: other) else {
      return isSlip(other) && issuers ? .differentDate : .other
    }
    return issuers ? .same : .differentIssuer
  }

  private func datesAgree(with other: DocumentCitation) -> Bool {
    if let date, let otherDate = other.date { return date == otherDate }
    guard let mine = year ?? date?.year, let theirs = other.year ?? other.date?.year else { return true }
    return mine == theirs
  }

  private func isSlip(_ other: DocumentCitation) -> Bool {
    guard let date, let otherDate = other.date else { return false }
    let (mine, theirs) = (date.components, otherDate.components)
    return mine.year == theirs.year || (mine.month == theirs.month && mine.day == theirs.day)
  }

  /// One issuer's name may be part of the other's: "UBND tỉnh" in "Ủy ban nhân dân tỉnh Quảng Ngãi".
  private func issuersAgree(with other: DocumentCitation) -> Bool {
    guard let issuer, let otherIssuer = other.issuer else { return true }
    let (mine, theirs) = (Self.spelledOut(issuer), Self.spelledOut(otherIssuer))
    return mine.contains(theirs) || theirs.contains(mine)
  }

  private static func spelledOut(_ issuer: String) -> String {
    VietnameseLetters.folded(issuer)
      .replacing("ubnd", with: "ủy ban nhân dân")
      .replacing("hđnd", with: "hội đồng nhân dân")
  }
}
