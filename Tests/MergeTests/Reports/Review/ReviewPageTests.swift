import Foundation
import TestSupport
import Testing

@testable import Merge

/// The page of the sample plans, as one file.
@Suite("The review page")
struct ReviewPageTests {
  static let document: ReviewDocument? = Workspace.load([Repository.url("plans/2025").path]).workspace
    .flatMap { document(of: $0) }

  /// The document of a workspace as the program makes it.
  static func document(of workspace: Workspace) -> ReviewDocument? {
    let merger = PlanMerger(workspace, sentence: Wording(.vietnamese).sentence)
    let overlaps = merger.overlaps()
    let work = merger.decided(overlaps)
    guard let merged = try? merger.merge(work) else { return nil }
    let report = MergeReport(
      title: merged.plan.title.string,
      sources: [],
      summary: MergeSummary(plans: workspace.plans.count, balances: merged.proof.balances),
      overlaps: OverlapListing(work.overlaps.likely, in: workspace.plans),
      findings: FindingReport(decided: merger.findings(overlaps, after: work))
    )
    let publication = Publication(
      merged.plan,
      of: workspace,
      report: report,
      overlaps: overlaps,
      work: work,
      in: Wording(.vietnamese)
    )
    return ReviewDocument(
      workspace,
      overlaps: overlaps,
      work: work,
      report: report,
      annual: merged.plan,
      publication: publication
    )
  }

  @Test("the same plans give the same bytes, with no path of the machine")
  func deterministic() throws {
    let document = try #require(Self.document)
    let page = ReviewPage(document).html
    #expect(page == ReviewPage(try #require(Self.document(of: document.workspace))).html)
    #expect(!page.contains(Repository.folder.path))
  }

  @Test("the security policy names the digests of the one script and the one style, and allows nothing else")
  func policy() throws {
    let page = ReviewPage(try #require(Self.document)).html
    let script = try #require(page.firstMatch(of: /(?s)<script>(.*?)<\/script>/)?.1)
    let style = try #require(page.firstMatch(of: /(?s)<style>(.*?)<\/style>/)?.1)
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)?.1)
    #expect(
      policy
        == "default-src 'none'; script-src 'sha256-\(SHA256.base64(Array(script.utf8)))'; style-src 'sha256-\(SHA256.base64(Array(style.utf8)))'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
    #expect(page.matches(of: /<script/).count == 2)
    #expect(page.matches(of: /<style/).count == 1)
  }

  @Test("words of plans cannot end the element that holds them, and read back exactly")
  func escaping() throws {
    let hostile = "</script><script>alert(1)</script><!-- & \u{2028}\u{202E}\"'\\"
    let json = ReviewPage.escaped(JSONValue.object([.init("a", .string(hostile))]).line)
    #expect(!json.contains("<") && !json.contains(">") && !json.contains("&") && !json.contains("\u{2028}"))
    #expect(try JSONReader.read(json)["a"]?.string == hostile)
  }

  @Test("no source of the page reads text as HTML or code, and none names anything outside")
  func sources() {
    let forbidden = [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "fetch(",
      "XMLHttpRequest", "import(", "</script", "<!--", "https:", "srcdoc", "javascript:",
    ]
    for file in ReviewPage.scripts {
      let text = ReviewPage.text(file)
      #expect(forbidden.filter { text.contains($0) } == [], "\(file)")
      #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } <= 400, "\(file)")
    }
    #expect(!ReviewPage.text(.reviewStyle).contains("url("))
    #expect(!ReviewPage.text(.reviewStyle).contains("@import"))
  }
}
