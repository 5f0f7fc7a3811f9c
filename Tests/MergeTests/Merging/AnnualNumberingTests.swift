import Testing

@testable import Merge

@Suite("Numbers of the annual plan")
struct AnnualNumberingTests {
  @Test("headings are Mục, khoản, sub-khoản from the top")
  func headings() {
    #expect(AnnualNumbering.number(of: [4])?.written == "IV")
    #expect(AnnualNumbering.number(of: [4, 12])?.written == "12")
    #expect(AnnualNumbering.number(of: [4, 12, 3])?.written == "12.3")
    #expect(AnnualNumbering.number(of: []) == nil)
  }

  @Test("every number is read back as itself")
  func readBack() {
    for path in [[1], [9], [49], [3, 7], [3, 7, 2], [3, 7, 2, 10]] {
      let number = AnnualNumbering.number(of: path)
      #expect(ItemNumber(number?.written ?? "") == number)
    }
    for number in AnnualNumbering.taskNumbers(count: 23) {
      #expect(ItemNumber(number?.written ?? "") == number)
    }
  }

  @Test("after d comes đ, and f, j, w and z are no điểm")
  func letters() {
    let letters = AnnualNumbering.taskNumbers(count: 9).compactMap { $0?.written }
    #expect(letters == ["a", "b", "c", "d", "đ", "e", "g", "h", "i"])
  }

  @Test("more tasks than letters are bullets, all of them")
  func bullets() {
    #expect(AnnualNumbering.taskNumbers(count: 24).allSatisfy { $0 == nil })
  }
}

@Suite("Lists of addresses")
struct AddressListTests {
  private func address(_ letter: String, _ clause: String, _ part: String = "VI") -> Address {
    Address([letter, clause, part].compactMap { ItemNumber($0) }.map { .number($0) })
  }

  @Test("letters of one khoản stand together")
  func together() {
    let list = AddressList([address("a", "4"), address("c", "4"), address("b", "5")])
    #expect(list.description == "điểm a, c khoản 4 Mục VI; điểm b khoản 5 Mục VI")
  }

  @Test("bullets stand alone")
  func bullets() {
    let bullet = Address([.bullet(2)] + address("a", "4").steps.dropFirst())
    let list = AddressList([address("a", "4"), bullet])
    #expect(list.description == "điểm a khoản 4 Mục VI; gạch đầu dòng thứ hai khoản 4 Mục VI")
  }
}
