/// The head of a plan: what it is, who issues it, under which number and on which day.
public struct PublishedHead: Hashable, Sendable {
  public var id: String
  public var kind: Plan.Kind
  public var title: String
  public var year: Int
  public var issuer: String?
  public var drafter: String?
  /// `67/KH-UBND`; nil on a draft.
  public var number: String?
  public var date: Day?
  public var status: Plan.Status?

  /// The issuing body in full, without abbreviations: "Ủy ban nhân dân tỉnh Quảng Ngãi".
  public var body: String {
    let words = issuer ?? ""
    return words.hasPrefix("UBND ") ? "Ủy ban nhân dân " + words.dropFirst("UBND ".count) : words
  }

  /// The place that stands before the date: what follows the level in the issuer's name, "Quảng Ngãi".
  public var locality: String? {
    for level in ["tỉnh ", "thành phố ", "huyện ", "thị xã ", "xã ", "phường ", "thị trấn "] {
      guard let range = body.firstRange(of: level) else { continue }
      return String(body[range.upperBound...])
    }
    return nil
  }

  /// Number and symbol; a gap for the number where there is none yet.
  public var symbol: String {
    if let number { return number }
    return String(repeating: "\u{A0}", count: 8) + "/KH" + (isCommittee ? "-UBND" : "")
  }

  /// The lines above the signature: on whose behalf, and the office of whoever signs.
  public var signer: [String] {
    if isCommittee { return ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] }
    if body.hasPrefix("Sở ") { return ["GIÁM ĐỐC"] }
    if body.hasPrefix("Ban ") { return ["TRƯỞNG BAN"] }
    if body.hasPrefix("Văn phòng ") { return ["CHÁNH VĂN PHÒNG"] }
    return ["THỦ TRƯỞNG CƠ QUAN"]
  }

  /// The title without the type of document in front, which stands on a line of its own: "thông tin, ...".
  public var subject: String {
    guard title.hasPrefix(Self.type) else { return title }
    let rest = title.dropFirst(Self.type.count).trimmingBlanks()
    return rest.first.map { $0.uppercased() + rest.dropFirst() } ?? title
  }

  static let type = "Kế hoạch"

  private var isCommittee: Bool { body.hasPrefix("Ủy ban nhân dân") }
}

extension PublishedHead {
  init(_ plan: Plan) {
    id = plan.id.string
    kind = plan.kind
    title = plan.title.string
    year = plan.year
    issuer = plan.issuer?.string
    drafter = plan.drafter?.string
    number = plan.number?.string
    date = plan.date
    status = plan.status
  }
}
