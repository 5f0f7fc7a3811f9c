/// The steps that make one revision of another, each behind tests of what it changes, so that a patch does not fit
/// where it should not and can be taken back.
///
/// ```swift
/// let patch = RevisionPatch(RevisionAlignment(old, new))
/// try patch.apply(to: old.document)                 // the bytes of `new`, where both are in canonical form
/// try patch.reversed().apply(to: new.document)      // the bytes of `old`
/// ```
public struct RevisionPatch: Hashable, Sendable {
  public var operations: [PatchOperation]

  public init(operations: [PatchOperation]) { self.operations = operations }

  public init(_ alignment: RevisionAlignment) {
    var writer = PatchWriter(alignment)
    writer.write()
    operations = writer.operations
  }

  /// The patch that takes this one back. Steps that nothing tests can only be taken back where they add or move.
  public func reversed() -> RevisionPatch {
    var result: [PatchOperation] = []
    for step in steps.reversed() { result += Self.reversed(step) }
    return RevisionPatch(operations: result)
  }

  /// A step with the tests in front of it.
  private struct Step {
    var tests: [(pointer: PatchPointer, value: YAMLValue)] = []
    var change: PatchOperation?
  }

  private var steps: [Step] {
    var steps: [Step] = []
    var step = Step()
    for operation in operations {
      if case .test(let pointer, let value) = operation {
        step.tests.append((pointer, value))
      } else {
        step.change = operation
        steps.append(step)
        step = Step()
      }
    }
    return step.tests.isEmpty ? steps : steps + [step]
  }

  private static func reversed(_ step: Step) -> [PatchOperation] {
    func value(at pointer: PatchPointer) -> YAMLValue? { step.tests.last { $0.pointer == pointer }?.value }
    /// What is tested beside the place that changes.
    func context(but pointer: PatchPointer) -> [PatchOperation] {
      step.tests.filter { $0.pointer != pointer }.map { .test($0.pointer, $0.value) }
    }
    switch step.change {
    case nil, .test: return step.tests.map { .test($0.pointer, $0.value) }
    case .add(let pointer, let value):
      return context(but: pointer) + [.test(pointer, value), .remove(pointer)]
    case .remove(let pointer):
      return context(but: pointer) + (value(at: pointer).map { [.add(pointer, $0)] } ?? [])
    case .replace(let pointer, let new):
      guard let old = value(at: pointer) else { return context(but: pointer) }
      return context(but: pointer) + [.test(pointer, new), .replace(pointer, old)]
    case .move(let from, let to):
      let moved = step.tests.map { PatchOperation.test($0.pointer.moved(from: from, to: to), $0.value) }
      return moved + [.move(to, from)]
    }
  }
}
