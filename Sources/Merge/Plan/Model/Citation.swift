/// A legal basis as written, and the documents it cites.
public struct Citation: Hashable, Sendable {
  public var text: Text
  public var documents: [DocumentCitation]

  public init(text: Text, documents: [DocumentCitation]) {
    self.text = text
    self.documents = documents
  }
}
