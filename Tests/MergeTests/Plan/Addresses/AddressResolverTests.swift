import TestSupport
import Testing

@testable import Merge

@Suite("Positions in the words of officials")
struct AddressResolverTests {
  private let plan: Plan
  private let annexes: Plan

  init() throws {
    plan = try Self.plan("e-service")
    annexes = try Self.plan("digital-transformation")
  }

  private static func plan(_ name: String) throws -> Plan {
    let document = try YAMLReader().read(Repository.bytes("plans/2025/\(name).yaml"), file: name)
    return try #require(PlanDecoder(agencies: AgencyDirectory()).decode(document).plan)
  }

  /// What a text names: ids of items, standard addresses of the rest; or what is wrong, in English.
  private func named(_ text: String, in plan: Plan? = nil) -> String {
    let plan = plan ?? self.plan
    do throws(AddressProblem) {
      return try AddressResolver(plan).resolve(text).map { place in
        switch place {
        case .task(let index): plan.tasks[index].id.string
        case .target(let index): plan.targets[index].id.string
        case .report(let index): plan.reports[index].id.string
        default: plan.address(of: place).description
        }
      }.joined(separator: " ")
    } catch {
      return "! " + Wording(.english).sentence(error.message)
    }
  }

  @Test(
    "name items, sections, paragraphs and the whole draft",
    arguments: [
      ("điểm a, c khoản 4 Mục VI", "es-48 es-50"),
      ("các điểm a, b và c khoản 4 Mục VI của dự thảo Kế hoạch", "es-48 es-49 es-50"),
      ("từ điểm a đến điểm đ khoản 4 Mục IV", "es-29 es-30 es-31 es-32 es-33"),
      ("điểm d đến e khoản 4 Mục IV", "es-32 es-33 es-34"),
      ("Mục VI, khoản 4, điểm a", "es-48"),
      ("tại điểm a, khoản 4, mục VI", "es-48"),
      ("điểm a) khoản 4 Mục VI", "es-48"),
      ("gạch đầu dòng thứ hai khoản 2.1 Mục IV", "es-05"),
      ("gạch đầu dòng thứ nhất mục 2.3 phần IV", "es-11"),
      ("gạch đầu dòng thứ hai Mục V", "đoạn thứ 2 Mục V"),
      ("đoạn thứ 2 Mục V", "đoạn thứ 2 Mục V"),
      ("toàn bộ dự thảo", "toàn bộ văn bản"),
      ("toàn bộ khoản 4 Mục VI", "khoản 4 Mục VI"),
      ("khoản 1, 2 Mục II", "khoản 1 Mục II khoản 2 Mục II"),
      ("Phần VI", "Mục VI"),
      ("chỉ tiêu thứ ba", "es-t3"),
      ("chỉ tiêu thứ hai và chế độ báo cáo thứ 2", "es-t2 es-r2"),
      ("điểm a khoản 4 Mục VI; điểm b khoản 6 Mục VI", "es-48 es-54"),
    ]
  )
  func resolve(text: String, expected: String) {
    #expect(named(text) == expected)
  }

  @Test(
    "name rows of annexes, and parts",
    arguments: [
      ("STT 1 Phụ lục II", "dt-66"), ("số thứ tự 2 Phụ lục II", "dt-67"), ("mục 1 Phụ lục II", "dt-66"),
      ("STT 1, 2 Phụ lục II", "dt-66 dt-67"), ("Mục I Phần II", "Mục I Phần II"),
      ("STT 1 Mục I Phụ lục I", "dt-59"), ("Phụ lục I", "Phụ lục I"),
      ("Mục V", "Mục V Phần II"), ("Mục III Phần II", "Mục III Phần II"),
    ]
  )
  func annexRows(text: String, expected: String) {
    #expect(named(text, in: annexes) == expected)
  }

