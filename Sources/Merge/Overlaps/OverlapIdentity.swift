/// Names pairs and groups of tasks by their content: the ids of their plans and their titles, whatever their
/// order, their lines and their own ids.
enum OverlapIdentity {
  /// `ovl-3f2a91c0`.
  static func pair(_ a: TaskReference, _ b: TaskReference, in plans: [Plan]) -> String {
    "ovl-" + Fingerprint([a, b].map { content($0, plans) }.sorted()).short
  }

  /// `grp-3f2a91c0`.
  static func group(_ members: [TaskReference], in plans: [Plan]) -> String {
    "grp-" + Fingerprint(members.map { content($0, plans) }.sorted()).short
  }

  private static func content(_ task: TaskReference, _ plans: [Plan]) -> String {
    plans[task.plan].id.string + "\u{1}" + VietnameseLetters.folded(plans[task].title.string)
  }
}
