/// A .docx file: sections of paragraphs and tables.
///
/// ```swift
/// let section = WordDocument.Section(page: page, blocks: [.paragraph(DocxParagraph("Xin chào"))])
/// try WordDocument(properties: properties, sections: [section]).bytes()
/// ```
/// The same content gives the same bytes.
package struct WordDocument: Hashable, Sendable {
  package enum Block: Hashable, Sendable {
    case paragraph(DocxParagraph)
    case table(DocxTable)
  }

  /// Pages of one layout, numbered from 1; the first page shows no number.
  package struct Section: Hashable, Sendable {
    package var page: PageLayout
    package var blocks: [Block]

    package init(page: PageLayout, blocks: [Block] = []) {
      self.page = page
      self.blocks = blocks
    }
  }

  package var properties: DocumentProperties
  package var sections: [Section]

  package init(properties: DocumentProperties, sections: [Section]) {
    self.properties = properties
    self.sections = sections
  }

  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  package func bytes() throws(ZipArchive.Failure) -> [UInt8] {
    var package = OfficePackage()
    package.parts = [
      part("document", "document.main", WordBodyWriter.xml(self)),
      part("styles", "styles", WordStyles.styles(language: properties.language)),
      part("settings", "settings", WordStyles.settings),
      part("header1", "header", WordStyles.header(showsNumber: false)),
      part("header2", "header", WordStyles.header(showsNumber: true)),
      properties.part,
    ]
    package.relationships = [
      .init(id: "rId1", type: Self.relations + "officeDocument", target: "word/document.xml"),
      .init(id: "rId2", type: DocumentProperties.relationship, target: "docProps/core.xml"),
    ]
    package.partRelationships = [
      (
        "word/document.xml",
        [
          .init(id: "rId1", type: Self.relations + "styles", target: "styles.xml"),
          .init(id: "rId2", type: Self.relations + "settings", target: "settings.xml"),
          .init(id: "rId3", type: Self.relations + "header", target: "header1.xml"),
          .init(id: "rId4", type: Self.relations + "header", target: "header2.xml"),
        ]
      )
    ]
    return try package.bytes()
  }

  private func part(_ name: String, _ type: String, _ bytes: [UInt8]) -> OfficePackage.Part {
    OfficePackage.Part(name: "word/\(name).xml", type: Self.types + type + "+xml", bytes: bytes)
  }
}
