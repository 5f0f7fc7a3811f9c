/// The sentences that the engine itself writes into an annual plan. A plan is a Vietnamese document whatever
/// language the person at the terminal reads, so these have no English form.
struct AnnualWording {
  func title(year: Int) -> String { "Kế hoạch chung năm \(year)" }

  func leads(_ addresses: String) -> String { "Chủ trì thực hiện nhiệm vụ tại: \(addresses)." }

  func supports(_ addresses: String) -> String { "Phối hợp thực hiện nhiệm vụ tại: \(addresses)." }

  func reason(_ reason: ExclusionReason) -> String {
    switch reason {
    case .reviewOfLastYear: "Kết quả thực hiện của năm trước, không phải nhiệm vụ của kế hoạch này"
    case .partHeading: "Kế hoạch chung không chia thành phần; nội dung bên dưới vẫn giữ"
    case .emptyHeading: "Nội dung dưới đề mục này đã chuyển hết sang đề mục khác"
    }
  }

  func reason(_ because: [Message], _ policy: Policies.Policy) -> String {
    because.isEmpty ? policy.rawValue : because.map(sentence).joined(separator: "; ")
  }

  /// Who decided, when and why.
  func reason(_ ruling: DecidedFields.Ruling) -> String {
    let day = ruling.on.map { " quyết định ngày \($0.official)" } ?? " quyết định"
    return "\(ruling.by)\(day): \(ruling.why)"
  }

  /// The letter and the point that a change comes from.
  func reason(_ point: AmendedPoint, _ change: AmendedPoint.Change) -> String {
    let letter = point.letter
    let source =
      "Tiếp thu ý kiến \(point.point.id.string) của \(letter.issuer.string) (\(letter.name), "
      + "ngày \(letter.date.official))"
    switch change.kind {
    case .field:
      let before = change.textsBefore.joined(separator: "; ")
      let after = change.textsAfter.joined(separator: "; ")
      return before.isEmpty ? "\(source): ghi “\(after)”" : "\(source): “\(before)” thành “\(after)”"
    case .addition: return "\(source): bổ sung"
    case .deletion: return "\(source): bỏ"
    case .move:
      let before = change.addressBefore?.description ?? ""
      let after = change.addressAfter?.description ?? ""
      return "\(source): chuyển từ \(before) đến \(after)"
    }
  }

  let sentence: (Message) -> String
}
