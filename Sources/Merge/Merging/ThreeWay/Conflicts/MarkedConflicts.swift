/// A merged file with its open conflicts in the classic form: both versions of their lines between markers.
///
/// A conflict about where an item stands has no lines of its own; it stays a value in the file.
public struct MarkedConflicts {
  private let document: YAMLDocument

  /// - Parameter bytes: a plan file with conflicts as values.
  public init(_ bytes: [UInt8], file: String) throws(UnusableRevision) {
    do throws(YAMLError) {
      document = try YAMLReader().read(bytes, file: file)
    } catch {
      throw UnusableRevision(findings: error.findings)
    }
  }

  public func bytes(_ lines: LineMerge) throws(ConflictResolutionError) -> [UInt8] {
    let sites = ConflictSite.all(in: document)
    let shown = sites.filter { if case .move = $0.kind { false } else { true } }
    var versions: [[UInt8]] = []
    for choice in [ConflictChoice.base, .ours, .theirs] {
      var resolver = ConflictResolver(document)
      for site in shown {
        // An item that one side deleted is shown as the other has it; so is a field that must not be missing.
        do throws(ConflictResolutionError) {
          try resolver.settle([site.id], as: choice)
        } catch {
          let isGone = resolver.open.contains(site.id) == false
          if !isGone { try resolver.settle([site.id], as: fallback(site)) }
        }
      }
      versions.append(resolver.bytes)
    }
    return lines.merge(base: versions[0], ours: versions[1], theirs: versions[2], onlyConflicts: true).bytes
  }

  private func fallback(_ site: ConflictSite) -> ConflictChoice {
    if case .deletion(let side) = site.kind { return side == .ours ? .theirs : .ours }
    return site.node.entry("ours") != nil ? .ours : .theirs
  }
}
