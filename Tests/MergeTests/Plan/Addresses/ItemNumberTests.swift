import Foundation
import Merge
import Testing

@Suite("Item numbers")
struct ItemNumberTests {
  static let shapes: [(String, ItemNumber.Shape)] = [
    ("I", .roman(1)), ("IV", .roman(4)), ("XXXIX", .roman(39)), ("I.", .roman(1)), ("IV)", .roman(4)),
    ("Mục VI", .roman(6)), ("mục vi", .roman(6)), ("MỤC VI.", .roman(6)),
    ("4", .arabic([4])), ("4.", .arabic([4])), ("4)", .arabic([4])), ("(1)", .arabic([1])),
    ("01", .arabic([1])),
    ("4.2", .arabic([4, 2])), ("4.2.", .arabic([4, 2])), ("1.2.3.4", .arabic([1, 2, 3, 4])),
    ("khoản 4", .arabic([4])), ("Mục 3", .arabic([3])), ("Tiểu mục 2", .arabic([2])), (" 10 ", .arabic([10])),
    ("a", .letter("a")), ("a)", .letter("a")), ("đ", .letter("đ")), ("đ)", .letter("đ")), ("i", .letter("i")),
    ("điểm a", .letter("a")), ("điểm A", .letter("a")), ("ă", .letter("ă")), ("điểm đ", .letter("đ")),
    ("A", .capital("A")), ("B.", .capital("B")), ("C", .capital("C")), ("Đ", .capital("Đ")),
    ("Phần B", .capital("B")),
    ("Phần I", .part(1)), ("PHẦN II", .part(2)), ("Phần thứ nhất", .part(1)), ("Phần thứ hai.", .part(2)),
    ("Phần 3", .part(3)), ("Chương III", .chapter(3)), ("Điều 1", .article(1)), ("Điều 24.", .article(24)),
    ("Phụ lục", .annex(0)), ("Phụ lục II", .annex(2)), ("PHỤ LỤC I", .annex(1)), ("PL 2", .annex(2)),
    ("Phụ lục số 02", .annex(2)), ("phụ lục ii", .annex(2)),
  ]

  @Test("numbers are understood by their shape")
  func understood() {
    for (written, shape) in Self.shapes {
      for variant in [written, written.decomposedStringWithCanonicalMapping] {
        #expect(ItemNumber(variant)?.shape == shape, "\(variant)")
        #expect(ItemNumber(variant)?.written == variant)
      }
    }
  }

  @Test(
    "what has no shape is no number",
    arguments: [
      "", "-", "+", "ii", "iv", "Iv", "IIII", "VX", "1.2.3.4.5", "0", "99999", "1,2", "1 2", "a1", "aa", "à",
      "ab",
      "xyz", "Mục", "Điều", "điểm", "🙂", "1.2.x", "I.1", "a b", "e\u{301}", "Sở Nội vụ",
      String(repeating: "1", count: 1000),
    ]
  )
  func refused(_ written: String) {
    #expect(ItemNumber(written) == nil)
  }

  @Test("a number and its standard writing mean the same")
  func roundTrip() {
    for (_, shape) in Self.shapes {
      let number = ItemNumber(shape)
      // The numeral alone says less than the word: an annex II reads as a Mục.
      if case .roman = shape { #expect(ItemNumber(number.written) == number) }
      if case .arabic = shape { #expect(ItemNumber(number.written) == number) }
      if case .letter = shape { #expect(ItemNumber(number.written) == number) }
    }
    for value in 1...89 {
      let number = ItemNumber(.roman(value))
      if number.written.count > 1 || value < 50 { #expect(ItemNumber(number.written) == number, "\(value)") }
    }
  }

  @Test("how a number is written does not matter for being the same")
  func equality() {
    #expect(ItemNumber("a)") == ItemNumber("điểm a"))
    #expect(ItemNumber("01.") == ItemNumber("1"))
    #expect(ItemNumber("đ)") == ItemNumber("đ"))
    #expect(ItemNumber("d") != ItemNumber("đ"))
    #expect(ItemNumber("i") != ItemNumber("I"))
    #expect(Set([ItemNumber("a"), ItemNumber("a)"), ItemNumber("(a)")]).count == 1)
  }

  @Test("letters run as official lists run: after d comes đ, and f, j, w, z are missing")
  func letters() {
    let letters = (1...23).compactMap { ItemNumber.letter($0)?.written }
    #expect(letters.joined() == "abcdđeghiklmnopqrstuvxy")
    #expect(ItemNumber.letter(0) == nil)
    #expect(ItemNumber.letter(24) == nil)
    let numbers = (1...23).compactMap { ItemNumber.letter($0) }
    #expect(numbers.shuffled().sorted() == numbers)
  }

  @Test("numbers are ordered as lists run, not as text")
  func order() {
    let lists = [
      ["I", "II", "IV", "V", "IX", "X"], ["1", "2", "9", "10", "11"], ["4", "4.1", "4.2", "4.10", "5"],
      ["a", "ă", "â", "b", "d", "đ", "e", "ê", "g", "o", "ô", "ơ", "p", "u", "ư", "v", "y"],
      ["A", "B", "D", "Đ", "E"],
      ["Phụ lục", "Phụ lục I", "Phụ lục II"],
    ]
    for list in lists {
      let numbers = list.compactMap { ItemNumber($0) }
      #expect(numbers.count == list.count)
      #expect(numbers.reversed().sorted() == numbers)
    }
  }

  @Test("a range runs by the Vietnamese alphabet")
  func ranges() {
    func range(_ first: String, _ last: String) -> [String]? {
      guard let first = ItemNumber(first), let last = ItemNumber(last) else { return nil }
      return first.through(last)?.map(\.written)
    }
    #expect(range("a", "đ") == ["a", "b", "c", "d", "đ"])
    #expect(range("d", "g") == ["d", "đ", "e", "g"])
    #expect(range("a", "â") == ["a", "ă", "â"])
    #expect(range("c", "c") == ["c"])
    #expect(range("e", "c") == nil)
    #expect(range("II", "V") == ["II", "III", "IV", "V"])
    #expect(range("3", "5") == ["3", "4", "5"])
    #expect(range("4.2", "4.4") == ["4.2", "4.3", "4.4"])
    #expect(range("4.2", "5.4") == nil)
    #expect(range("1", "9999") == nil)
    #expect(range("a", "3") == nil)
    #expect(range("A", "C") == ["A", "B", "C"])
    #expect(range("Điều 1", "Điều 3") == ["1", "2", "3"])
    #expect(range("Phụ lục I", "Phụ lục III") == ["I", "II", "III"])
  }
}
