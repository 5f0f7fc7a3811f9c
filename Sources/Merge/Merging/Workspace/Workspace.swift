/// The plans of a run with everything that is needed to understand and merge them.
///
/// ```swift
/// let loading = Workspace.load(["plans/2025"])
/// loading.workspace?.plans.map(\.id.string)
/// // ["reform-communication-2025", "digital-transformation-2025", "e-service-2025"]
/// ```
public struct Workspace: Sendable {
  /// In an order of their own (kind of plan, then id), whatever the order of the arguments.
  public var plans: [Plan]
  /// For each plan, the file it was read from and a digest of its bytes.
  public var sources: [Merger.Source]
  public var reference: ReferenceData
  public var manifest: Manifest
  /// What people decided.
  public var decisions: [Decision] = []
  /// The letters with comments on the drafts, and how people answered their points.
  public internal(set) var letters: [CommentLetter] = []
  public internal(set) var answers: [CommentAnswer] = []
  /// The plans as they are in their files, before the letters; empty where there are no letters.
  public internal(set) var drafts: [Plan] = []
  /// What the letters came to; `plans` are the plans after it.
  public internal(set) var amendment = Amendment()
  /// The name of `merge.yaml`; nil where plans were named one by one.
  public var manifestFile: String?
  /// Every file that was read, as named in messages; none of them may be overwritten by a result.
  public var files: [String]

  /// A workspace of plans that are already in memory.
  public init(_ plans: [Plan], reference: ReferenceData, manifest: Manifest = Manifest()) {
    self.init(
      plans.map { plan in
        let digest = Fingerprint([PlanEncoder().encode(plan)]).long
        return (plan, FileName.last(of: plan.file), digest)
      },
      reference: reference,
      manifest: manifest,
      files: plans.map(\.file)
    )
  }

  init(
    _ loaded: [(plan: Plan, file: String, digest: String)],
    reference: ReferenceData,
    manifest: Manifest,
    files: [String]
  ) {
    let ordered = loaded.sorted {
      ($0.plan.kind.rank, $0.plan.id.string) < ($1.plan.kind.rank, $1.plan.id.string)
    }
    plans = ordered.map(\.plan)
    sources = ordered.map { plan, file, digest in
      Merger.Source(plan: plan.id.string, title: plan.title.string, file: file, digest: digest)
    }
    self.reference = reference
    self.manifest = manifest
    self.files = files
  }

  public struct Loading: Sendable {
    /// Nil where some input is unusable.
    public var workspace: Workspace?
    /// Every problem of every file.
    public var findings: [Finding]
  }

  /// Loads a workspace folder (with its `merge.yaml`), a manifest, or plan files; `-` reads a plan from
  /// standard input.
  public static func load(_ paths: [String], observer: WorkProgress.Observer? = nil) -> Loading {
    var loader = WorkspaceLoader()
    loader.observer = observer
    let workspace = loader.load(paths)
    return loader.result(workspace)
  }

  /// Loads one plan file, such as an annual plan, with reference data that is already there.
  public static func load(plan path: String, reference: ReferenceData) -> Loading {
    var loader = WorkspaceLoader()
    let workspace = loader.load(plans: [path], Manifest(), reference: reference)
    return loader.result(workspace)
  }

  /// The day for which the annual plan is made: the manifest's, else the latest date of a plan, else the
  /// first day of the year.
  public var day: Day {
    let first = Day(year: year, month: 1, day: 1) ?? Day(ordinal: 0)
    return manifest.annual.date ?? plans.compactMap(\.date).max() ?? first
  }

  /// The year of the annual plan: the latest of the plans'.
  public var year: Int { plans.map(\.year).max() ?? 0 }
}

extension Plan.Kind {
  /// The order in which plans are merged, whatever the order of the arguments.
  var rank: Int { Plan.Kind.allCases.firstIndex(of: self) ?? 0 }
}