  @Test(
    "tell what there is where a place is missing, unclear or qualified",
    arguments: [
      ("điểm d khoản 4 Mục VI", "! khoản 4 Mục VI has điểm a, b, c; there is no điểm d"),
      ("khoản 9 Mục VI", "! Mục VI has khoản 1, 2, 3, 4, 5, 6, 7, 8; there is no khoản 9"),
      ("điểm a khoản 9 Mục VI", "! Mục VI has khoản 1, 2, 3, 4, 5, 6, 7, 8; there is no khoản 9"),
      ("Mục X", "! toàn bộ văn bản has Mục I, II, III, IV, V, VI; there is no Mục X"),
      ("điểm a khoản 4 Mục VI trừ điểm c", "! “trừ” beside the position may change what it means"),
      ("từ khoản 2 Mục VI", "! “từ” beside the position may change what it means"),
      ("tên khoản 4 Mục VI", "! “tên” beside the position may change what it means"),
      ("sau điểm a khoản 4 Mục VI", "! “sau” beside the position may change what it means"),
      ("điểm a hoặc c khoản 4 Mục VI", "! “hoặc c” beside the position may change what it means"),
      ("chỗ nói về kinh phí", "! no position is understood in “chỗ nói về kinh phí”"),
      (
        "gạch đầu dòng thứ ba khoản 2 Mục VI",
        "! khoản 2 Mục VI has gạch đầu dòng thứ nhất; there is no gạch đầu dòng thứ ba"
      ),
      (
        "chỉ tiêu thứ 12",
        "! toàn bộ văn bản has chỉ tiêu thứ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11; there is no chỉ tiêu thứ 12"
      ),
    ]
  )
  func problems(text: String, expected: String) {
    #expect(named(text) == expected)
  }

