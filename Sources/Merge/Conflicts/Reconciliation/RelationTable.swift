/// How the values of one field relate, pair by pair, and what follows for all of them together.
///
/// Complexity: O(n²) relations for n values; groups of the same work are small.
struct RelationTable {
  let count: Int
  /// Row-major, the left index always smaller.
  private let relations: [FieldRelation]

  init(count: Int, relation: (Int, Int) -> FieldRelation) {
    self.count = count
    var relations: [FieldRelation] = []
    for left in 0..<count {
      for right in 0..<count where left < right { relations.append(relation(left, right)) }
    }
    self.relations = relations
  }

  subscript(left: Int, right: Int) -> FieldRelation {
    if left == right { return .same }
    if left > right { return self[right, left].flipped }
    // The rows before `left` hold count-1, count-2, ... relations.
    return relations[left * (2 * count - left - 1) / 2 + right - left - 1]
  }

  /// The values grouped by meaning, each group and the groups in the order of their first value.
  var meanings: [[Int]] {
    var groups: [[Int]] = []
    for index in 0..<count {
      if let home = groups.firstIndex(where: { $0.contains { self[$0, index].isSameMeaning } }) {
        groups[home].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups
  }

  /// Why a person has to choose, without repetition, the contradictions first; empty where all get along.
  var objections: [Message] {
    var messages: [Message] = []
    for wanted in [Severity.error, .warning] {
      for relation in relations where relation.severity == wanted {
        for message in relation.objections where !messages.contains(where: { $0.saysTheSame(as: message) }) {
          messages.append(message)
        }
      }
    }
    return messages
  }

  /// The worst of all relations; nil where all values get along.
  var severity: Severity? { relations.compactMap(\.severity).max() }

  /// Why different values get along, without repetition.
  var explanations: [Message] {
    var messages: [Message] = []
    for case let message? in relations.map(\.explanation) where !messages.contains(message) {
      messages.append(message)
    }
    return messages
  }

  /// The value that says at least as exactly what every other says; nil if there is none.
  var sharpest: Int? {
    (0..<count).first { index in
      (0..<count).allSatisfy { other in
        switch self[index, other] {
        case .same, .form, .leftRefines: true
        default: false
        }
      }
    }
  }

  /// Whether two values stand together although neither says what the other does.
  var hasComplements: Bool {
    relations.contains { if case .complement = $0 { true } else { false } }
  }
}

extension Message {
  /// Whether both make one statement, though it may name the two sides in the other order.
  fileprivate func saysTheSame(as other: Message) -> Bool {
    if self == other { return true }
    guard key == other.key, let left = arguments["left"], let right = arguments["right"] else { return false }
    return other.arguments["left"] == right && other.arguments["right"] == left
  }
}
