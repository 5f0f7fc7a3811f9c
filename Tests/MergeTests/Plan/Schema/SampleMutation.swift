/// Bends a document in one place: the kind of slip a person or a program makes.
struct SampleMutation {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  /// The document with one to three places changed.
  mutating func bend(_ document: Sample) -> Sample {
    var result = document
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let count = Self.size(result)
      var target = Int.random(in: 0..<count, using: &random)
      result = change(result, at: &target)
    }
    return result
  }

  private static func size(_ sample: Sample) -> Int {
    switch sample {
    case .array(let items): 1 + items.map(size).reduce(0, +)
    case .object(let members): 1 + members.map { size($0.value) }.reduce(0, +)
    default: 1
    }
  }

  private mutating func change(_ sample: Sample, at target: inout Int) -> Sample {
    if target == 0 {
      target = -1
      return replaced(sample)
    }
    target -= 1
    switch sample {
    case .array(let items):
      return .array(items.map { target < 0 ? $0 : change($0, at: &target) })
    case .object(let members):
      return .object(
        members.map { member in
          Sample.Member(
            key: member.key,
            value: target < 0 ? member.value : change(member.value, at: &target)
          )
        }
      )
    default: return sample
    }
  }

  private mutating func replaced(_ sample: Sample) -> Sample {
    if Bool.random(using: &random), let inner = innerChange(sample) { return inner }
    let scalars: [Sample] = [
      .null, .bool(true), .bool(false), .number("0"), .number("2025"), .number("-3"), .number("1.5"),
      .number("1e3"), .number("99999999999999999999"), .string(""), .string("  "), .string("a"),
      .string("Quý II/2025"), .string("2025-02-30"), .string("2025-12-31"), .string("true"),
      .string("null"), .string("plan/1"), .string("binding"), .string("a b"), .string("\n"), .array([]),
      .object([]), .array([.string("x")]), .array([.null]), .array([.array([.string("x")])]),
      .object([Sample.Member(key: "conflict", value: .string("due-1"))]),
      .object([Sample.Member(key: "deleted", value: .bool(true))]),
      .object([Sample.Member(key: "amount", value: .string("5 triệu đồng"))]),
    ]
    return scalars.randomElement(using: &random) ?? .null
  }

  private mutating func innerChange(_ sample: Sample) -> Sample? {
    switch sample {
    case .array(var items):
      guard !items.isEmpty else { return nil }
      let index = items.indices.randomElement(using: &random) ?? 0
      if Bool.random(using: &random) { items.remove(at: index) } else { items.append(items[index]) }
      return .array(items)
    case .object(var members):
      let choice = Int.random(in: 0..<3, using: &random)
      let index = members.indices.randomElement(using: &random)
      if choice == 0, let index { members.remove(at: index) }
      if choice == 1, let index { members[index].key += "x" }
      let keys = ["lead", "due", "conflict", "text", "title", "fields", "wording", "base", "zzz", "by"]
      let free = keys.filter { sample[$0] == nil }
      if choice == 2, let key = free.randomElement(using: &random) {
        members.append(Sample.Member(key: key, value: .string("x")))
      }
      return .object(members)
    default: return nil
    }
  }
}
