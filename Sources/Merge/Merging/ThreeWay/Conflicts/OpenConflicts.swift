/// The open conflicts of a merged file as findings: what both sides say, and how to settle it.
struct OpenConflicts {
  /// One of the values that people choose from.
  enum Part: String, CaseIterable {
    case base, ours, theirs

    var message: MessageKey {
      switch self {
      case .base: .mergeBase
      case .ours: .mergeOurs
      case .theirs: .mergeTheirs
      }
    }
  }

  let sites: [ConflictSite]
  private let file: String

  init(_ document: YAMLDocument, file: String) {
    sites = ConflictSite.all(in: document)
    self.file = file
  }

  /// At their places in the merged file.
  var findings: [Finding] {
    sites.map { site in
      finding(site, at: place(site.node), resolve(site)) { part in site.node.entry(part.rawValue).map(place) }
    }
  }

  /// A conflict told at other places than those of the merged file.
  /// - Parameter places: where each value stands; nil for one that is not told.
  func finding(_ site: ConflictSite, at place: Place, _ remedy: Message, places: (Part) -> Place?) -> Finding
  {
    Finding(
      .openConflict,
      message(site),
      at: place,
      remedies: [remedy],
      notes: notes(site, places),
      fingerprint: site.id
    )
  }

  /// The command that settles a conflict in the merged file.
  func resolve(_ site: ConflictSite) -> Message {
    Message(.mergeResolve, ["file": .text(ShellWord.quoted(file)), "id": .text(site.id)])
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

  private func notes(_ site: ConflictSite, _ places: (Part) -> Place?) -> [Finding.Note] {
    guard case .field = site.kind else { return [] }
    return Part.allCases.compactMap { part in
      guard let node = site.node.entry(part.rawValue), let place = places(part) else { return nil }
      return Finding.Note(Message(part.message, ["value": .text(Self.line(node))]), at: place)
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
