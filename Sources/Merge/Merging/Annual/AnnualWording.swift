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

  let sentence: (Message) -> String
}
