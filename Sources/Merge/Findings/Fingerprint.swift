/// A short name for a piece of content that stays the same while the content does: `lead-3f2a91c0`.
///
/// It is FNV-1a over the UTF-8 of its parts (64 bits folded to 32 for print), so it depends on nothing but
/// the parts: not on order in the file, line numbers, the machine or the time.
public struct Fingerprint: Hashable, Sendable {
  public private(set) var bits: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  public init(_ parts: [String]) {
    for part in parts { combine(part) }
  }

  /// Of the bytes of a whole file.
  public init(bytes: [UInt8]) {
    for byte in bytes { combine(byte) }
  }

  /// Adds a part; parts cannot run into one another ("ab", "c" differs from "a", "bc").
  public mutating func combine(_ part: String) {
    for byte in part.utf8 { combine(byte) }
    combine(0xff)
  }

  private mutating func combine(_ byte: UInt8) {
    bits = (bits ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Eight hexadecimal digits.
  public var short: String { hexadecimal(bits >> 32 ^ bits & 0xffff_ffff, digits: 8) }

  /// Sixteen hexadecimal digits, for telling whether a whole file has changed.
  public var long: String { hexadecimal(bits, digits: 16) }

  private func hexadecimal(_ value: UInt64, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: digits - text.count) + text
  }
}
