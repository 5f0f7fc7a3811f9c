public import Merge
public import RevisionSamples

/// How many of the tasks that were changed are paired as they should be.
public struct PairingScore: Sendable {
  /// Pairs that are right, that were found, and that there are.
  private var right = 0
  private var found = 0
  private var meant = 0
  /// What is wrong with the others.
  public private(set) var wrong: [String] = []

  public init(_ alignment: RevisionAlignment, of sample: CorpusRevision) {
    let (olds, news) = (sample.old.tasks, sample.new.tasks)
    let oldPlaces = Self.places(alignment.old)
    let newTasks = alignment.new.items.indices.filter { alignment.new.items[$0].kind == .task }
    let truths = Dictionary(uniqueKeysWithValues: olds.enumerated().map { ($1.key, $0) })
    let touched = Self.touched(sample)
    for (position, task) in news.enumerated() {
      let partner = alignment.partner(ofNew: newTasks[position]).flatMap { oldPlaces[$0] }
      let truth = truths[task.key]
      guard touched.contains(task.key) || partner != truth else { continue }
      if truth != nil { meant += 1 }
      if partner != nil { found += 1 }
      if partner == truth {
        right += truth == nil ? 0 : 1
      } else {
        func name(_ place: Int?) -> String { place.map { olds[$0].id } ?? "-" }
        wrong.append("\(task.id): \(name(partner)) instead of \(name(truth))")
      }
    }
  }

  /// The harmonic mean of precision and recall.
  public var f1: Double { found + meant == 0 ? 1 : Double(2 * right) / Double(found + meant) }

  private static func places(_ revision: Revision) -> [Int: Int] {
    let tasks = revision.items.indices.filter { revision.items[$0].kind == .task }
    return Dictionary(uniqueKeysWithValues: tasks.enumerated().map { ($1, $0) })
  }

  private static func touched(_ sample: CorpusRevision) -> Set<Int> {
    sample.edits.reduce(into: []) { touched, edit in
      switch edit {
      case .field(let key, _), .move(let key), .addition(let key), .removal(let key): touched.insert(key)
      case .split(let key, let part), .join(let key, let part): touched.formUnion([key, part])
      }
    }
  }
}
