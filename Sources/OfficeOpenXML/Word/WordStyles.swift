/// The parts of a .docx file that are the same in every document: styles, settings and page numbers.
enum WordStyles {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// Times New Roman throughout, as Nghị định 30/2020/NĐ-CP asks, 14 points in the text and 12 in tables.
  static func styles(language: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": namespace]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            let font = "Times New Roman"
            xml.element("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
            xml.element("w:sz", ["w:val": "28"])
            xml.element("w:szCs", ["w:val": "28"])
            xml.element("w:lang", ["w:val": language, "w:eastAsia": language])
          }
        }
        xml.element("w:pPrDefault") { xml in
          xml.element("w:pPr") { $0.element("w:spacing", ["w:before": "0", "w:after": "0"]) }
        }
      }
      style(&xml, .normal, name: "Normal", size: nil) { _ in }
      for (level, heading) in [DocxParagraph.Style.heading1, .heading2, .heading3].enumerated() {
        style(&xml, heading, name: "heading \(level + 1)", size: nil, bold: true) { xml in
          xml.element("w:keepNext")
          xml.element("w:spacing", ["w:before": "120", "w:after": "60"])
          xml.element("w:outlineLvl", ["w:val": String(level)])
        }
      }
      style(&xml, .cell, name: "Cell", size: 24) { xml in
        xml.element("w:spacing", ["w:before": "30", "w:after": "30"])
      }
      style(&xml, .cellHead, name: "Cell Head", size: 24, bold: true) { xml in
        xml.element("w:spacing", ["w:before": "40", "w:after": "40"])
        xml.element("w:jc", ["w:val": "center"])
      }
    }
    return xml.bytes
  }

  private static func style(
    _ xml: inout XMLWriter,
    _ style: DocxParagraph.Style,
    name: String,
    size: Int?,
    bold: Bool = false,
    paragraph: (inout XMLWriter) -> Void
  ) {
    let isDefault = style == .normal
    let attributes: XMLWriter.Attributes =
      isDefault
      ? ["w:type": "paragraph", "w:default": "1", "w:styleId": style.rawValue]
      : [
        "w:type": "paragraph", "w:customStyle": name.hasPrefix("heading") ? "0" : "1",
        "w:styleId": style.rawValue,
      ]
    xml.element("w:style", attributes) { xml in
      xml.element("w:name", ["w:val": name])
      if !isDefault { xml.element("w:basedOn", ["w:val": "Normal"]) }
      xml.element("w:qFormat")
      if !isDefault { xml.element("w:pPr", content: paragraph) }
      if size != nil || bold {
        xml.element("w:rPr") { xml in
          if bold { xml.element("w:b") }
          if let size { xml.element("w:sz", ["w:val": String(size)]) }
          if let size { xml.element("w:szCs", ["w:val": String(size)]) }
        }
      }
    }
  }

  /// Says that the document follows the rules of Word 2013, or Word would open it in a mode for older files.
  static var settings: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", ["xmlns:w": namespace]) { xml in
      xml.element("w:defaultTabStop", ["w:val": "720"])
      xml.element("w:compat") { xml in
        xml.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ]
        )
      }
    }
    return xml.bytes
  }

  /// The page number in the middle of the upper margin, or an empty header.
  static func header(showsNumber: Bool) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:hdr", ["xmlns:w": namespace]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:jc", ["w:val": "center"]) }
        guard showsNumber else { return }
        xml.element("w:r") { $0.element("w:fldChar", ["w:fldCharType": "begin"]) }
        xml.element("w:r") { $0.element("w:instrText", ["xml:space": "preserve"], text: " PAGE ") }
        xml.element("w:r") { $0.element("w:fldChar", ["w:fldCharType": "separate"]) }
        xml.element("w:r") { $0.element("w:t", text: "2") }
        xml.element("w:r") { $0.element("w:fldChar", ["w:fldCharType": "end"]) }
      }
    }
    return xml.bytes
  }
}
