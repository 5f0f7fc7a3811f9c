/// What normalization does to the words of a text beyond letters, case and punctuation.
///
/// Each layer works on what the layers before it leave, in the order in which they stand here.
public struct NormalizationLayers: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Abbreviations with one meaning, and those that the plan defines, become their long forms.
  public static let abbreviations = NormalizationLayers(rawValue: 1)
  /// Every name of an agency or collective becomes one word for it.
  public static let agencies = NormalizationLayers(rawValue: 2)
  /// The centre's way of saying it becomes the province's: "Chính phủ số" is "chính quyền số".
  public static let levels = NormalizationLayers(rawValue: 4)
  /// Wordings with the same meaning become the recommended one.
  public static let synonyms = NormalizationLayers(rawValue: 8)

  public static let all: NormalizationLayers = [.abbreviations, .agencies, .levels, .synonyms]
}
