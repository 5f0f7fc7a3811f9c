@testable import Merge
import TestSupport
import Testing

@Suite("Texts that have lost their marks")
struct MarkModelTests {
  private static let reference = ReferenceData.embedded()
  private static let titles: [String] = {
    ["reform-communication", "digital-transformation", "e-service"].flatMap { name -> [String] in
      guard let bytes = try? Repository.bytes("plans/2025/\(name).yaml"),
        let document = try? YAMLReader().read(bytes, file: name),
        let plan = PlanDecoder(agencies: reference.directory).decode(document).plan
      else { return [] }
      return plan.tasks.map(\.title.string)
    }
  }()

  private func normalizer(learning texts: [String]) -> Normalizer {
    var normalizer = Normalizer(directory: Self.reference.directory, glossary: Self.reference.glossary)
    normalizer.learnMarks(from: texts)
    return normalizer
  }

  @Test("a bare text is read as the same text with marks")
  func restored() {
    var normalizer = normalizer(learning: [
      "Rà soát thủ tục hành chính của tỉnh", "Tuyên truyền dịch vụ công trực tuyến", "Báo cáo kết quả",
    ])
    let bare = normalizer.normalize("ra soat thu tuc hanh chinh, bao cao ket qua")
    let marked = normalizer.normalize("rà soát thủ tục hành chính, báo cáo kết quả")
    #expect(bare.ids == marked.ids)
    let agency = normalizer.normalize("tuyen truyen DVCTT cua tinh").ids
    let expected = normalizer.normalize("tuyên truyền dịch vụ công trực tuyến của tỉnh").ids
    #expect(agency == expected)
  }

  @Test("a text with any mark, or of unknown words, stays as it is")
  func untouched() {
    var normalizer = normalizer(learning: ["thủ tục hành chính của tỉnh"])
    for text in ["thu tuc hanh chính", "thu tuc", "open source software license", "ISO 9001:2015"] {
      let words = normalizer.normalize(text, layers: []).ids.map { normalizer.vocabulary.text(of: $0) }
      #expect(words == VietnameseLetters.folded(text).split { " :".contains($0) }.map(String.init))
    }
  }

  @Test("without anything learned, bare texts stay bare")
  func nothingLearned() {
    var normalizer = normalizer(learning: ["thu tuc hanh chinh"])
    let ids = normalizer.normalize("thu tuc hanh chinh").ids
    #expect(ids.map { normalizer.vocabulary.text(of: $0) } == ["thu", "tuc", "hanh", "chinh"])
  }

  @Test("of a plan's bare titles, nearly every word is read right")
  func accuracy() {
    #expect(Self.titles.count > 100)
    var normalizer = normalizer(learning: Self.titles)
    var words = 0
    var right = 0
    for title in Self.titles {
      let marked = normalizer.normalize(title, layers: []).ids
      let bare = normalizer.normalize(VietnameseLetters.folded(title, .bare), layers: []).ids
      #expect(marked.count == bare.count)
      words += marked.count
      right += zip(marked, bare).count { $0 == $1 }
    }
    #expect(right * 100 >= words * 97)
  }

  @Test("the logarithm is right to five digits")
  func logarithm() {
    for (value, expected) in [
      (1.0, 0.0), (2, 1), (0.125, -3), (10, 3.321_928), (0.3, -1.736_966), (1.99, 0.992_768),
    ] {
      #expect(abs(value.logarithm - expected) < 1e-4)
    }
    #expect(0.0.logarithm == -1_000)
  }
}
