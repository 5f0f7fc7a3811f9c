internal import OfficeOpenXML

extension Publication {
  /// A document for Word as bytes.
  func word(_ form: PublishedForm, title: String, _ sections: [WordDocument.Section]) throws(RenderingError)
    -> [UInt8]
  {
    let properties = DocumentProperties(
      title: title,
      creator: head.body,
      language: wording.language == .vietnamese ? "vi-VN" : "en-GB"
    )
    do throws(ZipArchive.Failure) {
      return try WordDocument(properties: properties, sections: sections).bytes()
    } catch {
      throw RenderingError(form: form, reason: error.reason)
    }
  }
}
