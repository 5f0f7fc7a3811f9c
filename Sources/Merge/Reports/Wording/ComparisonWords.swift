extension Wording {
  /// What two tasks were compared by, in words; one that is not known stays as it is.
  func comparison(_ field: String) -> String {
    guard let kind = Evidence.Kind(name: field) else {
      return field == "prior" ? label(.comparisonStart) : field
    }
    return language == .vietnamese ? kind.vietnamese : kind.english
  }

  /// How the tasks came out: `63 %`, `much`, `the same`.
  func level(_ level: OverlapPair.Comparison.Level) -> String {
    switch level {
    case .start: ""
    case .share(let share): percent(share)
    case .amount(let amount): language == .vietnamese ? amount.vietnamese : amount.rawValue
    case .outcome(let outcome): language == .vietnamese ? outcome.vietnamese : outcome.english
    }
  }
}

extension OverlapPair.Comparison.Amount {
  fileprivate var vietnamese: String {
    switch self {
    case .none: "không có"
    case .little: "ít"
    case .some: "một phần"
    case .much: "nhiều"
    case .most: "rất nhiều"
    }
  }
}

extension OverlapPair.Comparison.Outcome {
  fileprivate var english: String {
    switch self {
    case .neither: "neither says"
    case .one: "only one says"
    case .different: "different"
    case .partly: "some in common"
    case .contained: "one within the other"
    case .same: "the same"
    case .yes: "yes"
    case .first: "yes, both begin so"
    }
  }

  fileprivate var vietnamese: String {
    switch self {
    case .neither: "cả hai không nêu"
    case .one: "chỉ một bên nêu"
    case .different: "khác nhau"
    case .partly: "chung một phần"
    case .contained: "bên này nằm trong bên kia"
    case .same: "giống nhau"
    case .yes: "có"
    case .first: "có, ngay từ đầu câu"
    }
  }
}

extension Evidence.Kind {
  fileprivate var english: String {
    switch self {
    case .words: "words in common"
    case .covered: "words in common, of the text with more of its own"
    case .pairs: "turns of phrase in common"
    case .sharedPairs: "telling turns of phrase in common"
    case .sharedWords: "telling words in common"
    case .passage: "longest passage in common"
    case .work: "what is done, and to what"
    case .sectors: "fields of work"
    case .channels: "channels named"
    case .numbered: "numbered things, documents, levels"
    case .announcing: "both tell people about the matter"
    case .ownDocument: "“this plan” means two plans"
    case .finished: "one is done, the other still to do"
    case .otherAction: "another thing is done"
    case .swapped: "other words in the same place"
    case .closeSwapped: "other words in the same place, the rest being close"
    case .exchanged: "one thing in the place of another, of all that differs"
    case .named: "names in quotation marks"
    case .opening: "other words at the beginning"
    case .replaced: "other words within like clauses"
    case .inserted: "more words within like clauses"
    case .addedClause: "clause that only one has"
    case .otherClauses: "clauses that each has for itself"
    case .otherParty: "other audience, channel, field or place"
    case .otherCore: "other object"
    case .firstAction: "first action"
    }
  }

  fileprivate var vietnamese: String {
    switch self {
    case .words: "từ ngữ chung"
    case .covered: "từ ngữ chung, tính theo bên nói nhiều hơn"
    case .pairs: "cụm từ chung"
    case .sharedPairs: "cụm từ đặc trưng chung"
    case .sharedWords: "từ ngữ đặc trưng chung"
    case .passage: "đoạn giống nhau dài nhất"
    case .work: "việc phải làm và đối tượng của việc"
    case .sectors: "lĩnh vực"
    case .channels: "kênh, hình thức"
    case .numbered: "số thứ tự, số văn bản, cấp thực hiện"
    case .announcing: "cùng là việc tuyên truyền về nội dung đó"
    case .ownDocument: "“Kế hoạch này” chỉ hai kế hoạch khác nhau"
    case .finished: "một bên là việc đã làm, bên kia là việc phải làm"
    case .otherAction: "việc phải làm khác nhau"
    case .swapped: "từ ngữ khác đứng cùng vị trí"
    case .closeSwapped: "từ ngữ khác đứng cùng vị trí, phần còn lại gần nhau"
    case .exchanged: "phần khác nhau chỉ là thay nội dung này bằng nội dung kia"
    case .named: "tên trong ngoặc kép"
    case .opening: "phần mở đầu khác nhau"
    case .replaced: "từ ngữ khác trong cùng một vế"
    case .inserted: "từ ngữ thêm trong cùng một vế"
    case .addedClause: "vế chỉ một bên có"
    case .otherClauses: "mỗi bên có vế riêng"
    case .otherParty: "đối tượng, kênh, lĩnh vực hoặc địa bàn khác"
    case .otherCore: "nội dung chính khác"
    case .firstAction: "hành động đầu câu"
    }
  }
}
