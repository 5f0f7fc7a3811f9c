import Foundation
import Merge
import Testing

/// Citations put together from their parts, so that what they cite is known without reading them.
@Suite("Citations put together at random")
struct GeneratedCitationTests {
  struct Cited {
    var text: String
    var symbol: String
    var year: Int?
    var date: Day?
    var issuer: String?
  }

  static let types = ["QĐ", "KH", "NQ", "CT", "TB", "TTr", "BC", "NĐ", "CTr", "HD"]
  static let bodies = ["UBND", "TTg", "CP", "HĐND", "BKHCN", "SNV", "VPCP", "CTUBND", "SKHCN"]
  static let units = ["TTHC", "BCVT&CNTT", "KSTT", "CĐSQG", "VX", "NC", "CCHC&CTTN"]
  static let party = ["TW", "TU", "BCĐTW", "VPTW", "BTGDVTW"]
  static let kinds = [
    "Quyết định số", "Kế hoạch số", "Nghị quyết", "Công văn số", "Văn bản số", "Chỉ thị", "số", "",
  ]
  static let issuers = [
    "Thủ tướng Chính phủ", "UBND tỉnh Quảng Ngãi", "Bộ Khoa học và Công nghệ", "Tỉnh ủy", "HĐND tỉnh",
    "Sở Văn hóa, Thể thao và Du lịch", "Văn phòng UBND tỉnh", "Chính phủ",
    "Sở Lao động - Thương binh và Xã hội",
  ]

  static func symbol(_ random: inout SplitMix) -> (written: String, year: Int?) {
    func one(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }
    let number = String(Int.random(in: 1...19_999, using: &random))
    let padded = Int.random(in: 0...3, using: &random) == 0 && number.count < 5 ? "0" + number : number
    switch Int.random(in: 0...4, using: &random) {
    case 0: return ("\(padded)-\(one(types))/\(one(party))", nil)
    case 1:
      let year = Int.random(in: 2015...2030, using: &random)
      return ("\(padded)/\(year)/\(one(types))-\(one(bodies))", year)
    case 2: return ("\(padded)/\(one(bodies))-\(one(units))", nil)
    case 3: return ("\(padded)/\(one(types))-\(one(bodies))-\(one(units))", nil)
    default: return ("\(padded)/\(one(types))-\(one(bodies))", nil)
    }
  }

  static func cited(_ random: inout SplitMix) throws -> Cited {
    let (symbol, year) = symbol(&random)
    let kind = try #require(kinds.randomElement(using: &random))
    var cited = Cited(text: kind.isEmpty ? symbol : "\(kind) \(symbol)", symbol: symbol, year: year)
    if Bool.random(using: &random) {
      let day = Day(ordinal: Int32.random(in: 17_000...21_000, using: &random))
      let (year, month, number) = day.components
      let writings = [
        "ngày \(day.official)", "ngày \(number) tháng \(month) năm \(year)",
        "ngày \(number)-\(month)-\(year)",
      ]
      cited.text += " " + (try #require(writings.randomElement(using: &random)))
      cited.date = day
    }
    if Bool.random(using: &random) {
      let issuer = try #require(issuers.randomElement(using: &random))
      cited.text += " của " + issuer
      cited.issuer = issuer
    }
    return cited
  }

  @Test("every part of a citation is found, in any number of them")
  func parts() throws {
    var random = SplitMix(seed: 30)
    let tails = [
      " về việc ban hành Kế hoạch", "", " phê duyệt Đề án", ", ban hành kèm theo", " (gọi tắt là Đề án)",
    ]
    for _ in 0..<3_000 {
      let all = try (0..<Int.random(in: 1...4, using: &random)).map { _ in try Self.cited(&random) }
      let text = try all.map { $0.text + (try #require(tails.randomElement(using: &random))) }.joined(
        separator: "; "
      )
      for writing in [text, text.decomposedStringWithCanonicalMapping, text.replacing("Đ", with: "\u{d0}")] {
        let found = DocumentCitation.citations(in: writing)
        #expect(found.map(\.symbol) == all.map(\.symbol), "\(writing)")
        #expect(found.map(\.year) == all.map(\.year), "\(writing)")
        #expect(found.map(\.date) == all.map(\.date), "\(writing)")
        #expect(found.map(\.issuer) == all.map(\.issuer), "\(writing)")
      }
    }
  }

  @Test("the position before a document is its own, and not its neighbour's")
  func positions() throws {
    var random = SplitMix(seed: 31)
    for _ in 0..<1_000 {
      let (first, second) = (Self.symbol(&random).written, Self.symbol(&random).written)
      let (mine, theirs) = (try position(&random), try position(&random))
      let text = "\(mine) Quyết định số \(first) và \(theirs) của Kế hoạch số \(second)"
      let found = DocumentCitation.citations(in: text)
      #expect(found.map(\.positions) == [[mine], [theirs]], "\(text)")
    }
  }

  func position(_ random: inout SplitMix) throws -> Address {
    Address([
      .number(try #require(ItemNumber.letter(Int.random(in: 1...23, using: &random)))),
      .number(ItemNumber(.arabic([Int.random(in: 1...20, using: &random)]))),
      .number(ItemNumber(.roman(Int.random(in: 1...12, using: &random)))),
    ])
  }

  @Test("spaces, leading zeros, capitals and Ð make no other document")
  func sameKey() throws {
    var random = SplitMix(seed: 32)
    for _ in 0..<2_000 {
      let symbol = Self.symbol(&random).written
      let one = try #require(DocumentCitation.citations(in: "số " + symbol).first)
      for variant in [
        "0" + symbol, symbol.replacing("-", with: "- "), symbol.replacing("/", with: " /"),
        symbol.replacing("Đ", with: "\u{d0}"), symbol.uppercased(), symbol.replacing("-", with: "\u{2013}"),
      ] {
        // A sixth figure would be no running number.
        guard let other = DocumentCitation.citations(in: "số " + variant).first else {
          #expect(variant.prefix { $0.isNumber }.count > 5, "\(variant)")
          continue
        }
        #expect(one.sameDocument(as: other) == .same, "\(variant)")
      }
      let next = try #require(DocumentCitation.citations(in: "số 9" + symbol.dropFirst()).first)
      #expect(one.sameDocument(as: next) == (symbol.hasPrefix("9") ? .same : .other))
    }
  }
}
