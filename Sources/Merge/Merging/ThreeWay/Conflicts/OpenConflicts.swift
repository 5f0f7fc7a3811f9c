/// The open conflicts of a merged file as findings: what both sides say, and how to settle it.
struct OpenConflicts {
  let sites: [ConflictSite]
  private let file: String

  init(_ document: YAMLDocument, file: String) {
    sites = ConflictSite.all(in: document)
    self.file = file
  }

  var findings: [Finding] { sites.map(finding) }

  private func finding(_ site: ConflictSite) -> Finding {
    Finding(
      .openConflict,
      message(site),
      at: place(site.node),
      remedies: [Message(.mergeResolve, ["file": .text(ShellWord.quoted(file)), "id": .text(site.id)])],
      notes: notes(site),
      fingerprint: site.id
    )
  }

  private func message(_ site: ConflictSite) -> Message {
    let title = Message.Argument.text(site.title)
    switch site.kind {
    case .field(let key):
      let field = Term(rawValue: key).map { Message.Argument.term($0) } ?? .text(key)
      return Message(.mergeConflictField, ["field": field, "title": title])
    case .deletion(let side):
      return Message(.mergeConflictDeleted, ["title": title, "side": .term(side == .ours ? .ours : .theirs)])
    case .move: return Message(.mergeConflictMoved, ["title": title])
    }
  }

  private func notes(_ site: ConflictSite) -> [Finding.Note] {
    guard case .field = site.kind else { return [] }
    let keys: [(String, MessageKey)] = [("base", .mergeBase), ("ours", .mergeOurs), ("theirs", .mergeTheirs)]
    return keys.compactMap { key, message in
      guard let node = site.node.entry(key) else { return nil }
      return Finding.Note(Message(message, ["value": .text(Self.line(node))]), at: place(node))
    }
  }

  private func place(_ node: YAMLNode) -> Place { Place(file: file, range: node.range) }

  /// A value in one line.
  private static func line(_ node: YAMLNode) -> String {
    node.kind == .scalar
      ? node.string.split(separator: "\n").joined(separator: " ")
      : YAMLWriter.flow(YAMLValue(node), layout: YAMLWriter.Layout())
  }
}
