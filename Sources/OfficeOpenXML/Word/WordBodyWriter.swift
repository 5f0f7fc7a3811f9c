/// Writes `word/document.xml`. The order of the elements within properties is that of the schema, which Word
/// insists on.
struct WordBodyWriter {
  private var xml = XMLWriter()

  static func xml(_ document: WordDocument) -> [UInt8] {
    var writer = WordBodyWriter()
    writer.write(document)
    return writer.xml.bytes
  }

  private mutating func write(_ document: WordDocument) {
    let namespaces: XMLWriter.Attributes = [
      "xmlns:w": WordStyles.namespace,
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ]
    xml.element("w:document", namespaces) { xml in
      xml.element("w:body") { xml in
        for (index, section) in document.sections.enumerated() {
          let isLast = index == document.sections.count - 1
          for (position, block) in section.blocks.enumerated() {
            switch block {
            case .paragraph(let paragraph): Self.write(paragraph, to: &xml)
            case .table(let table):
              Self.write(table, to: &xml)
              // Two tables in a row would become one.
              if case .table = section.blocks[safe: position + 1] { Self.writeGap(to: &xml) }
            }
          }
          if isLast {
            // A table must not be the last thing on the last page.
            if case .table = section.blocks.last { Self.writeGap(to: &xml) }
            Self.write(section.page, to: &xml)
          } else {
            // The properties of any other section stand in a paragraph that ends it.
            xml.element("w:p") { xml in
              xml.element("w:pPr") { xml in
                Self.writeNoHeight(to: &xml)
                Self.write(section.page, to: &xml)
              }
            }
          }
        }
      }
    }
  }

  private static func write(_ page: PageLayout, to xml: inout XMLWriter) {
    xml.element("w:sectPr") { xml in
      xml.element("w:headerReference", ["w:type": "default", "r:id": "rId4"])
      xml.element("w:headerReference", ["w:type": "first", "r:id": "rId3"])
      xml.element("w:type", ["w:val": "nextPage"])
      let size = ["w:w": String(page.width), "w:h": String(page.height)] as XMLWriter.Attributes
      let landscape =
        ["w:w": String(page.width), "w:h": String(page.height), "w:orient": "landscape"]
        as XMLWriter.Attributes
      xml.element("w:pgSz", page.isLandscape ? landscape : size)
      xml.element(
        "w:pgMar",
        [
          "w:top": String(page.top), "w:right": String(page.right), "w:bottom": String(page.bottom),
          "w:left": String(page.left), "w:header": String(page.header), "w:footer": String(page.header),
          "w:gutter": "0",
        ]
      )
      xml.element("w:pgNumType", ["w:start": "1"])
      xml.element("w:titlePg")
    }
  }

  // MARK: - Paragraphs

