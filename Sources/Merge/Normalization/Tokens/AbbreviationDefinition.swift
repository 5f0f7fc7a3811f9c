/// A short form that a text defines for itself: "Dịch vụ công trực tuyến (DVCTT)", "Trung tâm Phục vụ hành
/// chính công (sau đây viết tắt là TTPVHCC)".
public struct AbbreviationDefinition: Hashable, Sendable {
  public var short: String
  public var long: String

  public init(short: String, long: String) {
    self.short = short
    self.long = long
  }
}
