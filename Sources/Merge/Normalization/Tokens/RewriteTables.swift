/// The phrases that normalization replaces, layer by layer.
struct RewriteTables: Sendable {
  var abbreviations = PhraseRewriter()
  var agencies = PhraseRewriter()
  var levels = PhraseRewriter()
  var synonyms = PhraseRewriter()

  /// The same tables with every word replaced by another; of phrases that become equal the first counts.
  func mapped(_ map: (TokenID) -> TokenID) -> RewriteTables {
    RewriteTables(
      abbreviations: abbreviations.mapped(map),
      agencies: agencies.mapped(map),
      levels: levels.mapped(map),
      synonyms: synonyms.mapped(map)
    )
  }
}
