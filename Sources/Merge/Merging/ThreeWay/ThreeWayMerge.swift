/// Merges two revised versions of a plan that were made from one.
///
/// ```swift
/// let merge = ThreeWayMerge(reference)
/// let result = try merge.merge(base: (old, "base.yaml"), ours: (mine, "plan.yaml"), theirs: (other, "theirs.yaml"))
/// result.conflicts.isEmpty              // whether people must decide anything
/// try AtomicFile.write(result.bytes, to: "plan.yaml")
/// ```
///
/// Items are recognized by id and by content, so that a task may be moved, renumbered and edited at once. Fields are
/// merged one by one: texts word by word, lists of agencies and bases as sets, everything else as a whole. The result
/// is the file of ours with the fewest changes, and a plan that loads: what the sides disagree about stands in it as
/// a value (`{conflict: ..., base: ..., ours: ..., theirs: ...}`).
///
/// Complexity: linear in the length of the files; what changed on neither side is copied.
public struct ThreeWayMerge: Sendable {
  /// A file, and what it is called in messages.
  public typealias File = (bytes: [UInt8], file: String)

  public struct Result: Sendable {
    /// The merged file.
    public var bytes: [UInt8]
    /// What people must decide, in the order of the result; findings of `conflict/open`.
    public var conflicts: [Finding]
    /// The same at the places that they have in the versions, for those who get no merged file.
    public var conflictsInVersions: [Finding]
    /// What the base says of items that one side deleted and the other needs, by the names of the conflicts.
    var deleted: [String: YAMLValue] = [:]
    /// What was done that a person might not expect, such as an id that was given anew.
    public var notes: [Finding]
  }

  private let identity: ElementIdentity
  private let texts: TextMerge
  /// Whether a side that changed nothing gives way to the other without a look at either.
  var takesShortcuts = true

  public init(_ reference: ReferenceData = .embedded()) {
    identity = ElementIdentity(directory: reference.directory)
    texts = TextMerge(compounds: CompoundWords(reference))
  }

  /// - Parameter name: what findings call the result; nil for the name of ours.
  /// - Throws: `UnusableRevision` where a file is no plan, or where they are no versions of one plan.
  public func merge(base: File, ours: File, theirs: File, into name: String? = nil) throws(UnusableRevision)
    -> Result
  {
    let name = name ?? ours.file
    if takesShortcuts, let winner = Self.winner(base, ours, theirs) {
      let revision = try Self.read([winner])[0]
      let conflicts = OpenConflicts(revision.document, file: name).findings
      return Result(bytes: winner.bytes, conflicts: conflicts, conflictsInVersions: conflicts, notes: [])
    }
    var base = base
    // Both sides made the file: git gives an empty one.
    if base.bytes.isEmpty { base.bytes = try Self.emptyBase(ours, theirs) }
    let revisions = try Self.read([base, ours, theirs])
    let versions = MergeVersions(base: revisions[0], ours: revisions[1], theirs: revisions[2])
    return try merge(versions, file: name)
  }

  /// The only version that changed anything; ours where both are the same.
  private static func winner(_ base: File, _ ours: File, _ theirs: File) -> File? {
    if ours.bytes == theirs.bytes || base.bytes == theirs.bytes { return ours }
    return base.bytes == ours.bytes ? (theirs.bytes, ours.file) : nil
  }

  /// A plan with nothing in it, whose head says what both sides say alike.
  private static func emptyBase(_ ours: File, _ theirs: File) throws(UnusableRevision) -> [UInt8] {
    let heads = try read([ours, theirs]).map(\.head)
    let (mine, others) = (heads[0], heads[1])
    let isSame = mine.id.string == others.id.string && mine.kind == others.kind && mine.year == others.year
    var head = Plan(
      file: "",
      id: isSame ? mine.id : Text("none"),
      kind: isSame ? mine.kind : Plan.Kind.allCases.first { $0 != mine.kind && $0 != others.kind } ?? .other,
      title: TextMerge.areSame(mine.title.string, others.title.string) ? mine.title : Text("-"),
      year: isSame ? mine.year : 1945
    )
    head.sections = []
    return Array(PlanEncoder().encode(head).utf8)
  }

  private static func read(_ files: [File]) throws(UnusableRevision) -> [Revision] {
    do throws(UnusableRevision) { return try VersionReader().read(files) } catch {
      throw error.withoutWarnings
    }
  }

