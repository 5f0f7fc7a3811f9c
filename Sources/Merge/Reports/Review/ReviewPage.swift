/// The page on which people decide: one HTML file that needs nothing beside it.
///
/// The document goes in as JSON that no parser of HTML can take for anything else, and the security policy lets the
/// browser run exactly the script and the style that are in the page, and load nothing.
public struct ReviewPage: Sendable {
  private let document: ReviewDocument

  public init(_ document: ReviewDocument) { self.document = document }

  /// The HTML.
  public var html: String {
    let style = Self.text(.reviewStyle)
    // One scope for all files, so that nothing of the page can be reached by a name from outside.
    let script =
      "(() => {\n\"use strict\";\n" + Self.scripts.map(Self.text).joined(separator: "\n") + "})();\n"
    return Wording.fill(Self.text(.reviewPage)) { gap in
      switch gap {
      case "policy": Self.policy(script: script, style: style)
      case "title": "merge-tool"
      case "noscript": document.wording.review(.needsScript)
      case "style": style
      case "data": Self.escaped(document.json.line)
      case "script": script
      default: nil
      }
    }
  }

  private static func policy(script: String, style: String) -> String {
    [
      "default-src 'none'",
      "script-src 'sha256-\(SHA256.base64(Array(script.utf8)))'",
      "style-src 'sha256-\(SHA256.base64(Array(style.utf8)))'",
      "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
    ].joined(separator: "; ")
  }

  /// JSON in which no character can end the element or begin a comment.
  static func escaped(_ json: String) -> String {
    // These bytes are never part of another character.
    var result: [UInt8] = []
    result.reserveCapacity(json.utf8.count + json.utf8.count / 64)
    for byte in json.utf8 {
      switch byte {
      case UInt8(ascii: "<"): result += "\\u003c".utf8
      case UInt8(ascii: ">"): result += "\\u003e".utf8
      case UInt8(ascii: "&"): result += "\\u0026".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func text(_ file: EmbeddedFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  /// In the order in which they name one another.
  static let scripts: [EmbeddedFile] = [
    .reviewElements, .reviewPlanText, .reviewWords, .reviewDifference, .reviewYAMLReader, .reviewYAMLFlow,
    .reviewYAMLWriter, .reviewDecisionFile, .reviewGroups, .reviewData, .reviewAnswers,
    .reviewDecisionMatching,
    .reviewDraft, .reviewQuestions, .reviewPictures, .reviewOverview, .reviewList, .reviewTasks,
    .reviewDetail,
    .reviewDecide, .reviewFields, .reviewDialogs, .reviewStart,
  ]
}
