/// Reference data made ready for comparing wordings.
///
/// To prepare it takes longer than to compare two small plans, and needs nothing of them, so it can be done while they
/// are read.
struct ComparisonLanguage: Sendable {
  let reference: ReferenceData
  let normalizer: Normalizer
  let compounds: CompoundWords

  init(_ reference: ReferenceData) {
    self.reference = reference
    normalizer = Normalizer(directory: reference.directory, glossary: reference.glossary)
    compounds = CompoundWords(reference)
  }
}
