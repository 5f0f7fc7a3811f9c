/// What a file says about itself. It names no time: the same content gives the same bytes.
package struct DocumentProperties: Hashable, Sendable {
  package var title: String
  package var creator: String
  /// `vi-VN`.
  package var language: String

  package init(title: String, creator: String, language: String) {
    self.title = title
    self.creator = creator
    self.language = language
  }

  /// The part `docProps/core.xml`.
  package var part: OfficePackage.Part {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title", text: title)
      xml.element("dc:creator", text: creator)
      xml.element("dc:language", text: language)
    }
    return OfficePackage.Part(
      name: "docProps/core.xml",
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      bytes: xml.bytes
    )
  }

  package static let relationship =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
}
