/// A change of a draft with the letter and the point that it comes from.
public struct LetterTrace: Hashable, Sendable {
  public var point: AmendedPoint
  public var change: AmendedPoint.Change
  /// Where the author's file has what was changed.
  public var place: Place

  /// `changed by 744/VP-TTHC (Văn phòng UBND tỉnh), point 2: ...`, with the place in the letter.
  public func text(in wording: Wording, style: TextStyle = .plain) -> String {
    let source = wording.label(
      .changedByLetter,
      [
        "letter": point.letter.name, "issuer": point.letter.issuer.string, "point": point.point.id.string,
      ]
    )
    var text = "\(place): \(style.apply(.heading, source)) \(wording.line(change))\n"
    if let says = point.point.says { text += "  “\(says.string)”\n" }
    if let reason = point.point.reason {
      text += "  " + wording.label(.commentReason, ["reason": reason.string]) + "\n"
    }
    return text + "\(point.place): note: " + wording.sentence(Message(.askedHere)) + "\n"
  }

  var json: JSONValue {
    [
      "point": .string(point.name.description), "letter": .string(point.letter.name),
      "agency": .string(point.letter.issuer.string),
      "field": .string(change.field?.rawValue ?? change.kind.rawValue),
      "before": .strings(change.textsBefore), "after": .strings(change.textsAfter),
      "place": .string(place.description), "asked": .string(point.place.description),
    ]
  }
}

extension Workspace {
  /// What letters changed, each with its place in the author's file.
  public var letterTraces: [LetterTrace] {
    amendment.points.flatMap { point in
      point.changes.compactMap { change -> LetterTrace? in
        guard let index = plans.firstIndex(where: { $0.id.string == change.plan }) else { return nil }
        let range =
          change.before.map { drafts[index].range(of: $0) } ?? change.after.map { plans[index].range(of: $0) }
        return range.map {
          LetterTrace(point: point, change: change, place: Place(file: plans[index].file, range: $0))
        }
      }
    }
  }

  /// What letters changed at a place that a person names as `file:line` or `file:line:column`.
  public func letterTraces(at name: String) -> [LetterTrace] {
    letterTraces.filter { trace in
      guard name.hasPrefix(trace.place.file + ":") else { return false }
      let numbers = name.dropFirst(trace.place.file.count + 1).split(separator: ":").map { Int($0) }
      guard let first = numbers.first, let line = first else { return false }
      return (trace.place.range.start.line...max(trace.place.range.start.line, trace.place.range.end.line))
        .contains(line)
    }
  }

  /// What letters changed in an item.
  public func letterTraces(plan: String, item: String) -> [LetterTrace] {
    letterTraces.filter { $0.change.plan == plan && $0.change.item == item }
  }
}
