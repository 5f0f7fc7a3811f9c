/// The agencies of a field, each by itself, with the texts that they stand in: "Sở A; Sở B" is one text of two.
struct AgencyGroups {
  private var groups: [[String]] = []
  private var originals: [String]

  /// Nil where a text says more than names and what stands between them.
  init?(_ texts: [String], _ directory: AgencyDirectory) {
    originals = texts
    for text in texts {
      let names = directory.mentions(in: text).map(\.wording)
      guard !names.isEmpty, Self.isNothingBut(names, text) else { return nil }
      groups.append(names)
    }
  }

  /// Every name, in order.
  var names: [String] { groups.flatMap(\.self) }

  private static func isNothingBut(_ names: [String], _ text: String) -> Bool {
    var rest = text[...]
    for name in names {
      guard let range = rest.firstRange(of: name), isSeparator(rest[..<range.lowerBound]) else {
        return false
      }
      rest = rest[range.upperBound...]
    }
    return isSeparator(rest)
  }

  private static func isSeparator(_ text: Substring) -> Bool {
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
    return words.isEmpty || words == ["và"]
  }

  /// The texts for other names: untouched where all their names stay. Names that are new stand by themselves, or in
  /// the only text where that holds several.
  func texts(for merged: [String]) -> [String] {
    if merged == names { return originals }
    if groups.count == 1, groups[0].count > 1 {
      return merged.isEmpty ? [] : [Self.joined(merged, like: originals[0])]
    }
    var owners: [String: Int] = [:]
    for (index, group) in groups.enumerated() {
      for name in group where owners[name] == nil { owners[name] = index }
    }
    var kept: [[String]] = groups.map { _ in [] }
    for name in merged { if let owner = owners[name] { kept[owner].append(name) } }
    var told: Set<Int> = []
    var texts: [String] = []
    for name in merged {
      guard let owner = owners[name] else {
        texts.append(name)
        continue
      }
      guard told.insert(owner).inserted else { continue }
      let isWhole = kept[owner] == groups[owner]
      texts.append(isWhole ? originals[owner] : Self.joined(kept[owner], like: originals[owner]))
    }
    return texts
  }

  private static func joined(_ names: [String], like original: String) -> String {
    let isList = original.contains(";") || names.contains { $0.contains(",") }
    return names.joined(separator: isList ? "; " : ", ")
  }
}
