/// What makes two wordings in a list the same thing: one agency under two names, one document cited twice.
struct ElementIdentity: Sendable {
  let directory: AgencyDirectory

  /// The agencies that a text names; the text itself, folded, where it says anything else.
  func agencies(_ text: String) -> String {
    let mentions = directory.mentions(in: text)
    let names = mentions.map { mention in
      switch mention.identity {
      case .agency(let id): "a:" + id
      case .group(let id): "g:" + id
      case .unknown: "t:" + VietnameseLetters.folded(mention.wording)
      }
    }
    // A title of office or a note is more than the agency.
    guard !names.isEmpty, mentions.allSatisfy({ isWhole($0, of: mentions, in: text) }) else {
      return "t:" + VietnameseLetters.folded(text)
    }
    return names.joined(separator: "|")
  }

  /// Whether the wording is a name of the agency and nothing more.
  private func isWhole(_ mention: AgencyMention, of all: [AgencyMention], in text: String) -> Bool {
    let wording = VietnameseLetters.folded(mention.wording)
    switch mention.identity {
    case .agency(let id):
      guard let agency = directory.agency(id) else { return false }
      return ([agency.name] + agency.aliases).contains { VietnameseLetters.folded($0) == wording }
    case .group(let id):
      guard let group = directory.group(id) else { return false }
      return ([group.name] + group.aliases).contains { VietnameseLetters.folded($0) == wording }
    case .unknown: return all.count > 1 || VietnameseLetters.folded(text) == wording
    }
  }

  /// The document that a text cites, with its date; the text itself where it says more.
  func documents(_ text: String) -> String {
    let citations = DocumentCitation.citations(in: text)
    guard citations.count == 1, let citation = citations.first, citation.positions.isEmpty else {
      return "t:" + VietnameseLetters.folded(text)
    }
    let year = citation.date?.year ?? citation.year
    return "d:" + citation.key + (year.map { "/\($0)" } ?? "")
  }

  /// Words as they are, but for how they are spelt.
  func words(_ text: String) -> String { VietnameseLetters.folded(text, [.tonePlacement, .spacing]) }
}
