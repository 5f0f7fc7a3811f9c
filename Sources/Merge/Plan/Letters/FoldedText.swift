/// A folded text that knows where each of its letters stood in the original.
///
/// ```swift
/// let folded = VietnameseLetters.foldedWithPlaces("Uỷ  Ban")
/// folded.string                      // "ủy ban"
/// folded.original(of: 0..<4)         // 0..<4, the UTF-8 range of "Uỷ"
/// ```
public struct FoldedText: Hashable, Sendable {
  public let string: String
  /// For each UTF-8 byte of `string`: where the letter it belongs to starts and ends in the original's UTF-8.
  private let starts: [Int32]
  private let ends: [Int32]

  init(_ folder: LetterFolder) {
    var bytes: [UInt8] = []
    folder.write(to: &bytes)
    string = String(decoding: bytes, as: UTF8.self)
    var starts: [Int32] = []
    var ends: [Int32] = []
    starts.reserveCapacity(bytes.count)
    ends.reserveCapacity(bytes.count)
    for (index, unit) in folder.units.enumerated() {
      for _ in 0..<folder.width(of: unit) {
        starts.append(folder.starts[index])
        ends.append(folder.ends[index])
      }
    }
    self.starts = starts
    self.ends = ends
  }

  /// The UTF-8 range of the original that a UTF-8 range of `string` came from; an empty range gives the
  /// empty range before the letter it stands before.
  public func original(of range: Range<Int>) -> Range<Int> {
    guard !starts.isEmpty, range.lowerBound < starts.count else {
      let end = Int(ends.last ?? 0)
      return end..<end
    }
    let start = Int(starts[range.lowerBound])
    guard !range.isEmpty else { return start..<start }
    return start..<Int(ends[min(range.upperBound, ends.count) - 1])
  }
}
