/// Turns texts into 64-bit numbers for finding equal ones fast; the same on every machine and in every run.
///
/// Eight bytes at a time are multiplied into the number, so that a plan is hashed in a fraction of the time that
/// reading it takes. It is no protection against somebody who makes two texts collide: whoever finds two equal
/// numbers compares what they stand for.
struct ContentHash {
  private(set) var value: UInt64

  private static let factor: UInt64 = 0x9e37_79b9_7f4a_7c15
  private static let offset: UInt64 = 0xd6e8_feb8_6659_fd93

  /// - Parameter seed: keeps texts of different use apart.
  init(seed: UInt64 = 0) { value = seed ^ Self.offset }

  /// The number of a text.
  init(_ text: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) {
    self.init(seed: seed)
    combine(text)
  }

  @inline(__always)
  mutating func combine(_ number: UInt64) {
    let product = (value ^ number).multipliedFullWidth(by: Self.factor)
    // The number once more: where it equals what came before, the product is nothing and would forget both.
    value = (product.high ^ product.low) &+ (number << 23 | number >> 41) &+ Self.offset
  }

  /// Adds a text with its length, so that two texts cannot run into one another.
  @inline(__always)
  mutating func combine(_ text: UnsafeBufferPointer<UInt8>) {
    combine(UInt64(text.count))
    let bytes = UnsafeRawBufferPointer(text)
    var index = 0
    while index &+ 8 <= bytes.count {
      combine(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index &+= 8
    }
    guard index < bytes.count else { return }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index &+= 1
    }
    combine(rest)
  }
}
