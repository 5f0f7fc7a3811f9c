extension Workspace {
  /// Puts the drafts after the letters in the place of the drafts before them.
  mutating func amend(
    by letters: [CommentLetter],
    answers: [CommentAnswer],
    documents: [String: YAMLDocument]
  ) {
    self.letters = letters
    self.answers = answers
    let amender = Amender(
      plans: plans,
      documents: plans.map { documents[$0.id.string] },
      directory: reference.directory,
      day: day
    )
    drafts = plans
    amendment = amender.amend(by: letters, answers: answers)
    for draft in amendment.drafts {
      plans[draft.plan] = draft.after
      sources[draft.plan].digest = Fingerprint(bytes: draft.bytes).long
    }
  }
}
