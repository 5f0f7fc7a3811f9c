import Foundation
import TestSupport

/// A folder in which a test runs the tool: `w` is a new workspace, `plans` a copy of the repository's.
struct SampleWorkspace {
  let folder: TemporaryFolder
  let tool: Tool

  init(language: String = "en_US.UTF-8") throws {
    folder = try TemporaryFolder()
    tool = Tool(in: folder.url, language: language)
    _ = try tool.run("init", "w", "-q")
    try FileManager.default.copyItem(at: Repository.url("plans"), to: folder.url("plans"))
    try folder.write(Self.labels, to: "labels.tsv")
  }

  /// Judgements of some pairs of the repository's plans.
  private static let labels = """
    plan_a\ttask_a\tplan_b\ttask_b\tlabel
    reform-communication-2025\trc-03\tdigital-transformation-2025\tdt-23\t3
    reform-communication-2025\trc-29\treform-communication-2025\trc-30\t1
    digital-transformation-2025\tdt-40\te-service-2025\tes-22\t2
    digital-transformation-2025\tdt-20\te-service-2025\tes-55\t0

    """

  /// Changes a file of the folder.
  func replace(_ text: String, with other: String, in name: String) throws {
    try folder.write(try folder.text(name).replacing(text, with: other), to: name)
  }
}
