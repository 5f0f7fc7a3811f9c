/// A paragraph of the annual plan and the paragraphs of the sources that say the same.
struct UnifiedParagraph {
  let text: Text
  let node: Int
  var origins: [Trace.Origin]

  /// Brings paragraphs with the same words under one heading together; the first wording stands.
  static func unify(_ plans: [Plan], outline: AnnualOutline, key: (String) -> String) -> [UnifiedParagraph] {
    struct Place: Hashable {
      let node: Int
      let key: String
    }
    var result: [UnifiedParagraph] = []
    var known: [Place: Int] = [:]
    for index in plans.indices {
      let plan = plans[index]
      let keys = plan.sectionKeys
      for paragraph in plan.paragraphs {
        guard case .node(let node) = outline.placements[index][paragraph.section] else { continue }
        var origin = Trace.Origin(
          plan: plan.id.string,
          item: Plan.key(of: paragraph, sectionKeys: keys),
          address: plan.address(of: paragraph).description,
          line: paragraph.text.range.start.line,
          fields: [.text]
        )
        let place = Place(node: node, key: key(paragraph.text.string))
        if let existing = known[place] {
          if result[existing].text.string != paragraph.text.string {
            origin.wording = [Trace.Origin.Wording(field: .text, texts: [paragraph.text.string])]
          }
          result[existing].origins.append(origin)
        } else {
          known[place] = result.count
          result.append(UnifiedParagraph(text: Text(paragraph.text.string), node: node, origins: [origin]))
        }
      }
    }
    return result
  }
}
