// Names of what letters ask for and of what became of it.

extension Wording {
  /// How a point is answered; open where it is not yet.
  public func word(_ disposition: CommentAnswer.Disposition?) -> String {
    let words: (vietnamese: String, english: String) =
      switch disposition {
      case .accepted: ("tiếp thu", "accepted")
      case .partly: ("tiếp thu một phần", "partly accepted")
      case .rejected: ("không tiếp thu", "rejected")
      case .superseded: ("đã thay bằng ý kiến khác", "superseded")
      case .noted: ("ghi nhận", "noted")
      case nil: ("chưa giải quyết", "open")
      }
    return language == .vietnamese ? words.vietnamese : words.english
  }

  /// What is asked.
  public func word(_ request: CommentRequest.Kind) -> String {
    let words: (vietnamese: String, english: String) =
      switch request {
      case .integrate: ("lồng ghép", "integrate")
      case .lead: ("đổi cơ quan chủ trì", "another lead")
      case .support: ("đổi cơ quan phối hợp", "other support")
      case .due: ("sửa thời gian", "another deadline")
      case .target: ("sửa chỉ tiêu", "another target")
      case .output: ("sửa sản phẩm", "another output")
      case .budget: ("sửa kinh phí", "another budget")
      case .wording: ("sửa câu chữ", "other words")
      case .define: ("làm rõ khái niệm", "define a term")
      case .add: ("bổ sung", "add")
      case .delete: ("bỏ", "delete")
      case .move: ("chuyển vị trí", "move")
      case .agree: ("thống nhất", "agree")
      }
    return language == .vietnamese ? words.vietnamese : words.english
  }

  /// A change, in one line: `điểm d khoản 6 Mục VI: cơ quan chủ trì “A” → “B”`.
  func line(_ change: AmendedPoint.Change) -> String {
    let before = change.textsBefore.joined(separator: "; ")
    let after = change.textsAfter.joined(separator: "; ")
    let place = (change.addressAfter ?? change.addressBefore)?.description ?? ""
    let old = change.addressBefore?.description ?? ""
    switch change.kind {
    case .field:
      let field = change.field.map { word($0) } ?? ""
      return before.isEmpty ? "\(place): \(field) “\(after)”" : "\(place): \(field) “\(before)” → “\(after)”"
    case .addition: return "\(place): + “\(after)”"
    case .deletion: return "\(old): − “\(change.textsBefore.first ?? "")”"
    case .move: return "\(old) → \(place)"
    }
  }
}

extension AnswerTable.Row {
  /// What the letter says of the point, in its own words where it is known.
  var words: String { point.point.says?.string ?? point.point.request.wish }

  /// The addresses in the standard form; as the letter has them where they name nothing.
  var position: String {
    point.addressesBefore.isEmpty
      ? point.point.at.map(\.string).joined(separator: "; ")
      : AddressList(point.addressesBefore).description
  }

  /// Where that is now, if it is elsewhere.
  var newPosition: String? {
    let now = AddressList(point.addressesAfter).description
    return point.addressesAfter == point.addressesBefore || point.addressesAfter.isEmpty ? nil : now
  }

  /// Everything that was done, a line each.
  func done(in wording: Wording) -> [String] {
    var lines: [String] = []
    for (index, change) in point.changes.enumerated() {
      var line = wording.line(change)
      if let annual = annual.indices.contains(index) ? annual[index] : nil {
        line += " (" + wording.label(.inAnnual, ["address": annual]) + ")"
      }
      lines.append(line)
    }
    if !parts.isEmpty {
      let kept = parts.count { $0.new != nil }
      lines.append(
        wording.label(.partsWent, ["count": String(kept), "excluded": String(parts.count - kept)])
      )
    }
    return lines
  }

  /// Why, a sentence each: what the engine saw, then what a person said.
  func why(in wording: Wording) -> [String] {
    var lines = point.notes.map(wording.sentence)
    if let answer = point.answer, answer.disposition != nil {
      let day = answer.when.map { ", \($0.official)" } ?? ""
      lines.append(wording.label(.decidedBy, ["by": answer.by, "day": day, "why": answer.why]))
    }
    return lines
  }

  /// The letter as the table names it.
  var letter: String { "\(point.letter.name), \(point.letter.date.official)" }
}