  @Test("a position that several places answer to is asked back")
  func ambiguous() {
    #expect(named("khoản 4").hasPrefix("! khoản 4 can mean khoản 4 Mục IV; khoản 4 Mục VI"))
    #expect(
      named("Mục II", in: annexes).hasPrefix(
        "! Mục II can mean Mục II Phần I; Mục II Phần II; Mục II Phụ lục I"
      )
    )
  }

  @Test("every place's standard address resolves to the place")
  func roundTrip() throws {
    for plan in [plan, annexes] {
      let resolver = AddressResolver(plan)
      for place in plan.places {
        #expect(try resolver.resolve(plan.address(of: place).description) == [place])
      }
    }
  }

  /// A plan with every kind of level: of a decision, of a law, of a plan with parts, and annexes.
  private static let everyLevel = """
    format: plan/1
    plan: {id: p, kind: other, title: Kế hoạch tuyên truyền mẫu, year: 2025, number: 67/KH-UBND}
    sections:
      - {number: Điều 1, tasks: [{id: d-1, number: "1", title: A}]}
      - number: Phần I
        sections:
          - number: Chương XII
            sections:
              - number: Mục 5
                sections:
                  - {number: Điều 103, sections: [{number: "2", tasks: [{id: l-1, number: a, title: A}]}]}
          - number: Chương III
            sections:
              - number: Mục 1
                sections:
                  - number: Tiểu mục 1
                    sections:
                      - {number: Điều 24, sections: [{number: "1", tasks: [{id: l-2, number: a, title: A}]}]}
      - number: Phần II
        sections:
          - number: III
            sections:
              - number: "1"
                tasks: [{id: p-1, number: d, title: A}, {id: p-2, number: đ, title: B}, {id: p-3, number: e, title: C}]
              - number: "2"
                sections:
                  - number: "2.3"
                    sections:
                      - {number: b, tasks: [{id: p-4, title: A}, {id: p-5, title: B}, {id: p-6, title: C}]}
          - {number: VI, sections: [{number: "4", tasks: [{id: p-7, number: a, title: A}, {id: p-8, number: c, title: B}]}]}
      - {number: Phụ lục I, tasks: [{id: a-1, number: "5", title: A}, {id: a-2, number: 5.1.8, title: B}]}
      - {number: Phụ lục II, tasks: [{id: a-3, number: "3", title: A}, {id: a-4, number: "5", title: B}]}
    """

  @Test(
    "resolve in every form in which officials cite, and print back in the standard one",
    arguments: [
      (
        "điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I", "l-1",
        "điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I"
      ),
      (
        "điểm a khoản 1 Điều 24 Tiểu mục 1 Mục 1 Chương III", "l-2",
        "điểm a khoản 1 Điều 24 Tiểu mục 1 Mục 1 Chương III Phần I"
      ),
      ("điểm a, c khoản 4 Mục VI", "p-7 p-8", "điểm a, c khoản 4 Mục VI Phần II"),
      ("các điểm a và c khoản 4 Mục VI", "p-7 p-8", "điểm a, c khoản 4 Mục VI Phần II"),
      ("từ điểm d đến điểm e khoản 1 Mục III", "p-1 p-2 p-3", "điểm d, đ, e khoản 1 Mục III Phần II"),
      ("điểm d - e khoản 1 Mục III", "p-1 p-2 p-3", "điểm d, đ, e khoản 1 Mục III Phần II"),
      ("gạch đầu dòng thứ ba điểm b", "p-6", "gạch đầu dòng thứ ba điểm b khoản 2.3 Mục III Phần II"),
      (
        "gạch đầu dòng thứ ba điểm b khoản 2.3 Mục III", "p-6",
        "gạch đầu dòng thứ ba điểm b khoản 2.3 Mục III Phần II"
      ),
      ("khoản 2.3 Mục III", "", "khoản 2.3 Mục III Phần II"),
      ("mục 2.3 phần III", "", "khoản 2.3 Mục III Phần II"),
      ("khoản 1, 2 Mục III", "", "khoản 1 Mục III Phần II; khoản 2 Mục III Phần II"),
      ("tại điểm d, khoản 1, mục III", "p-1", "điểm d khoản 1 Mục III Phần II"),
      ("STT 5.1.8 Phụ lục I", "a-2", "STT 5.1.8 Phụ lục I"),
      ("mục 3 Phụ lục II", "a-3", "STT 3 Phụ lục II"),
      ("STT 5 Phụ lục II", "a-4", "STT 5 Phụ lục II"),
      ("Điều 1 Quyết định", "", "Điều 1"),
      ("khoản 1 Điều 1", "d-1", "khoản 1 Điều 1"),
      ("điểm a khoản 4 Mục VI Kế hoạch số 67/KH-UBND", "p-7", "điểm a khoản 4 Mục VI Phần II"),
      ("điểm a khoản 4 Mục VI dự thảo Kế hoạch tuyên truyền mẫu", "p-7", "điểm a khoản 4 Mục VI Phần II"),
      ("toàn bộ dự thảo", "", "toàn bộ văn bản"),
    ]
  )
  func everyForm(text: String, ids: String, standard: String) throws {
    let document = try YAMLReader().read(Array(Self.everyLevel.utf8), file: "p.yaml")
    let plan = try #require(PlanDecoder(agencies: AgencyDirectory()).decode(document).plan)
    let places = try AddressResolver(plan).resolve(text)
    let found = places.compactMap { place -> String? in
      if case .task(let index) = place { return plan.tasks[index].id.string }
      return nil
    }
    #expect(found.joined(separator: " ") == ids)
    #expect(AddressList(places.map { plan.address(of: $0) }).description == standard)
    #expect(try AddressResolver(plan).resolve(standard) == places)
  }

  @Test("another document beside a position is refused, not passed over")
  func otherDocument() {
    #expect(
      named("điểm a khoản 10 Mục VI Quyết định số 1588/QĐ-TTg")
        == "! “số 1588/QĐ-TTg” beside the position may change what it means"
    )
  }

  @Test("any text is answered without a crash")
  func fuzz() {
    let resolver = AddressResolver(plan)
    let pieces = [
      "điểm ", "khoản ", "Mục ", "Phần ", "STT ", "gạch đầu dòng ", "thứ ", "hai ", "a", "đ", "c, ", "4 ",
      "2.3 ",
      "VI ", "IV", "đến ", "từ ", "các ", "và ", ";", ",", ".", "-", "(", ")", "Phụ lục ", "toàn bộ ",
      "dự thảo ",
      "99999999999999999999 ", "0 ", "é\u{301}", "\u{0}", "chỉ tiêu ", "đoạn ", "1.1.1.1.1.1 ", "\n", "🙂",
      "%",
      "trừ ", "Điều ", "tiết ",
    ]
    var random = SplitMix(seed: 7)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0..<12, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let places = try? resolver.resolve(text)
      if let places { #expect(!places.isEmpty, "\(text)") }
    }
  }
}
