import RevisionSamples
import TestSupport
import Testing

@testable import Merge

@Suite("Patches applied in one go")
struct PatchBatchTests {
  @Test("come to what their steps come to one after the other, and fail where they fail", arguments: 0..<60)
  func steps(seed: Int) throws {
    var sample = RandomPatch(seed: UInt64(seed))
    let document = try YAMLReader().read(Array(sample.text.utf8), file: "plan.yaml")
    let patch = try sample.patch(document, count: 2 + seed % 24)
    let batch = Result { try RevisionPatch(operations: patch).apply(to: document) }
    let single = Result { try Self.oneByOne(patch, document) }
    switch (batch, single) {
    case (.success(let left), .success(let right)):
      #expect(String(decoding: left, as: UTF8.self) == String(decoding: right, as: UTF8.self), "\(patch)")
    case (.failure(let left), .failure(let right)): #expect(left as? PatchError == right as? PatchError)
    default: Issue.record("\(batch) \(single)")
    }
  }

  private static func oneByOne(_ patch: [PatchOperation], _ document: YAMLDocument) throws(PatchError)
    -> [UInt8]
  {
    var applier = PatchApplier(document)
    for (index, operation) in patch.enumerated() { try applier.apply(operation, number: index) }
    return applier.editor.bytes
  }

  @Test("comments and blank lines stay, those above an item go with it")
  func comments() throws {
    let plan = """
      sections:
        - title: A
          tasks:
            # của a
            - id: a

            - id: b  # bên b
            # của c
            - id: c
        - title: B # hai
          tasks:
            - id: d

      """
    let document = try YAMLReader().read(Array(plan.utf8), file: "plan.yaml")
    func pointer(_ text: String) throws -> PatchPointer { try #require(PatchPointer(text)) }
    let patch = RevisionPatch(operations: [
      .replace(try pointer("/sections/1/title"), "BB"),
      .replace(try pointer("/sections/0/tasks/1/id"), "bb"),
      .remove(try pointer("/sections/0/tasks/0")),
      .move(try pointer("/sections/0/tasks/1"), try pointer("/sections/1/tasks/0")),
      .add(try pointer("/sections/1/tasks/2"), .mapping([YAMLValue.Entry("id", "e")])),
    ])
    let expected = """
      sections:
        - title: A
          tasks:
            # của a
            - id: bb  # bên b
        - title: BB # hai
          tasks:
            # của c
            - id: c
            - id: d
            - id: e

      """
    let text = String(decoding: try patch.apply(to: document), as: UTF8.self)
    #expect(text == expected)
  }
}

/// Random steps for a small plan, most of which fit.
private struct RandomPatch {
  private var random: CorpusRandom
  let text: String

  init(seed: UInt64) {
    random = CorpusRandom(seed: seed)
    var builder = CorpusBuilder(seed: seed)
    text = builder.plan(tasks: 9, perSection: 3).text
  }

  mutating func patch(_ document: YAMLDocument, count: Int) throws -> [PatchOperation] {
    var applier = PatchApplier(document)
    var patch: [PatchOperation] = []
    for number in 0..<count {
      let operation = operation(applier.editor.document)
      patch.append(operation)
      // Where a step does not fit, the patch ends with it.
      do { try applier.apply(operation, number: number) } catch { break }
    }
    return patch
  }

  private func sections(_ document: YAMLDocument) -> [YAMLNode] {
    document.root?.value(for: "sections").map { Array($0.items) } ?? []
  }

  private mutating func list(_ document: YAMLDocument) -> (pointer: PatchPointer, count: Int) {
    let sections = sections(document)
    let index = random.below(sections.count)
    let count = sections.indices.contains(index) ? sections[index].value(for: "tasks")?.items.count ?? 0 : 0
    return (PatchPointer(["sections", "\(index)", "tasks"]), count)
  }

  private mutating func operation(_ document: YAMLDocument) -> PatchOperation {
    let (list, count) = list(document)
    let task = list.appending(random.below(count + (random.chance(0.05) ? 1 : 0)))
    let field = task.appending(random.pick(["title", "due", "lead", "output", "channel"]))
    switch random.below(12) {
    case 0, 1:
      return .replace(task.appending("due"), .text(random.pick(["Quý I", "Quý II", "Thường xuyên"])))
    case 2: return .add(task.appending("channel"), .text(random.pick(["Báo", "Đài"])))
    case 3: return .remove(random.chance(0.5) ? field : task)
    case 4: return .add(list.appending(random.below(count + 1)), new)
    case 5: return .add(list.appending("-"), new)
    case 6:
      let (other, size) = self.list(document)
      return .move(task, other.appending(random.below(max(1, other == list ? size : size + 1))))
    case 7: return .move(task, list.appending(random.below(count)))
    case 8:
      let sections = sections(document).count
      return .move(
        PatchPointer(["sections", "\(random.below(sections))"]),
        PatchPointer(["sections", "\(random.below(sections))"])
      )
    case 9:
      return .replace(
        PatchPointer(["sections", list.tokens[1], "title"]),
        .text("Phần \(random.below(100))")
      )
    case 10: return .test(task.appending("id"), .text("t-\(random.below(9))"))
    default: return .replace(task.appending("id"), .text("n-\(random.below(1000))"))
    }
  }

  private var new: YAMLValue {
    mutating get {
      .mapping([
        YAMLValue.Entry("id", .text("x-\(random.below(1000))")), YAMLValue.Entry("title", "Việc mới"),
      ])
    }
  }
}
