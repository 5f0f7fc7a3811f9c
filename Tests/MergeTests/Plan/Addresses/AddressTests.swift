import Foundation
import Merge
import Testing

@Suite("Addresses")
struct AddressTests {
  @Test("position phrases of letters and plans are resolved, lists and ranges too")
  func phrases() {
    let rows = WordingTable.rows(PositionPhrases.table)
    #expect(rows.count >= 70)
    for (wording, meaning) in rows {
      let read = Address.addresses(in: wording).map(\.description).joined(separator: "; ")
      #expect(read == meaning, "\(wording)")
    }
  }

  @Test(
    "words that only look like positions are none",
    arguments: PositionPhrases.none + ["", " ", "🙂", "điểm", "từ"]
  )
  func none(_ wording: String) {
    #expect(Address.addresses(in: wording).isEmpty)
    #expect(Address(wording) == nil)
  }

  @Test("composition, capitals and spaces do not change a position")
  func variants() {
    for (wording, meaning) in WordingTable.rows(PositionPhrases.table) {
      for variant in [
        wording.decomposedStringWithCanonicalMapping, wording.replacing(" ", with: "\u{a0} "),
        "tại " + wording + ".",
      ] {
        let read = Address.addresses(in: variant).map(\.description).joined(separator: "; ")
        #expect(read == meaning, "\(variant)")
      }
    }
  }

  @Test("the standard form runs from small to large without commas")
  func standardForm() {
    let address = Address([
      .number(ItemNumber(.letter("a"))), .number(ItemNumber(.arabic([10]))), .number(ItemNumber(.roman(6))),
    ])
    #expect(address.description == "điểm a khoản 10 Mục VI")
    #expect(Address([]).description == "toàn bộ văn bản")
    #expect(Address([.bullet(11)]).description == "gạch đầu dòng thứ 11")
    #expect(Address([.number(ItemNumber(.annex(0)))]).description == "Phụ lục")
    #expect(Address([.number(ItemNumber(written: "x1", shape: .other("x1")))]).description == "x1")
  }

