/// Which differences of writing a fold removes. Marks are always composed with their letters.
public struct Folding: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Capital letters become small ones.
  public static let letterCase = Folding(rawValue: 1)
  /// The tone mark stands where the older rule puts it: `hoà` becomes `hòa`, `uỷ` becomes `ủy`.
  public static let tonePlacement = Folding(rawValue: 2)
  /// Runs of white space become one space, none at the ends; invisible characters go.
  public static let spacing = Folding(rawValue: 4)
  /// All dashes become `-`, all quotation marks `"` or `'`, and `…` becomes three dots.
  public static let punctuation = Folding(rawValue: 8)
  /// All marks go: `thủ tục` becomes `thu tuc`, `đ` becomes `d`.
  public static let diacritics = Folding(rawValue: 16)

  /// What never changes the meaning: the level at which texts are compared.
  public static let standard: Folding = [.letterCase, .tonePlacement, .spacing, .punctuation]
  /// The standard level without diacritics, for finding texts whose marks were lost on the way.
  public static let bare: Folding = [.standard, .diacritics]
}
