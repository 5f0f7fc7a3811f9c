import Merge

/// Puts the pairs of which the engine is unsure before a second reader, and takes its verdicts as decisions of
/// this run that no decision of a person has to give way to.
struct Judging {
  private(set) var workspace: Workspace
  private(set) var verdicts: [JudgeVerdict] = []
  /// What the engine found.
  let pairs: OverlapReport

  init(_ workspace: Workspace, observer: WorkProgress.Observer? = nil) {
    self.workspace = workspace
    pairs = Self.merger(workspace).overlaps(observer: observer)
  }

  private static func merger(_ workspace: Workspace) -> PlanMerger {
    PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
  }

  /// Asks about every pair in doubt that nobody has decided.
  mutating func ask(_ program: JudgeProgram) throws(UnusableInput) {
    let work = Self.merger(workspace).decided(pairs)
    var open = pairs
    open.pairs.removeAll { work.decision(about: $0) != nil }
    let questions = JudgeQuestion.questions(open, in: workspace.plans)
    guard !questions.isEmpty else { return }
    let answer = try program.ask(questions.map(\.json.line).joined())
    let result = JudgeVerdictReader(questions: questions).read(answer, file: program.name)
    guard result.findings.isEmpty else { throw UnusableInput(findings: result.findings) }
    verdicts = result.verdicts.map { verdict in
      var signed = verdict
      signed.by = verdict.by ?? program.name
      return signed
    }
    let maker = DecisionMaker(workspace, overlaps: pairs, work: work)
    take(questions.compactMap { judgement($0, maker) })
  }

  /// A verdict as a decision; nil where there is none or the reader cannot tell.
  private func judgement(_ question: JudgeQuestion, _ maker: DecisionMaker) -> Decision? {
    guard let verdict = verdicts.first(where: { $0.pair == question.pair.id }),
      let answer = Decision.Verdict(verdict.answer)
    else { return nil }
    let request = DecisionRequest(
      verdict: answer,
      by: verdict.by ?? "",
      when: Day(ordinal: 0),
      why: verdict.reason
    )
    var decision = try? maker.decision(on: question.sides.map(\.item.name), request)
    decision?.when = nil
    decision?.isJudgement = true
    return decision
  }

  /// Takes all verdicts, or, where some contradict a person or one another, those that do not, the most probable
  /// pairs first.
  private mutating func take(_ judgements: [Decision]) {
    var all = workspace
    all.decisions += judgements
    if isSound(all) {
      workspace = all
      return
    }
    for judgement in judgements {
      var more = workspace
      more.decisions.append(judgement)
      if isSound(more) { workspace = more }
    }
  }

  private func isSound(_ workspace: Workspace) -> Bool {
    Self.merger(workspace).decided(pairs).contradictions(in: workspace.plans).isEmpty
  }
}

extension Decision.Verdict {
  /// Nil where the reader cannot tell.
  fileprivate init?(_ answer: JudgeVerdict.Answer) {
    switch answer {
    case .duplicate: self = .same
    case .overlap: self = .apart
    case .related, .unrelated: self = .notSame
    case .unsure: return nil
    }
  }
}
