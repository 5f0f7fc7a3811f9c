/// What the names after `&` stand for, and how much text the aliases of them would be when written out.
struct Anchors {
  struct Anchor {
    var node: UInt32
    /// How many nodes it stands for, aliases inside it included; nil while it is still open.
    var size: Int?
    /// How many collections stand inside one another in it.
    var height: Int
  }

  /// How many nodes all aliases so far stand for.
  var aliasedNodes = 0
  private var byName: [[UInt8]: Anchor] = [:]
  /// The anchored collections that are open, from the outermost.
  private var unfinished: [(node: UInt32, name: [UInt8])] = []

  subscript(name: [UInt8]) -> Anchor? { byName[name] }

  /// A name may be given again; from there on it means the new value.
  mutating func define(_ name: [UInt8], node: UInt32, size: Int, height: Int) {
    byName[name] = Anchor(node: node, size: size, height: height)
  }

  mutating func begin(_ name: [UInt8], node: UInt32) {
    byName[name] = Anchor(node: node, size: nil, height: 0)
    unfinished.append((node, name))
  }

  @inline(__always)
  func isOpen(_ node: UInt32) -> Bool { unfinished.last?.node == node }

  mutating func finish(_ node: UInt32, size: Int, height: Int) {
    guard let (_, name) = unfinished.popLast() else { return }
    // The name may mean another, inner value by now.
    guard byName[name]?.node == node else { return }
    define(name, node: node, size: size, height: height)
  }
}
