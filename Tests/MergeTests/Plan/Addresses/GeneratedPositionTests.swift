import Foundation
import Merge
import Testing

/// Position phrases put together from their levels, so that what they name is known without reading them.
@Suite("Position phrases put together at random")
struct GeneratedPositionTests {
  /// Numbers of one level and a writing of them.
  struct Level {
    var wording: String
    var numbers: [ItemNumber]
  }

  /// A list, a range or a single number after the word of its level.
  static func level(_ word: String, _ all: [ItemNumber], _ random: inout SplitMix) throws -> Level {
    let first = Int.random(in: 0..<all.count, using: &random)
    let last = min(all.count - 1, first + Int.random(in: 0...3, using: &random))
    let numbers = Array(all[first...last])
    let written = numbers.map(\.written)
    guard let start = written.first, let end = written.last, numbers.count > 1 else {
      return Level(wording: "\(word) \(written[0])", numbers: numbers)
    }
    let wordings = [
      "\(word) \(written.joined(separator: ", "))",
      "các \(word) \(written.dropLast().joined(separator: ", ")) và \(end)",
      "\(word) " + written.joined(separator: ", \(word) "),
      "từ \(word) \(start) đến \(word) \(end)",
      "\(word) \(start) đến \(end)",
      "\(word) \(start) - \(end)",
    ]
    return Level(wording: try #require(wordings.randomElement(using: &random)), numbers: numbers)
  }

  @Test("lists and ranges at one level name every combination with the levels above")
  func combinations() throws {
    var random = SplitMix(seed: 103)
    let letters = (1...23).compactMap { ItemNumber.letter($0) }
    let clauses = (1...12).map { ItemNumber(.arabic([$0])) }
    let items = (1...9).map { ItemNumber(.roman($0)) }
    for _ in 0..<3_000 {
      let point = try Self.level("điểm", letters, &random)
      // Only one level of a phrase is a list; more would be read as more addresses by people, too.
      let clause = try #require(clauses.randomElement(using: &random))
      let item = try #require(items.randomElement(using: &random))
      let comma = try #require([" ", ", ", " của ", " thuộc "].randomElement(using: &random))
      let text = "\(point.wording)\(comma)khoản \(clause.written)\(comma)Mục \(item.written)"
      let expected = point.numbers.map { Address([.number($0), .number(clause), .number(item)]) }
      for writing in [text, text.decomposedStringWithCanonicalMapping, text.replacing(" ", with: "\u{a0}")] {
        #expect(Address.addresses(in: writing) == expected, "\(writing)")
      }
    }
  }

  @Test("a list of khoản shares its Mục, and a list of Mục has nothing above it")
  func largerLevels() throws {
    var random = SplitMix(seed: 104)
    let clauses = (1...12).map { ItemNumber(.arabic([$0])) }
    let decimals = (1...6).map { ItemNumber(.arabic([4, $0])) }
    let items = (1...9).map { ItemNumber(.roman($0)) }
    for _ in 0..<2_000 {
      let clause = try Self.level("khoản", Bool.random(using: &random) ? clauses : decimals, &random)
      let item = try #require(items.randomElement(using: &random))
      let text = clause.wording + " Mục \(item.written)"
      #expect(
        Address.addresses(in: text) == clause.numbers.map { Address([.number($0), .number(item)]) },
        "\(text)"
      )
      let list = try Self.level("Mục", items, &random)
      #expect(
        Address.addresses(in: list.wording) == list.numbers.map { Address([.number($0)]) },
        "\(list.wording)"
      )
    }
  }

  @Test("large to small is turned round")
  func largeToSmall() throws {
    for item in 1...9 {
      for clause in 1...5 {
        let expected = Address([
          .number(ItemNumber(.letter("đ"))), .number(ItemNumber(.arabic([clause]))),
          .number(ItemNumber(.roman(item))),
        ])
        let roman = ItemNumber(.roman(item)).written
        for text in [
          "Mục \(roman), khoản \(clause), điểm đ", "Mục \(roman) khoản \(clause) điểm đ",
          "Mục \(roman).\(clause).đ",
          "Mục \(roman): khoản \(clause), điểm đ", "điểm đ khoản \(clause) Mục \(roman)",
          "điểm đ, khoản \(clause), mục \(roman)", "điểm đ) khoản \(clause) mục \(roman.lowercased())",
        ] {
          #expect(Address.addresses(in: text) == [expected], "\(text)")
        }
      }
    }
  }
}