  private static func write(_ paragraph: DocxParagraph, to xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in properties(of: paragraph, to: &xml) }
      for run in paragraph.runs where !run.text.isEmpty { write(run, to: &xml) }
    }
  }

  private static func properties(of paragraph: DocxParagraph, to xml: inout XMLWriter) {
    if paragraph.style != .normal { xml.element("w:pStyle", ["w:val": paragraph.style.rawValue]) }
    if paragraph.keepsWithNext { xml.element("w:keepNext") }
    if paragraph.rule != nil {
      xml.element("w:pBdr") { xml in
        xml.element("w:top", ["w:val": "single", "w:sz": "6", "w:space": "1", "w:color": "auto"])
      }
    }
    spacing(of: paragraph, to: &xml)
    let indent = paragraph.rule?.indent
    let left = indent ?? paragraph.leftIndent
    if left != 0 || paragraph.firstIndent != 0 {
      xml.element(
        "w:ind",
        [
          "w:left": String(left), "w:right": String(indent ?? 0),
          "w:firstLine": String(paragraph.firstIndent),
        ]
      )
    }
    if let alignment = paragraph.alignment { xml.element("w:jc", ["w:val": alignment.rawValue]) }
    if paragraph.rule != nil { xml.element("w:rPr") { $0.element("w:sz", ["w:val": "4"]) } }
  }

  private static func spacing(of paragraph: DocxParagraph, to xml: inout XMLWriter) {
    let isExact = paragraph.rule != nil
    switch (paragraph.spaceBefore, paragraph.spaceAfter) {
    case (nil, nil): break
    case (let before?, nil): xml.element("w:spacing", ["w:before": String(before)])
    case (nil, let after?): xml.element("w:spacing", ["w:after": String(after)])
    case (let before?, let after?) where isExact:
      xml.element(
        "w:spacing",
        ["w:before": String(before), "w:after": String(after), "w:line": "40", "w:lineRule": "exact"]
      )
    case (let before?, let after?):
      xml.element("w:spacing", ["w:before": String(before), "w:after": String(after)])
    }
  }

  private static func write(_ run: DocxRun, to xml: inout XMLWriter) {
    xml.element("w:r") { xml in
      if run.isBold || run.isItalic || run.isStruck || run.isMarked || run.size != nil {
        xml.element("w:rPr") { xml in
          if run.isBold { xml.element("w:b") }
          if run.isItalic { xml.element("w:i") }
          if run.isStruck { xml.element("w:strike") }
          if let size = run.size {
            xml.element("w:sz", ["w:val": String(size)])
            xml.element("w:szCs", ["w:val": String(size)])
          }
          if run.isMarked {
            xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "D9D9D9"])
          }
        }
      }
      xml.element("w:t", ["xml:space": "preserve"], text: onOneLine(run.text))
    }
  }

  /// The text without line ends and tabs, which would tear justified lines apart.
  private static func onOneLine(_ text: String) -> String {
    // Nearly every text has none: the bytes tell, for no line end is without one of these.
    let mayHaveSome = text.utf8.contains { $0 < 0x20 || $0 == 0xc2 || $0 == 0xe2 }
    return mayHaveSome ? String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }) : text
  }

  private static func writeNoHeight(to xml: inout XMLWriter) {
    xml.element("w:spacing", ["w:before": "0", "w:after": "0", "w:line": "20", "w:lineRule": "exact"])
  }

  private static func writeGap(to xml: inout XMLWriter) {
    xml.element("w:p") { $0.element("w:pPr") { writeNoHeight(to: &$0) } }
  }

  // MARK: - Tables

  private static func write(_ table: DocxTable, to xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblW", ["w:w": String(table.width), "w:type": "dxa"])
        if table.hasBorders {
          xml.element("w:tblBorders") { xml in
            for edge in ["top", "left", "bottom", "right", "insideH", "insideV"] {
              xml.element("w:" + edge, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
            }
          }
        }
        xml.element("w:tblLayout", ["w:type": "fixed"])
        xml.element("w:tblCellMar") { xml in
          xml.element("w:left", ["w:w": "70", "w:type": "dxa"])
          xml.element("w:right", ["w:w": "70", "w:type": "dxa"])
        }
      }
      xml.element("w:tblGrid") { xml in
        for width in table.widths { xml.element("w:gridCol", ["w:w": String(width)]) }
      }
      for row in table.rows { write(row, widths: table.widths, to: &xml) }
    }
  }

  private static func write(_ row: DocxTable.Row, widths: [Int], to xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      let mayBreak = row.mayBreak(widths: widths)
      if row.isHeader || !mayBreak {
        xml.element("w:trPr") { xml in
          if !mayBreak { xml.element("w:cantSplit") }
          if row.isHeader { xml.element("w:tblHeader") }
        }
      }
      var column = 0
      for cell in row.cells {
        let columns = widths.dropFirst(column).prefix(cell.span)
        column += cell.span
        write(cell, width: columns.reduce(0, +), to: &xml)
      }
    }
  }

  private static func write(_ cell: DocxTable.Cell, width: Int, to xml: inout XMLWriter) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": String(width), "w:type": "dxa"])
        if cell.span > 1 { xml.element("w:gridSpan", ["w:val": String(cell.span)]) }
        if cell.isShaded {
          xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "EDEDED"])
        }
        if cell.isCentered { xml.element("w:vAlign", ["w:val": "center"]) }
      }
      // A cell without a paragraph is no cell.
      if cell.paragraphs.isEmpty { xml.element("w:p") }
      for paragraph in cell.paragraphs { write(paragraph, to: &xml) }
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