  private func merge(_ versions: MergeVersions, file: String) throws(UnusableRevision) -> Result {
    var placement = ItemPlacement(MergeItems(versions))
    placement.keepReferred()
    let items = placement.items
    let lists = MergedLists(items)
    let ids = IdentifierMerge(items)
    var fields = FieldMerge(texts: texts, identity: identity)
    fields.references = ReferenceTable(items, ids)
    let marks = TornItems(items, lists).marks
    let changes = ItemChanges(items, fields, ids, marks)
    if !changes.irreconcilable.isEmpty {
      throw UnusableRevision(findings: changes.irreconcilable.map { Self.irreconcilable($0, versions) })
    }
    let plan = MergedPlan(items, lists, changes)
    let written = try Self.written(plan, file)
    let (revision, omissions) = Self.commented(written.revision, plan, written.places)
    let conflicts = OpenConflicts(revision.document, file: file)
    let sources = ConflictSources(conflicts, of: items, in: revision, written.places)
    return Result(
      bytes: revision.document.source,
      conflicts: conflicts.findings,
      conflictsInVersions: sources.findings,
      deleted: sources.deleted,
      notes: ids.changes.map { Self.note($0, at: written.places[$0.item], of: revision) }
        + omissions.map { Self.note($0, versions.theirs.document) }
    )
  }

  /// Writes the plan and reads it back: edited, or else with its changed items written anew.
  private static func written(_ plan: MergedPlan, _ file: String) throws(UnusableRevision) -> (
    revision: Revision, places: [Int: Int]
  ) {
    var failure = UnusableRevision(findings: [])
    for isPlain in [false, true] {
      let bytes = MergedPlanWriter(plan, isPlain: isPlain).bytes()
      do throws(UnusableRevision) {
        let revision = try read(bytes, file, like: plan)
        if let places = MergedPlanCheck(plan: plan, result: revision).places { return (revision, places) }
      } catch {
        failure = error
      }
    }
    let place = Place(file: file, range: SourceRange(start: .start, end: .start))
    let refusal = Finding(.syntax, Message(.mergeCannotWrite), at: place, remedies: [Message(.mergeByHand)])
    throw UnusableRevision(findings: [refusal] + failure.findings)
  }

  /// The result with what theirs alone commented, and the comments that found no place.
  private static func commented(_ result: Revision, _ plan: MergedPlan, _ places: [Int: Int]) -> (
    Revision, [CommentMerge.Omission]
  ) {
    let merge = CommentMerge(plan, result, places: places)
    guard let bytes = merge.bytes else { return (result, merge.omissions) }
    // Comments say nothing: the plan is the same, or they are left out.
    guard let revision = try? read(bytes, result.document.file, like: plan),
      YAMLContent(revision.document.root) == YAMLContent(result.document.root)
    else { return (result, merge.omissions + merge.additions) }
    return (revision, merge.omissions)
  }

  /// Reads a text that is made from ours.
  private static func read(_ bytes: [UInt8], _ file: String, like plan: MergedPlan) throws(UnusableRevision)
    -> Revision
  {
    let ours = plan.items.versions.ours.document
    let document: YAMLDocument
    do throws(YAMLError) { document = try YAMLReader().read(bytes, file: file, like: ours) } catch {
      throw UnusableRevision(findings: error.findings)
    }
    do throws(UnusableRevision) { return try Revision(document) } catch { throw error.withoutWarnings }
  }

  private static func irreconcilable(_ key: String, _ versions: MergeVersions) -> Finding {
    func node(_ revision: Revision) -> YAMLNode? {
      let root = revision.document.root
      return root?.entry("plan")?.entry(key) ?? root?.entry(key)
    }
    func place(_ revision: Revision) -> Place {
      node(revision)?.place
        ?? Place(file: revision.document.file, range: SourceRange(start: .start, end: .start))
    }
    let value = node(versions.theirs)?.string ?? ""
    return Finding(
      .badValue,
      Message(.mergeOtherPlan, ["key": .text(key)]),
      at: place(versions.ours),
      remedies: [Message(.mergeSamePlan)],
      notes: [Finding.Note(Message(.mergeTheirs, ["value": .text(value)]), at: place(versions.theirs))]
    )
  }

  private static func note(_ omission: CommentMerge.Omission, _ theirs: YAMLDocument) -> Finding {
    let location = theirs.source.withUnsafeBufferPointer {
      SourcePosition.location(of: omission.offset, in: $0)
    }
    return Finding(
      .mergeComment,
      Message(.mergeComment, ["text": .text(omission.words)]),
      at: Place(file: theirs.file, range: SourceRange(start: location, end: location)),
      remedies: [Message(.mergeCommentByHand)]
    )
  }

  private static func note(_ change: IdentifierMerge.Change, at place: Int?, of result: Revision) -> Finding {
    Finding(
      .mergeRenumbered,
      Message(.mergeRenumbered, ["from": .text(change.from), "to": .text(change.to)]),
      at: place.map { result.node(of: $0).place }
        ?? Place(file: result.document.file, range: SourceRange(start: .start, end: .start))
    )
  }
}

extension UnusableRevision {
  /// Only what stands in the way of a merge.
  fileprivate var withoutWarnings: UnusableRevision {
    UnusableRevision(findings: findings.filter { $0.severity == .error })
  }
}
