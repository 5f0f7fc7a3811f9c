/// The layers of the library, first to last: the folders of `Sources/Merge`, each of which may name types of
/// itself and of earlier ones only.
struct Layers {
  static let order = [
    "Findings", "Files", "YAML", "Plan", "Normalization", "Overlaps", "Conflicts", "Revisions", "Merging",
    "Reports",
  ]

  /// A source file: `Plan/Model/Text.swift` and its words.
  struct File {
    var path: String
    var words: SourceWords

    init(path: String, source: String) {
      self.path = path
      words = SourceWords(source)
    }

    /// The position of its folder in the order; nil for a file outside every layer.
    var layer: Int? { path.split(separator: "/").first.flatMap { Layers.order.firstIndex(of: String($0)) } }
  }

  var files: [File]

  /// Every use of a type of a later layer: `Plan/Model/Text.swift names Wording of Reports`.
  ///
  /// A nested type is reached through the name of the one around it, so only top-level names are looked for;
  /// a name that an earlier layer also uses for a nested type is taken to mean that one.
  var violations: [String] {
    var firstLayer: [String: Int] = [:]
    var topLevel: Set<String> = []
    for file in files {
      guard let layer = file.layer else { continue }
      topLevel.formUnion(file.words.topLevelTypes)
      for name in file.words.topLevelTypes + file.words.nestedTypes {
        firstLayer[name] = min(layer, firstLayer[name] ?? layer)
      }
    }
    return files.flatMap { file -> [String] in
      guard let layer = file.layer else { return ["\(file.path) is in no layer"] }
      return file.words.capitalisedWords.sorted().compactMap { name in
        guard topLevel.contains(name), let declared = firstLayer[name], declared > layer else { return nil }
        return "\(file.path) names \(name) of \(Layers.order[declared])"
      }
    }
  }
}
