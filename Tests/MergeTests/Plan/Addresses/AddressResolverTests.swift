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
