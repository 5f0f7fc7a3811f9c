/// Tells what a text is about, by the objects that the glossary knows: "dịch vụ công trực tuyến".
struct Subjects: Sendable {
  private let concepts: [(name: String, words: [String])]

  init(_ glossary: Glossary) {
    concepts = glossary.concepts.filter { $0.facet == .object }
      .map { ($0.name, $0.words.map(ComparisonText.key)) }
  }

  func subjects(of text: String) -> Set<String> {
    let key = ComparisonText.key(text)
    return Set(
      concepts.filter { concept in concept.words.contains { ComparisonText.contains($0, in: key) } }.map(
        \.name
      )
    )
  }
}
