/// What `merge.yaml` says: which plans to merge, with which reference data, and how to settle differences.
///
/// ```yaml
/// format: workspace/1
/// annual: {id: annual-2025, title: Kế hoạch ..., issuer: UBND tỉnh Quảng Ngãi, date: 2025-04-03}
/// plans: [reform-communication.yaml, digital-transformation.yaml, e-service.yaml]
/// reference: [../reference/agencies.yaml, ../reference/glossary.yaml, ../reference/competence.yaml]
/// policies: {due: earliest}
/// precedence: [e-service-2025]
/// publish: [annual.docx, tracking.xlsx, review.html]
/// ```
/// All names are relative to the manifest's folder.
public struct Manifest: Hashable, Sendable {
  /// The head of the annual plan; what is not given is taken from the plans.
  public struct Annual: Hashable, Sendable {
    public var id: String?
    public var title: String?
    public var issuer: String?
    public var drafter: String?
    public var date: Day?

    public init() {}
  }

  public var annual: Annual
  public var plans: [Text]
  public var reference: [Text]
  /// Letters with comments on the drafts.
  public var comments: [Text]
  public var decisions: Text?
  public var policies: Policies
  /// What `merge` publishes beside the plan; nil for the standard set.
  public var publish: [PublishedForm]?

  public init() {
    annual = Annual()
    plans = []
    reference = []
    comments = []
    policies = Policies()
  }
}

enum ManifestKey: Int, ObjectShape {
  case format, annual, plans, reference, comments, decisions, policies, precedence, publish
  static let required: [ManifestKey] = [.format, .plans]
  static let fileFormat: String? = "workspace/1"
  static let table = KeyTable(Self.self)
}

enum AnnualKey: Int, ObjectShape {
  case id, title, issuer, drafter, date
  static let required: [AnnualKey] = []
  static let table = KeyTable(Self.self)
}
