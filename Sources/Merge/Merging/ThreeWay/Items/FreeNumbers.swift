/// Numbers behind the letters of an id that no version uses.
///
/// Ids are known by their hashes: those of a large plan are not made into strings.
struct FreeNumbers {
  /// By the hash of the letters.
  private var highest: [UInt64: Int] = [:]
  private var used: Set<UInt64> = []

  init(_ kind: RevisionItem.Kind, _ versions: MergeVersions) {
    for revision in [versions.base, versions.ours, versions.theirs] {
      for (index, item) in revision.items.enumerated()
      where item.kind == kind && used.insert(item.identity).inserted {
        revision.field("id", of: index)?.withUTF8 { id in
          let parts = Parts(id)
          highest[parts.hash] = max(highest[parts.hash] ?? 0, parts.number)
        }
      }
    }
  }

  /// The next id after all those with the same letters, as wide as an id.
  mutating func next(like id: String) -> String {
    var id = id
    let (letters, hash, width) = id.withUTF8 { bytes in
      let parts = Parts(bytes)
      return (String(decoding: parts.letters, as: UTF8.self), parts.hash, parts.width)
    }
    var number = highest[hash] ?? 0
    var free = id
    repeat {
      number += 1
      let digits = String(number)
      free = letters + String(repeating: "0", count: max(0, width - digits.count)) + digits
    } while !used.insert(free.withUTF8 { ContentHash($0).value }).inserted
    highest[hash] = number
    return free
  }

  /// An id as letters and the number at its end; an id without a number counts as the first of its kind.
  private struct Parts {
    var letters: [UInt8]
    var number = 1
    /// How many digits the number has.
    var width = 1

    var hash: UInt64 { letters.withUnsafeBufferPointer { ContentHash($0).value } }

    init(_ id: UnsafeBufferPointer<UInt8>) {
      let digits = id.reversed().prefix { (0x30...0x39).contains($0) }.count
      letters = Array(id.dropLast(digits))
      // A longer one is no number that anybody counts on.
      guard digits > 0, digits < 10 else {
        letters = Array(id) + [UInt8(ascii: "-")]
        return
      }
      number = id.suffix(digits).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      width = digits
    }
  }
}
