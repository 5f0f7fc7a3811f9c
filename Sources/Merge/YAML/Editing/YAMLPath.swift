/// Names a place in a tree by the keys and positions that lead there from the top.
///
/// ```swift
/// let path: YAMLPath = ["sections", 2, "tasks", 0, "lead"]
/// print(path)   // sections[2].tasks[0].lead
/// ```
public struct YAMLPath: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    /// The value of an entry.
    case key(String)
    /// An item of a list, counted from 0.
    case index(Int)
  }

  public var steps: [Step]

  public init(_ steps: [Step] = []) { self.steps = steps }

  /// The top of the tree.
  public static let root = YAMLPath()

  /// The place one step further down.
  public func appending(_ step: Step) -> YAMLPath { YAMLPath(steps + [step]) }

  /// The collection that the place stands in; nil for the top.
  public var parent: YAMLPath? { steps.isEmpty ? nil : YAMLPath(steps.dropLast()) }
}

extension YAMLPath {
  init(_ steps: ArraySlice<Step>) { self.steps = Array(steps) }
}

extension YAMLPath.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral value: String) { self = .key(value) }
  public init(integerLiteral value: Int) { self = .index(value) }
}

extension YAMLPath: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Step...) { self.init(elements) }
}

extension YAMLPath: CustomStringConvertible {
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}

extension YAMLDocument {
  /// The node at a place; nil where there is none.
  public func node(at path: YAMLPath) -> YAMLNode? {
    var node = root
    for step in path.steps {
      switch step {
      case .key(let key): node = node?.entries.first { $0.key.textEquals(key) }?.value
      case .index(let index):
        var items = node?.items.makeIterator()
        node = nil
        guard index >= 0 else { break }
        for _ in 0...index {
          node = items?.next()
          if node == nil { break }
        }
      }
    }
    return node
  }
}
