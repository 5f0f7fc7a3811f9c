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
  }

  /// Changes a file of the folder.
  func replace(_ text: String, with other: String, in name: String) throws {
    try folder.write(try folder.text(name).replacing(text, with: other), to: name)
  }
}
