extension FindingReport {
  /// The findings as a SARIF 2.1.0 log, which code hosts and editors show beside the lines they are about.
  ///
  /// The other side of a finding is a related location; the finding's id is its partial fingerprint, so that
  /// a viewer recognises it after lines have moved. What people decided is suppressed with their reason.
  /// - Parameter version: the version of the tool, as `version` prints it.
  public func sarif(in wording: Wording, version: String) -> JSONValue {
    let all = (entries + settled).sorted { $0.finding.place < $1.finding.place }
    let present = Set(all.map(\.finding.code))
    let codes = FindingCode.allCases.filter(present.contains)
    let indexes = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "merge-tool",
              "version": .string(version),
              "semanticVersion": .string(version),
              "rules": .array(codes.map { $0.sarifRule(in: wording) }),
            ]
          ],
          "language": .string(wording.language.rawValue),
          "columnKind": "unicodeCodePoints",
          "results": .array(
            all.map { $0.sarifResult(rule: indexes[$0.finding.code] ?? 0, in: wording) }
          ),
        ]
      ],
    ]
  }
}

extension FindingCode {
  fileprivate func sarifRule(in wording: Wording) -> JSONValue {
    [
      "id": .string(rawValue),
      "name": .string(shortName),
      "shortDescription": .message(wording.title(self)),
      "fullDescription": .message(wording.explanation(self)),
      "help": .message(wording.explanation(self)),
      "defaultConfiguration": ["level": .string(severity.rawValue)],
      "properties": ["tags": [.string(family)]],
    ]
  }
}

extension FindingReport.Entry {
  fileprivate func sarifResult(rule: Int, in wording: Wording) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(finding.code.rawValue)),
      .init("ruleIndex", .integer(rule)),
      .init("level", .string(finding.severity.rawValue)),
      .init("message", .message(paragraphs(in: wording))),
      .init("locations", [["physicalLocation": finding.place.sarif]]),
    ]
    if !finding.notes.isEmpty {
      let related = finding.notes.enumerated().map { index, note -> JSONValue in
        [
          "id": .integer(index + 1),
          "physicalLocation": note.place.sarif,
          "message": .message(wording.sentence(note.message)),
        ]
      }
      members.append(.init("relatedLocations", .array(related)))
    }
    members.append(.init("partialFingerprints", ["finding/v1": .string(id)]))
    // A result that is not suppressed says so, or viewers take the state for unknown.
    let suppressions = decision.map { [$0.sarifSuppression(in: wording)] } ?? []
    members.append(.init("suppressions", .array(suppressions)))
    return .object(members)
  }

  /// SARIF has no place for reasons and remedies of its own: they follow the sentence as lines of its text.
  private func paragraphs(in wording: Wording) -> String {
    var lines = [wording.sentence(finding.message)]
    if !finding.reasons.isEmpty {
      let reasons = wording.joined(finding.reasons.map(wording.sentence))
      lines.append(wording.label(.because, ["reasons": reasons]))
    }
    lines += finding.remedies.map { wording.label(.remedy) + " " + wording.sentence($0) }
    return lines.joined(separator: "\n")
  }
}

extension Decision {
  /// A decision as the reason for which a result needs no attention any more.
  fileprivate func sarifSuppression(in wording: Wording) -> JSONValue {
    [
      "kind": "external",
      "status": "accepted",
      "justification": .string(wording.line(self)),
      "location": ["physicalLocation": place.sarif],
    ]
  }
}

extension JSONValue {
  /// `{"text": ...}`, the shape of every message in SARIF.
  fileprivate static func message(_ text: String) -> JSONValue { ["text": .string(text)] }
}

extension Place {
  fileprivate var sarif: JSONValue {
    let artifact: JSONValue = ["uri": .string(uri)]
    guard range != .none else { return ["artifactLocation": artifact] }
    return [
      "artifactLocation": artifact,
      "region": [
        "startLine": .integer(range.start.line),
        "startColumn": .integer(range.start.column),
        "endLine": .integer(range.end.line),
        "endColumn": .integer(range.end.column),
      ],
    ]
  }

  /// The file's name as a URI reference: bytes outside RFC 3986's unreserved set are percent-encoded.
  private var uri: String {
    var result = file.hasPrefix("/") ? "file://" : ""
    for byte in file.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
