/// A file of a published form, ready to be written.
public struct PublishedFile: Hashable, Sendable {
  /// Its name in the folder of results: `annual.docx`, `agencies/so-noi-vu.docx`.
  public var name: String
  public var form: PublishedForm
  public var bytes: [UInt8]

  public init(name: String, form: PublishedForm, bytes: [UInt8]) {
    self.name = name
    self.form = form
    self.bytes = bytes
  }
}

/// A file could not be made: the system had no memory or no room for temporary files.
public struct RenderingError: Error, Hashable, Sendable {
  /// Its name, without folders.
  public var file: String
  public var reason: String

  public init(file: String, reason: String) {
    self.file = file
    self.reason = reason
  }
}

extension PublishedForm {
  /// The files of this form; none where the publication has nothing to show in it.
  public func files(of publication: Publication) throws(RenderingError) -> [PublishedFile] {
    switch self {
    case .annual: file(publication, try AnnualDocument(publication).bytes())
    case .overlaps:
      if let document = OverlapDocument(publication) { file(publication, try document.bytes()) } else { [] }
    case .comparison:
      publication.comparison.isEmpty ? [] : file(publication, try ComparisonDocument(publication).bytes())
    case .comments:
      if let bytes = try CommentDocument(publication).bytes() { file(publication, bytes) } else { [] }
    case .agencies: try agencyFiles(publication)
    case .tracking: file(publication, try TrackingWorkbook(publication).bytes())
    case .review: []
    case .deadlines: file(publication, DeadlineCalendar(publication).text)
    case .markdown: file(publication, publication.markdown)
    case .tasks: file(publication, publication.taskTable.csv)
    }
  }

  /// A document for each agency, or for the one that the publication is narrowed to.
  private func agencyFiles(_ publication: Publication) throws(RenderingError) -> [PublishedFile] {
    let results = Threads.map(publication.extracts) { extract -> Result<PublishedFile, RenderingError> in
      let own = publication.agency == nil ? publication.narrowed(to: extract) : publication
      let name = publication.agency == nil ? "agencies/\(extract.key).docx" : "\(extract.key).docx"
      do throws(RenderingError) {
        return .success(PublishedFile(name: name, form: self, bytes: try AgencyDocument(own).bytes()))
      } catch {
        return .failure(error)
      }
    }
    var files: [PublishedFile] = []
    for result in results { files.append(try result.get()) }
    return files
  }

  /// Its only file, under a name that tells the agency where it is made for one.
  private func file(_ publication: Publication, _ bytes: [UInt8]) -> [PublishedFile] {
    var name = rawValue
    if let agency = publication.agency, let dot = name.lastIndex(of: ".") {
      name.insert(contentsOf: "-" + agency.key, at: dot)
    }
    return [PublishedFile(name: name, form: self, bytes: bytes)]
  }

  private func file(_ publication: Publication, _ text: String) -> [PublishedFile] {
    file(publication, Array(text.utf8))
  }
}
