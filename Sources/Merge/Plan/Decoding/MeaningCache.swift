/// Understands wordings once: plans repeat the same agencies, deadlines and bases thousands of times.
struct MeaningCache {
  private let directory: AgencyDirectory
  private var agencies: [String: [AgencyMention]] = [:]
  private var deadlines: [String: Deadline?] = [:]
  private var documents: [String: [DocumentCitation]] = [:]

  init(agencies directory: AgencyDirectory) {
    self.directory = directory
  }

  mutating func agencies(in text: String) -> [AgencyMention] {
    if let known = agencies[text] { return known }
    let mentions = directory.mentions(in: text)
    agencies[text] = mentions
    return mentions
  }

  mutating func deadline(_ text: String, year: Int) -> Deadline? {
    if let known = deadlines[text] { return known }
    let deadline = Deadline(text, year: year)
    deadlines[text] = .some(deadline)
    return deadline
  }

  mutating func documents(in text: String) -> [DocumentCitation] {
    if let known = documents[text] { return known }
    let citations = DocumentCitation.citations(in: text)
    documents[text] = citations
    return citations
  }
}
