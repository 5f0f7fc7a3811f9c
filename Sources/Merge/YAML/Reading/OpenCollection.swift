/// A list or mapping whose end has not been read.
struct OpenCollection {
  let node: UInt32
  let isMapping: Bool
  /// How many nodes aliases stood for when it began.
  let aliased: Int
  var children: UInt32 = 0
  /// The last direct child; 0, which no child can be, before the first.
  var lastChild: UInt32 = 0
  /// How many collections stand inside one another below it.
  var height = 0

  init(node: UInt32, isMapping: Bool, aliased: Int) {
    self.node = node
    self.isMapping = isMapping
    self.aliased = aliased
  }

  var awaitsKey: Bool { isMapping && children & 1 == 0 }

  @inline(__always)
  mutating func count(_ child: UInt32) {
    children &+= 1
    lastChild = child
  }
}
