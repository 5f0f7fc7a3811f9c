/// What a finding code is about: a few words, and a sentence or two for who meets it first.
///
/// Both stand in SARIF as the rule's descriptions; `docs/findings.md` says more, with an example each.
struct CodeDescription: Hashable, Sendable {
  var title: String
  var explanation: String

  init(_ title: String, _ explanation: String) {
    self.title = title
    self.explanation = explanation
  }
}
