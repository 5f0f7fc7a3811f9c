/// Names pairs and groups of tasks by their content: the ids of their plans and their titles, whatever their
/// order, their lines and their own ids.
struct OverlapIdentity: Sendable {
  /// What names each task.
  private let contents: [TaskReference: String]

  /// Reads what many names are made of, each task once.
  init(of tasks: some Sequence<TaskReference>, in plans: [Plan]) {
    let tasks = Set(tasks).sorted()
    let parts = Threads.map(Threads.ranges(of: tasks.count)) { range in
      tasks[range].map { (task: $0, content: Self.content($0, plans)) }
    }
    var contents: [TaskReference: String] = [:]
    contents.reserveCapacity(tasks.count)
    for part in parts {
      for one in part { contents[one.task] = one.content }
    }
    self.contents = contents
  }

  /// `ovl-3f2a91c0`; of tasks that have been read.
  func pair(_ a: TaskReference, _ b: TaskReference) -> String { "ovl-" + name([a, b]) }

  /// `grp-3f2a91c0`; of tasks that have been read.
  func group(_ members: [TaskReference]) -> String { "grp-" + name(members) }

  private func name(_ tasks: [TaskReference]) -> String {
    Fingerprint(tasks.compactMap { contents[$0] }.sorted()).short
  }

  private static func content(_ task: TaskReference, _ plans: [Plan]) -> String {
    plans[task.plan].id.string + "\u{1}" + VietnameseLetters.folded(plans[task].title.string)
  }
}

extension OverlapIdentity {
  static func pair(_ a: TaskReference, _ b: TaskReference, in plans: [Plan]) -> String {
    OverlapIdentity(of: [a, b], in: plans).pair(a, b)
  }

  static func group(_ members: [TaskReference], in plans: [Plan]) -> String {
    OverlapIdentity(of: members, in: plans).group(members)
  }
}
