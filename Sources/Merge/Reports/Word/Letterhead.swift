internal import OfficeOpenXML

/// The head and the end of an official document as Nghị định 30/2020/NĐ-CP lays them out: issuing body, national
/// name and motto, number, place and date; recipients and signature.
struct Letterhead {
  let head: PublishedHead
  let wording: Wording

  private var isVietnamese: Bool { wording.language == .vietnamese }

  private static let nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  private static let motto = "Độc lập - Tự do - Hạnh phúc"

  /// Two rows and two columns without borders, so that number and date stand on one line.
  func table(width: Int) -> DocxTable {
    let widths = DocxTable.widths(width, proportions: [37, 63])
    let left = widths[0] - 140
    let right = widths[1] - 140
    let body = head.body.uppercased().splitBeforeLevel.map { line in
      DocxParagraph([DocxRun(line, bold: true, size: 26)], .normal, .center)
    }
    let nation = [
      DocxParagraph([DocxRun(Self.nation, bold: true, size: 26)], .normal, .center),
      DocxParagraph([DocxRun(Self.motto, bold: true, size: 28)], .normal, .center),
    ]
    let number = wording.phrase(.symbolLine, ["symbol": head.symbol])
    let date = DocxParagraph([DocxRun(placeAndDate, italic: true)], .normal, .center)
    return DocxTable(
      widths: widths,
      rows: [
        DocxTable.Row([
          DocxTable.Cell(body + [.rule(indent: left * 3 / 10)]),
          DocxTable.Cell(nation + [.rule(indent: (right - 3600) / 2)]),
        ]),
        DocxTable.Row([
          DocxTable.Cell([DocxParagraph([DocxRun(number, size: 26)], .normal, .center)]),
          DocxTable.Cell([date]),
        ]),
      ],
      borders: false
    )
  }

  /// `Quảng Ngãi, ngày 03 tháng 4 năm 2025`; gaps to write into where the plan has no date yet.
  private var placeAndDate: String {
    let place = head.locality ?? "\u{2026}"
    guard let date = head.date else {
      let gap = String(repeating: "\u{A0}", count: 6)
      let date = isVietnamese ? "\(gap)tháng\(gap)năm \(head.year)" : "\(gap)/\(gap)/\(head.year)"
      return wording.phrase(.placeAndDate, ["place": place, "date": date])
    }
    let words = isVietnamese ? date.officialInWords : date.official
    return wording.phrase(.placeAndDate, ["place": place, "date": words])
  }

  /// Recipients on the left, signature on the right; never torn apart by the end of a page.
  func signature(width: Int, recipients: [String]) -> DocxTable {
    let list =
      [DocxParagraph([DocxRun(wording.phrase(.recipients), bold: true, italic: true, size: 24)])]
      + recipients.map { DocxParagraph([DocxRun("- " + $0, size: 22)]) }
    let signer = head.signer.map { DocxParagraph([DocxRun($0, bold: true)], .normal, .center) }
    // Room for signature and seal.
    let room = Array(repeating: DocxParagraph([]), count: 5)
    return DocxTable(
      widths: DocxTable.widths(width, proportions: [1, 1]),
      rows: [DocxTable.Row([DocxTable.Cell(list), DocxTable.Cell(signer + room)])],
      borders: false
    )
  }
}

extension Day {
  /// As the head of a document writes it, with a zero before days below 10 and before months 1 and 2.
  fileprivate var officialInWords: String {
    let parts = official.split(separator: "/")
    return parts.count == 3 ? "\(parts[0]) tháng \(parts[1]) năm \(parts[2])" : official
  }
}

extension String {
  /// `ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI` in the two lines in which it is written.
  fileprivate var splitBeforeLevel: [String] {
    guard hasPrefix("ỦY BAN NHÂN DÂN ") else { return [self] }
    return ["ỦY BAN NHÂN DÂN", String(dropFirst("ỦY BAN NHÂN DÂN ".count))]
  }
}
