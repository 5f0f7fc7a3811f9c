/// Makes numbers out of words and keys that are as good as random and the same on every machine.
enum KeyHash {
  /// A number for two in their order.
  @inline(__always)
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var hash = (a ^ b &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 32
    return hash &* 0xc4ce_b9fe_1a85_ec53
  }
}
