/// One step of a patch, as RFC 6902 has it.
public enum PatchOperation: Hashable, Sendable {
  /// Goes on only where a place says this.
  case test(PatchPointer, YAMLValue)
  /// A new entry, or a new item in front of the one at a position.
  case add(PatchPointer, YAMLValue)
  case remove(PatchPointer)
  case replace(PatchPointer, YAMLValue)
  /// Takes an item away and puts it where the second place is afterwards.
  case move(PatchPointer, PatchPointer)
}

/// A place in a plan file as RFC 6901 writes it: `/sections/0/tasks/3/due`.
public struct PatchPointer: Hashable, Sendable {
  public var tokens: [String]

  public init(_ tokens: [String]) { self.tokens = tokens }

  /// Nil for a text that is no pointer.
  public init?(_ text: String) {
    guard text.isEmpty || text.hasPrefix("/") else { return nil }
    tokens = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { token in
      String(token).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }

  func appending(_ token: String) -> PatchPointer { PatchPointer(tokens + [token]) }

  func appending(_ index: Int) -> PatchPointer { appending(String(index)) }

  /// The same place below another one, where it is below `prefix`.
  func moved(from prefix: PatchPointer, to target: PatchPointer) -> PatchPointer {
    guard tokens.starts(with: prefix.tokens) else { return self }
    return PatchPointer(target.tokens + tokens.dropFirst(prefix.tokens.count))
  }
}

extension PatchPointer: CustomStringConvertible {
  public var description: String {
    tokens.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
  }
}
