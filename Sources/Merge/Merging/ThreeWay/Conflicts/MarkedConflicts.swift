/// A merged file with its open conflicts in the classic form: both versions of their lines between markers.
///
/// A conflict about where an item stands has no lines of its own; it stays a value in the file.
public struct MarkedConflicts {
  private let document: YAMLDocument
  private let conflicts: OpenConflicts
  private let deleted: [String: YAMLValue]

  /// - Parameter file: what findings call the file.
  public init(_ result: ThreeWayMerge.Result, file: String) throws(UnusableRevision) {
    do throws(YAMLError) {
      document = try YAMLReader().read(result.bytes, file: file)
    } catch {
      throw UnusableRevision(findings: error.findings)
    }
    conflicts = OpenConflicts(document, file: file)
    deleted = result.deleted
  }

  /// The file with markers, and its conflicts at the places that they have in it.
  ///
  /// Complexity: three changes of the text, however many conflicts it has.
  public func merged(_ lines: LineMerge) throws(ConflictResolutionError) -> (
    bytes: [UInt8], conflicts: [Finding]
  ) {
    let base = try version(.base)
    let ours = try version(.ours)
    let theirs = try version(.theirs)
    let result = lines.merge(base: base.bytes, ours: ours.bytes, theirs: theirs.bytes, onlyConflicts: true)
    // The first region that shows anything of a line of this file.
    var regions: [Int: Int] = [:]
    for (index, region) in result.regions.enumerated() {
      let lines = [
        region.base.map(base.origin), region.ours.map(ours.origin), region.theirs.map(theirs.origin),
      ]
      for line in lines.joined() where regions[line] == nil { regions[line] = index }
    }
    let findings = conflicts.sites.map { site in
      let region = span(site).compactMap { regions[$0] }.min()
      return finding(site, region.map { result.regions[$0] }, result)
    }
    return (result.bytes, findings)
  }

  // MARK: - Versions

  private typealias Version = (bytes: [UInt8], origin: (Int) -> Int)

  /// What a side says, with the line of this file that each of its lines came from; both counted from 0.
  private func version(_ side: ConflictChoice) throws(ConflictResolutionError) -> Version {
    let resolver = ConflictResolver(document)
    var edits: [YAMLEdit] = []
    for site in conflicts.sites where !site.isMove { edits.append(try edit(site, side, resolver)) }
    // What stands in an item that goes, or is written anew, goes with it.
    let items = Set(conflicts.sites.map(\.item))
    let whole = items.intersection(edits.map(\.path))
    edits.removeAll { edit in
      let steps = edit.path.steps
      return steps.indices.contains { whole.contains(YAMLPath(Array(steps[..<$0]))) }
    }
    var editor = YAMLEditor(document)
    do throws(YAMLEditError) { try editor.apply(all: edits) } catch { throw .refused(error.path.description) }
    let origins = editor.origins.lines
    return (editor.bytes, { line in origins.indices.contains(line) ? origins[line] : line })
  }

  /// What makes the text say what a side says. An item that one side deleted stands as the base had it, where that is
  /// known; what a side cannot show, such as a title that it has not, is shown as the other has it.
  private func edit(_ site: ConflictSite, _ side: ConflictChoice, _ resolver: ConflictResolver)
    throws(ConflictResolutionError) -> YAMLEdit
  {
    if side == .base, let value = deleted[site.id] { return .replace(site.item, with: value) }
    do throws(ConflictResolutionError) {
      return try resolver.edit(of: site, as: side)
    } catch {
      return try resolver.edit(of: site, as: fallback(site))
    }
  }

  private func fallback(_ site: ConflictSite) -> ConflictChoice {
    if case .deletion(let side) = site.kind { return side == .ours ? .theirs : .ours }
    return site.node.entry("ours") != nil ? .ours : .theirs
  }

  // MARK: - Places

  /// The lines of this file that a conflict is about, counted from 0.
  private func span(_ site: ConflictSite) -> Range<Int> {
    let item = site.itemNode
    var (start, range) = (item.range.start.line, item.range)
    if case .field(let key) = site.kind {
      range = site.node.range
      start = item.entries.first { $0.key.string == key }?.key.range.start.line ?? range.start.line
    }
    // A block ends where the next line begins.
    let end = range.end.column == 1 ? range.end.line - 1 : range.end.line
    return start - 1..<max(start, end)
  }

  private func finding(_ site: ConflictSite, _ region: LineMerge.Region?, _ result: LineMerge.Result)
    -> Finding
  {
    func place(_ line: Int) -> Place {
      let start = SourceLocation(line: line + 1, column: 1)
      return Place(file: document.file, range: SourceRange(start: start, end: start))
    }
    guard let region, region.markers.count == 4 else {
      return conflicts.finding(
        site,
        at: place(Self.line(of: site.id, in: result.bytes)),
        conflicts.resolve(site)
      ) { _ in
        nil
      }
    }
    return conflicts.finding(site, at: place(region.markers[0]), Message(.mergeEditMarkers)) { part in
      switch part {
      case .ours: place(region.markers[0])
      case .base: place(region.markers[1])
      case .theirs: place(region.markers[2])
      }
    }
  }

  /// The line that names a conflict, counted from 0; names are made to be the only ones of their kind.
  private static func line(of name: String, in bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
    return lines.firstIndex { String(decoding: $0, as: UTF8.self).contains(name) } ?? 0
  }
}

extension ConflictSite {
  /// Whether it is about where an item stands.
  fileprivate var isMove: Bool {
    if case .move = kind { true } else { false }
  }
}
