/// Which words of two texts are the same: each word of one is matched with at most one of the other; what is
/// left over is tried again as typing errors, words written together, and initials.
struct WordMatching {
  /// The partner of each word of the first text; -1 for none.
  private(set) var first: [Int32] = []
  /// The partner of each word of the second text; -1 for none.
  private(set) var second: [Int32] = []

  /// More words than this on one side are no typing errors.
  private static let mostLeft = 24

  private typealias Words = UnsafeBufferPointer<UInt32>

  mutating func match(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>, _ words: WordList) {
    first.removeAll(keepingCapacity: true)
    second.removeAll(keepingCapacity: true)
    first.append(contentsOf: repeatElement(-1, count: a.count))
    second.append(contentsOf: repeatElement(-1, count: b.count))
    var matched = 0
    a.withUnsafeBufferPointer { x in
      b.withUnsafeBufferPointer { y in
        matched += pair(x, y, besideEqualWords: true)
        matched += pair(x, y, besideEqualWords: false)
      }
    }
    let left = (a.count - matched, b.count - matched)
    guard left.0 > 0, left.1 > 0, left.0 <= Self.mostLeft, left.1 <= Self.mostLeft else { return }
    a.withUnsafeBufferPointer { x in
      b.withUnsafeBufferPointer { y in
        Self.repair(x, y, &first, &second, words)
        Self.repair(y, x, &second, &first, words)
      }
    }
  }

  /// Matches equal words; first those with an equal neighbour, because a syllable that comes twice belongs to
  /// the word it is part of.
  /// - Returns: how many.
  private mutating func pair(_ x: Words, _ y: Words, besideEqualWords: Bool) -> Int {
    var count = 0
    for index in x.indices where first[index] < 0 {
      for other in y.indices where y[other] == x[index] && second[other] < 0 {
        guard !besideEqualWords || haveEqualNeighbour(x, index, y, other) else { continue }
        first[index] = Int32(truncatingIfNeeded: other)
        second[other] = Int32(truncatingIfNeeded: index)
        count += 1
        break
      }
    }
    return count
  }

  @inline(__always)
  private func haveEqualNeighbour(_ x: Words, _ index: Int, _ y: Words, _ other: Int) -> Bool {
    (index > 0 && other > 0 && x[index - 1] == y[other - 1])
      || (index + 1 < x.count && other + 1 < y.count && x[index + 1] == y[other + 1])
  }

  /// The partners without those that stand alone: a word whose neighbours have other partners may agree by
  /// chance and holds no place.
  var anchors: (first: [Int32], second: [Int32]) { (Self.anchors(first), Self.anchors(second)) }

  private static func anchors(_ partners: [Int32]) -> [Int32] {
    var result = partners
    for index in partners.indices where partners[index] >= 0 {
      let follows = index > 0 && partners[index - 1] >= 0 && partners[index - 1] + 1 == partners[index]
      let leads =
        index + 1 < partners.count && partners[index + 1] >= 0 && partners[index + 1] == partners[index] + 1
      if !follows && !leads { result[index] = -1 }
    }
    return result
  }

  private static func repair(
    _ x: Words,
    _ y: Words,
    _ mx: inout [Int32],
    _ my: inout [Int32],
    _ words: WordList
  ) {
    for index in x.indices where mx[index] < 0 {
      let word = x[index]
      if words.isNumber[Int(word)] || words.isSymbol[Int(word)] { continue }
      if joined(index, x, y, &mx, &my, words) || initials(index, x, y, &mx, &my, words) { continue }
      misspelt(index, x, y, &mx, &my, words)
    }
  }

  /// `côngkhai` is `công khai`.
  private static func joined(
    _ index: Int,
    _ x: Words,
    _ y: Words,
    _ mx: inout [Int32],
    _ my: inout [Int32],
    _ words: WordList
  ) -> Bool {
    let letters = words.letters(words.bare[Int(x[index])])
    guard letters.count >= 4, y.count > 1 else { return false }
    for other in 0..<y.count - 1 where my[other] < 0 && my[other + 1] < 0 {
      let parts = (words.letters(words.bare[Int(y[other])]), words.letters(words.bare[Int(y[other + 1])]))
      guard parts.0.count + parts.1.count == letters.count, letters.starts(with: parts.0),
        letters.dropFirst(parts.0.count).elementsEqual(parts.1)
      else { continue }
      mx[index] = Int32(truncatingIfNeeded: other)
      my[other] = Int32(truncatingIfNeeded: index)
      my[other + 1] = Int32(truncatingIfNeeded: index)
      return true
    }
    return false
  }

  /// `cntt` is `công nghệ thông tin`, even where no glossary says so.
  private static func initials(
    _ index: Int,
    _ x: Words,
    _ y: Words,
    _ mx: inout [Int32],
    _ my: inout [Int32],
    _ words: WordList
  ) -> Bool {
    let word = x[index]
    guard !words.isSyllable[Int(word)] else { return false }
    let letters = words.letters(word)
    guard (2...7).contains(letters.count), letters.count <= y.count, letters.allSatisfy({ $0 < 0x2000 })
    else {
      return false
    }
    for other in 0...y.count - letters.count where my[other] < 0 {
      let fits = zip(letters, y[other...]).allSatisfy { letter, word in
        words.letters(word).first == letter || words.letters(words.bare[Int(word)]).first == letter
      }
      guard fits else { continue }
      mx[index] = Int32(truncatingIfNeeded: other)
      for place in other..<other + letters.count where my[place] < 0 {
        my[place] = Int32(truncatingIfNeeded: index)
      }
      return true
    }
    return false
  }

  /// One letter or the marks are missing beside a word that agrees.
  private static func misspelt(
    _ index: Int,
    _ x: Words,
    _ y: Words,
    _ mx: inout [Int32],
    _ my: inout [Int32],
    _ words: WordList
  ) {
    for other in y.indices where my[other] < 0 {
      let before = index > 0 && other > 0 && mx[index - 1] >= 0 && x[index - 1] == y[other - 1]
      let after = index + 1 < x.count && other + 1 < y.count && x[index + 1] == y[other + 1]
      guard before || after, areAlike(x[index], y[other], words) else { continue }
      mx[index] = Int32(truncatingIfNeeded: other)
      my[other] = Int32(truncatingIfNeeded: index)
      return
    }
  }

  private static func areAlike(_ a: UInt32, _ b: UInt32, _ words: WordList) -> Bool {
    if words.isNumber[Int(b)] { return false }
    let bare = (words.bare[Int(a)], words.bare[Int(b)])
    guard words.letters(bare.0).count >= 2, words.letters(b).count >= 2 else { return false }
    return bare.0 == bare.1 || isOneLess(words.letters(a), words.letters(b))
      || isOneLess(words.letters(bare.0), words.letters(bare.1))
  }

  /// Whether one is the other without one letter.
  private static func isOneLess(_ a: WordList.Letters, _ b: WordList.Letters) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard long.count - short.count == 1, !short.isEmpty else { return false }
    let common = zip(short, long).prefix { $0 == $1 }.count
    return short.dropFirst(common).elementsEqual(long.dropFirst(common + 1))
  }
}
