import Merge

extension Sample {
  /// A valid plan in which every key of the format occurs.
  static let everyKey: Sample = {
    let text = """
      format: plan/1
      plan: {id: p-1, kind: annual, title: T, year: 2025, issuer: A, drafter: B, number: 1/KH-UBND,
        date: 2025-04-03, status: draft, basis: [1588/QĐ-TTg, 06/QĐ-TTg]}
      sections:
        - number: I
          title: Mục đích
          text: "một\\nhai"
          origin: [{plan: a, item: I}]
        - number: 2
          title: N
          generated: true
          conflict: {id: c-4, kind: move, under: I, after: t-1}
          lead: [Sở Nội vụ]
          text: [một, {text: hai, origin: [{plan: a, item: "I#1", address: x, line: 3, fields: [text]}]}]
          tasks:
            - {id: t-1, number: a, title: T1, detail: D, lead: L, support: [S1, S2], due: 2025, output: O,
               audience: A, channel: C, budget: {amount: 5 triệu đồng, source: S}, basis: [B], after: [t-2],
               origin: [{plan: a, item: x, wording: {due: Quý I, support: [S1, S2]}}],
               settled: [{field: due, by: narrowest, reason: R}], related: [{item: t-2, finding: ovl-1}]}
            - {id: t-2, title: {conflict: title-1, candidates: [{value: X, from: a/x}, {value: Y}]},
               lead: {conflict: lead-1, candidates: [{value: [A, B]}]},
               due: {conflict: due-1, base: Quý I, ours: null, theirs: {deleted: true}},
               budget: {conflict: budget-1, candidates: [{value: {amount: 1 tỷ đồng, source: S}}]},
               conflict: {id: c-1, kind: delete-edit, by: ours}, after: t-1, support: , detail: }
          sections:
            - {number: 2.1, title: S, tasks: , text: , conflict: {id: c-5, kind: delete-edit, by: ours}}
            - {number: {conflict: number-1, ours: "3", theirs: "4"}, title: {conflict: title-2, ours: A, theirs: B},
               text: {conflict: text-1, ours: A, theirs: B}, lead: {conflict: lead-2, ours: A, theirs: [B, C]},
               tasks: [{id: t-3, title: T, number: {conflict: number-2, ours: a, theirs: b},
               conflict: {id: c-6, kind: move}}]}
      targets:
        - {id: g-1, indicator: I, value: ">= 80%", by: 2025, strength: binding, origin: [], settled: [],
           related: []}
        - {id: g-2, indicator: I, value: {conflict: value-1, base: 1, ours: 2, theirs: 3}, by: Quý I,
           strength: {conflict: strength-1}, conflict: {id: c-2, kind: delete-edit, by: theirs}}
      reports:
        - {id: r-1, to: [A, B], from: C, due: hằng tháng, content: D, origin: []}
        - {id: r-2, to: {conflict: to-1}, settled: [], related: [],
           conflict: {id: c-3, kind: delete-edit, by: ours}}
      merged:
        sources: [{plan: a, title: T, file: a.yaml, digest: 0011}]
        excluded: [{plan: a, item: x, kind: task, address: Y, reason: R, texts: [T]}]
      """
    guard let root = try? YAMLReader().read(Array(text.utf8), file: "every-key.yaml").root else {
      return .null
    }
    return Sample(root)
  }()
}
