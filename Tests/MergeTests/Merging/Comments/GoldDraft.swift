import Foundation
import TestSupport

@testable import Merge

/// The draft and the points of `Tests/Fixtures/comments`, and what a letter makes of the draft.
struct GoldDraft: Sendable {
  static let shared = try? GoldDraft()

  let document: YAMLDocument
  let plan: Plan
  let letter: CommentLetter
  /// What each point must come to: an outcome, or every change by what is changed.
  let expected: [String: Expectation]

  enum Expectation: Hashable, Sendable {
    case outcome(String)
    case changes([String: String])
  }

  init() throws {
    func read(_ name: String) throws -> YAMLDocument {
      try YAMLReader().read(Repository.bytes("Tests/Fixtures/comments/\(name).yaml"), file: "\(name).yaml")
    }
    document = try read("plan")
    guard let plan = PlanDecoder(agencies: .reference).decode(document).plan,
      let letter = CommentDecoder.decode(try read("points")).letter
    else { throw CocoaError(.fileReadCorruptFile) }
    self.plan = plan
    self.letter = letter
    var expected: [String: Expectation] = [:]
    for entry in try read("expected").root.map({ Array($0.entries) }) ?? [] {
      let value = entry.value
      expected[entry.key.string] =
        value.kind == .scalar
        ? .outcome(value.string)
        : .changes(Dictionary(uniqueKeysWithValues: value.entries.map { ($0.key.string, $0.value.string) }))
    }
    self.expected = expected
  }

  /// What letters make of the draft.
  func amend(_ letters: [CommentLetter], answers: [CommentAnswer] = []) -> Amendment {
    Amender(plans: [plan], documents: [document], directory: .reference, day: .on("2025-03-25"))
      .amend(by: letters, answers: answers)
  }

  /// The letter with some of its points.
  func letter(_ points: [CommentPoint], id: String? = nil) -> CommentLetter {
    var letter = letter
    letter.points = points
    if let id { letter.id.string = id }
    return letter
  }

  /// Everything that two versions of the plan say otherwise, by what says it.
  static func differences(_ before: Plan, _ after: Plan) -> [String: String] {
    let (old, new) = (sayings(before), sayings(after))
    var result: [String: String] = [:]
    for (key, text) in new where old[key] != text {
      if key.hasSuffix(".id") {
        guard old[key] == nil else { continue }
        let address = new[key.replacing(".id", with: ".address")] ?? ""
        result["+ \(address)"] = new[key.replacing(".id", with: ".title")] ?? ""
      } else if old[Self.owner(of: key) + ".id"] != nil || !Self.isItem(key) {
        result[key] = text
      }
    }
    for key in old.keys where new[key] == nil {
      if key.hasSuffix(".id") {
        result[String(key.dropLast(3))] = "gone"
      } else if new[Self.owner(of: key) + ".id"] != nil {
        result[key] = ""
      } else if !Self.isItem(key) {
        result[key] = "gone"
      }
    }
    // A heading goes with its title.
    return result.filter {
      result[Self.owner(of: $0.key)] != "gone" || !$0.key.contains(".") || $0.value != "gone"
    }
  }

  private static func owner(of key: String) -> String {
    String(key[..<(key.lastIndex(of: ".") ?? key.endIndex)])
  }

  private static func isItem(_ key: String) -> Bool {
    key.hasPrefix("t-") || key.hasPrefix("g-") || key.hasPrefix("r-") || key.hasPrefix("gold-")
  }

  /// Everything that a plan says, by id and field; of what has no id, by address.
  private static func sayings(_ plan: Plan) -> [String: String] {
    var sayings: [String: String] = [
      "plan.title": plan.title.string, "plan.basis": plan.basis.map(\.text.string).joined(separator: "; "),
    ]
    for place in plan.places where place != .document {
      let address = plan.address(of: place).description
      if case .paragraph = place {
        sayings[address] = plan.texts(of: .paragraph, at: place).joined()
        continue
      }
      let name = plan.identifier(of: place) ?? address
      if case .section = place {
        sayings[name] = "heading"
      } else {
        sayings["\(name).id"] = name
      }
      if case .task(let index) = place {
        let task = plan.tasks[index]
        // Where a bullet stands among others is no more than a count.
        let number = task.number?.written ?? "-"
        let isNew = name.hasPrefix("gold-")
        let key = "\(plan.sectionKeys[task.section]) \(number)"
        sayings["\(name).address"] = isNew ? address : key
      }
      for field in place.fields + [.after] {
        let texts = plan.texts(of: field, at: place)
        if !texts.isEmpty { sayings["\(name).\(field.rawValue)"] = texts.joined(separator: "; ") }
      }
    }
    return sayings
  }
}
