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
      finding(
        site,
        at: place(site.node),
        resolve(site),
        places: { part in site.node.entry(part.rawValue).map(place) },
        ofCandidate: place
      )
    }
  }

  /// A conflict told at other places than those of the merged file.
  /// - Parameters:
  ///   - places: where each value stands; nil for one that is not told.
  ///   - ofCandidate: where one of several values of a side stands; nil where its side does.
  func finding(
    _ site: ConflictSite,
    at place: Place,
    _ remedy: Message,
    places: (Part) -> Place?,
    ofCandidate: ((YAMLNode) -> Place)? = nil
  ) -> Finding {
    Finding(
      .openConflict,
      message(site),
      at: place,
      remedies: [remedy],
      notes: notes(site, places, ofCandidate),
      fingerprint: site.id
    )
  }

  /// The command that settles a conflict in the merged file.
  func resolve(_ site: ConflictSite) -> Message {
    Message(
      candidates(of: site).isEmpty ? .mergeResolve : .mergeResolveValue,
      ["file": .text(ShellWord.quoted(file)), "id": .text(site.id)]
    )
  }

  /// The values of a side that was in conflict itself, beside that of the other.
  private func candidates(of site: ConflictSite) -> [(value: YAMLNode, part: Part)] {
    guard case .field = site.kind, let list = site.node.entry("candidates") else { return [] }
    return list.items.compactMap { node in
      guard let value = node.entry("value"), let from = node.entry("from") else { return nil }
      return Part(rawValue: from.string).map { (value, $0) }
    }
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

  private func notes(
    _ site: ConflictSite,
    _ places: (Part) -> Place?,
    _ ofCandidate: ((YAMLNode) -> Place)?
  ) -> [Finding.Note] {
    guard case .field = site.kind else { return [] }
    let sides = Part.allCases.compactMap { part -> Finding.Note? in
      guard let node = site.node.entry(part.rawValue), let place = places(part) else { return nil }
      return note(part, node, at: place)
    }
    let others = candidates(of: site).compactMap { value, part in
      (ofCandidate?(value) ?? places(part)).map { note(part, value, at: $0) }
    }
    return sides + others
  }

  private func note(_ part: Part, _ value: YAMLNode, at place: Place) -> Finding.Note {
    Finding.Note(Message(part.message, ["value": .text(Self.line(value))]), at: place)
  }

  private func place(_ node: YAMLNode) -> Place { Place(file: file, range: node.range) }

  /// A value in one line.
  private static func line(_ node: YAMLNode) -> String {
    node.kind == .scalar
      ? node.string.split(separator: "\n").joined(separator: " ")
      : YAMLWriter.flow(YAMLValue(node), layout: YAMLWriter.Layout())
  }
}
