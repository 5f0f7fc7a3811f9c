/// What a second reader says of a pair, and why.
public struct JudgeVerdict: Hashable, Sendable {
  public enum Answer: String, Hashable, CaseIterable, Sendable {
    case duplicate, overlap, related, unrelated
    /// The reader cannot tell either; the engine's answer stays.
    case unsure
  }

  public var pair: String
  public var answer: Answer
  public var reason: String
  /// Who judged, as the reader names itself; nil where it does not.
  public var by: String?

  public init(pair: String, answer: Answer, reason: String, by: String? = nil) {
    self.pair = pair
    self.answer = answer
    self.reason = reason
    self.by = by
  }
}

/// Reads verdicts from JSON Lines and checks each against the questions: nothing is taken that is not an answer
/// to one of them, with a reason.
///
/// ```json
/// {"pair": "ovl-3f2a91c0", "verdict": "overlap", "reason": "cùng lớp tập huấn, khác đối tượng", "by": "Phòng CĐS"}
/// ```
public struct JudgeVerdictReader: Sendable {
  public struct Result: Sendable {
    /// In the order of the lines.
    public var verdicts: [JudgeVerdict]
    /// Every line that is no verdict.
    public var findings: [Finding]
  }

  private let pairs: Set<String>
  private let names: [String]

  public init(questions: [JudgeQuestion]) {
    names = questions.map(\.pair.id)
    pairs = Set(names)
  }

  /// - Parameter file: what the findings call the source of the text, such as the reader's command.
  public func read(_ text: String, file: String) -> Result {
    var result = Result(verdicts: [], findings: [])
    var lines: [String: Place] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      let start = SourceLocation(line: index + 1, column: 1)
      let place = Place(file: file, range: SourceRange(start: start, end: start))
      do throws(Problem) {
        let verdict = try verdict(String(line))
        guard lines.updateValue(place, forKey: verdict.pair) == nil else {
          throw Problem(Message(.verdictTwice, ["id": .text(verdict.pair)]), remedies: [])
        }
        result.verdicts.append(verdict)
      } catch {
        result.findings.append(
          Finding(.badVerdict, error.message, at: place, remedies: error.remedies)
        )
      }
    }
    return result
  }

  private struct Problem: Error {
    var message: Message
    var remedies: [Message]

    init(_ message: Message, remedies: [Message] = [example]) {
      self.message = message
      self.remedies = remedies
    }

    private static let example = Message(
      .verdictLine,
      ["example": .text(#"{"pair": "ovl-3f2a91c0", "verdict": "overlap", "reason": "..."}"#)]
    )
  }

  private func verdict(_ line: String) throws(Problem) -> JudgeVerdict {
    let value: JSONValue
    do throws(JSONReader.Failure) {
      value = try JSONReader.read(line)
    } catch {
      throw Problem(Message(.verdictNotJSON, ["reason": .text(error.reason)]))
    }
    let pair = try text("pair", of: value)
    guard pairs.contains(pair) else {
      let near = SpellingSuggestion.nearest(to: pair, among: names)
      throw Problem(
        Message(.verdictUnknownPair, ["id": .text(pair)]),
        remedies: near.map { [Message(.didYouMean, ["name": .text($0)])] } ?? []
      )
    }
    let word = try text("verdict", of: value)
    guard let answer = JudgeVerdict.Answer(rawValue: word) else {
      let known = JudgeVerdict.Answer.allCases.map(\.rawValue)
      throw Problem(
        Message(.verdictUnknown, ["value": .text(word)]),
        remedies: [Message(.oneOf, ["names": .list(known)])]
      )
    }
    let reason = answer == .unsure ? value["reason"]?.string ?? "" : try text("reason", of: value)
    return JudgeVerdict(pair: pair, answer: answer, reason: reason, by: value["by"]?.string)
  }

  private func text(_ key: String, of value: JSONValue) throws(Problem) -> String {
    guard let text = value[key]?.string, text.contains(where: { !$0.isWhitespace }) else {
      throw Problem(Message(.verdictMissing, ["key": .text(key)]))
    }
    return text
  }
}