  @Test("a decimal swallows the khoản it stands under, however the steps got there")
  func decimals() {
    let third = Address.Step.number(ItemNumber(.roman(3)))
    let four = Address.Step.number(ItemNumber(.arabic([4])))
    let fourTwo = Address.Step.number(ItemNumber(.arabic([4, 2])))
    let fourTwoOne = Address.Step.number(ItemNumber(.arabic([4, 2, 1])))
    #expect(Address([fourTwo, four, third]).description == "khoản 4.2 Mục III")
    var address = Address([four, third])
    address.steps.insert(fourTwo, at: 0)
    address.steps.insert(fourTwoOne, at: 0)
    #expect(address.description == "khoản 4.2.1 Mục III")
    // Another khoản, or a khoản 4 in a khoản 4, is no part of the decimal.
    #expect(Address([.number(ItemNumber(.arabic([5, 2]))), four]).description == "khoản 5.2 khoản 4")
    #expect(Address([four, four]).steps.count == 2)
    #expect(
      Address([.row(ItemNumber(.arabic([5, 1]))), .number(ItemNumber(.arabic([5])))]).description == "STT 5.1"
    )
  }

  /// An address with levels that grow, as structures have them.
  static func random(_ random: inout SplitMix) -> Address {
    var steps: [Address.Step] = []
    if Bool.random(using: &random) {
      let count = Int.random(in: 1...30, using: &random)
      steps.append(Bool.random(using: &random) ? .bullet(count) : .paragraph(count))
    }
    if Bool.random(using: &random), let letter = ItemNumber.letter(Int.random(in: 1...23, using: &random)) {
      steps.append(.number(letter))
    }
    switch Int.random(in: 0...5, using: &random) {
    case 0: break
    case 1: steps.append(.row(number(&random)))
    case 2: steps.append(.target(Int.random(in: 1...40, using: &random)))
    case 3: steps.append(.report(Int.random(in: 1...40, using: &random)))
    default: steps.append(.number(number(&random)))
    }
    let large: [ItemNumber.Shape] = [
      .article(Int.random(in: 1...200, using: &random)), .roman(Int.random(in: 1...15, using: &random)),
      .chapter(Int.random(in: 1...15, using: &random)), .part(Int.random(in: 1...5, using: &random)),
      .annex(Int.random(in: 0...5, using: &random)),
    ]
    for shape in large where Int.random(in: 0...2, using: &random) == 0 {
      steps.append(.number(ItemNumber(shape)))
    }
    return Address(steps)
  }

  static func number(_ random: inout SplitMix) -> ItemNumber {
    let depth = Int.random(in: 1...4, using: &random)
    return ItemNumber(.arabic((0..<depth).map { _ in Int.random(in: 1...120, using: &random) }))
  }

  @Test("every printed address parses back to itself")
  func roundTrip() {
    var random = SplitMix(seed: 10)
    for _ in 0..<5_000 {
      let address = Self.random(&random)
      if address.steps.isEmpty { continue }
      #expect(Address(address.description) == address, "\(address)")
      #expect(Address.addresses(in: "sửa tại \(address) của dự thảo") == [address], "\(address)")
    }
  }

  @Test("any text is read without harm, and what is found prints and reads back")
  func anyText() {
    var random = SplitMix(seed: 43)
    let pieces = [
      "điểm", "khoản", "Mục", "mục", "Phần", "Điều", "Phụ lục", "STT", "a", "đ", "b)", "IV", "III", "1",
      "2.3", "4.",
      ",", "và", "đến", "từ", "các", "-", ".", ";", "gạch đầu dòng", "thứ", "hai", "nhất", "đoạn", "của", "(",
      ")",
      "99999999999999999999", "0", "e\u{301}", "🙂", "Quyết định", "tiết", "toàn bộ", "dự thảo", "năm",
    ]
    for _ in 0..<20_000 {
      let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      let text = words.joined(separator: Int.random(in: 0...3, using: &random) == 0 ? "" : " ")
      for address in Address.addresses(in: text) {
        #expect(!address.description.isEmpty)
        #expect(
          !Address.addresses(in: address.description).isEmpty || address.steps.isEmpty,
          "\(text): \(address)"
        )
      }
    }
  }

  @Test("long lists end: a text cannot make millions of addresses")
  func bombs() {
    let list = String(repeating: "1, ", count: 400) + "1"
    #expect(Address.addresses(in: "điểm a, b, c khoản \(list) Mục I, II, III").count <= 3)
    #expect(Address.addresses(in: "khoản 1 đến 9999 Mục I").count <= 3)
  }

  @Test("a loose position can mean the place it names, and no other")
  func loosely() throws {
    func can(_ phrase: String, _ place: String) throws -> Bool {
      try #require(Address(phrase)).canMean(try #require(Address(place)))
    }
    #expect(try can("điểm a khoản 4 Mục VI", "điểm a khoản 4 Mục VI"))
    #expect(try can("điểm a khoản 4", "điểm a khoản 4 Mục VI"))
    #expect(try can("điểm a Mục VI", "điểm a khoản 4 Mục VI"))
    #expect(try can("mục 2.3 phần III", "khoản 2.3 Mục III"))
    #expect(try can("mục 3 Phụ lục", "khoản 3 Phụ lục II"))
    #expect(try can("mục 3 Phụ lục II", "STT 3 Phụ lục II"))
    #expect(try !can("điểm a khoản 5 Mục VI", "điểm a khoản 4 Mục VI"))
    #expect(try !can("khoản 4 Mục VI", "điểm a khoản 4 Mục VI"))
    #expect(try !can("điểm d khoản 4", "điểm đ khoản 4 Mục VI"))
    #expect(try !can("điểm a khoản 4 Mục VI", "điểm a khoản 4"))
    #expect(Address([]).canMean(Address([])))
    #expect(!Address([]).canMean(try #require(Address("Mục I"))))
  }
}
