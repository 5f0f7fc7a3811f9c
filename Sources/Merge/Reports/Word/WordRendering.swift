internal import OfficeOpenXML

extension WordDocument {
  /// A document for Word as bytes.
  /// - Parameter file: the name under which an error tells of it.
  static func bytes(
    of file: String,
    title: String,
    creator: String,
    in wording: Wording,
    _ sections: [WordDocument.Section]
  ) throws(RenderingError) -> [UInt8] {
    let properties = DocumentProperties(
      title: title,
      creator: creator,
      language: wording.language == .vietnamese ? "vi-VN" : "en-GB"
    )
    do throws(ZipArchive.Failure) {
      return try WordDocument(properties: properties, sections: sections).bytes()
    } catch {
      throw RenderingError(file: file, reason: error.reason)
    }
  }
}

extension Publication {
  /// A form of the publication as a document for Word.
  func word(_ form: PublishedForm, title: String, _ sections: [WordDocument.Section]) throws(RenderingError)
    -> [UInt8]
  {
    try WordDocument.bytes(of: form.rawValue, title: title, creator: head.body, in: wording, sections)
  }
}
