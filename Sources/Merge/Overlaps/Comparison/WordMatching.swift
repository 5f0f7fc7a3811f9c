/// Which words of two texts are the same: each word of one is matched with at most one of the other; what is
/// left over is tried again as typing errors, words written together, and initials.
///
/// ```swift
/// let matching = WordMatching(corpus.words, longest: 40)
/// matching.read(first)                   // once for all texts that it is compared with
/// matching.match(second)
/// matching.first[0]                      // the place in the second of the first's first word, or -1
/// ```
/// A class with memory of its own, because it is asked for every pair of texts: nothing is allocated there, and
/// looking a word up takes one step. What it answers holds until the next match. Takes time that grows with the
/// words of both texts; a word that comes x times in one and y times in the other costs x times y.
final class WordMatching {
  /// For each word of a text the place of its partner in the other; -1 for none.
  typealias Partners = UnsafeBufferPointer<Int32>
  private typealias Places = UnsafeMutableBufferPointer<Int32>
  private typealias Words = UnsafeBufferPointer<UInt32>

  /// More words than this on one side are no typing errors.
  private static let mostLeft = 24

  private let words: WordList
  /// The first place of each word of the corpus in the first text; -1 for none.
  private let heads: Places
  /// For each place of the first text the next one with the same word; -1 for none.
  private let following: Places
  /// The same of the second text, and its first place of the word that stands first at a place of the first.
  private let otherFollowing: Places
  private let otherHeads: Places
  private let partners: (first: Places, second: Places)
  private let anchorPlaces: (first: Places, second: Places)
  private let text: UnsafeMutableBufferPointer<UInt32>
  private var counts = (first: 0, second: 0)

  /// - Parameter longest: of how many words the longest text is.
  init(_ words: WordList, longest: Int) {
    func places(_ count: Int) -> Places {
      let places = Places.allocate(capacity: max(1, count))
      places.initialize(repeating: -1)
      return places
    }
    self.words = words
    heads = places(words.count)
    following = places(longest)
    otherFollowing = places(longest)
    otherHeads = places(longest)
    partners = (places(longest), places(longest))
    anchorPlaces = (places(longest), places(longest))
    text = .allocate(capacity: max(1, longest))
    text.initialize(repeating: 0)
  }

  deinit {
    for places in [heads, following, otherFollowing, otherHeads] { places.deallocate() }
    for places in [partners, anchorPlaces] {
      places.first.deallocate()
      places.second.deallocate()
    }
    text.deallocate()
  }

  /// The partner of each word of the first text.
  var first: Partners { Partners(rebasing: partners.first[..<counts.first]) }

  /// The partner of each word of the second text.
  var second: Partners { Partners(rebasing: partners.second[..<counts.second]) }

  // MARK: - Equal words

  /// Takes a text as the first of all that follow.
  func read(_ words: ArraySlice<UInt32>) {
    for place in 0..<counts.first { heads[Int(text[place])] = -1 }
    counts.first = words.count
    for (place, word) in words.enumerated() { text[place] = word }
    for place in (0..<counts.first).reversed() {
      let word = Int(text[place])
      following[place] = heads[word]
      heads[word] = Int32(truncatingIfNeeded: place)
    }
  }

  func match(_ second: ArraySlice<UInt32>) {
    counts.second = second.count
    for place in 0..<counts.first { partners.first[place] = -1 }
    for place in 0..<counts.second { partners.second[place] = -1 }
    let x = Words(rebasing: text[..<counts.first])
    second.withUnsafeBufferPointer { y in
      let matched = matchEqualWords(x, y)
      let left = (x.count - matched, y.count - matched)
      guard left.0 > 0, left.1 > 0, left.0 <= Self.mostLeft, left.1 <= Self.mostLeft else { return }
      repair(x, y, partners.first, partners.second)
      repair(y, x, partners.second, partners.first)
    }
  }

  /// - Returns: how many.
  private func matchEqualWords(_ x: Words, _ y: Words) -> Int {
    for place in x.indices { otherHeads[place] = -1 }
    for other in y.indices.reversed() {
      let place = Int(heads[Int(y[other])])
      guard place >= 0 else { continue }
      otherFollowing[other] = otherHeads[place]
      otherHeads[place] = Int32(truncatingIfNeeded: other)
    }
    var count = 0
    for place in x.indices where otherHeads[place] >= 0 {
      let other = Int(otherHeads[place])
      if following[place] < 0, otherFollowing[other] < 0 {
        link(place, other)
        count += 1
      } else {
        count += matchRepeated(place, x, y, besideEqualWords: true)
        count += matchRepeated(place, x, y, besideEqualWords: false)
      }
    }
    return count
  }

  /// Matches the places of a word that comes more than once; first those with an equal neighbour, because a
  /// syllable that comes twice belongs to the word it is part of.
  /// - Parameter head: its first place in the first text.
  /// - Returns: how many.
  private func matchRepeated(_ head: Int, _ x: Words, _ y: Words, besideEqualWords: Bool) -> Int {
    var count = 0
    var place = head
    while place >= 0 {
      var before = -1
      var other = partners.first[place] < 0 ? Int(otherHeads[head]) : -1
      while other >= 0 {
        let next = otherFollowing[other]
        if !besideEqualWords || haveEqualNeighbour(x, place, y, other) {
          link(place, other)
          count += 1
          // What has a partner leaves the list, so that a word said a thousand times is not passed a thousand times.
          if before < 0 { otherHeads[head] = next } else { otherFollowing[before] = next }
          break
        }
        before = other
        other = Int(next)
      }
      place = Int(following[place])
    }
    return count
  }

  @inline(__always)
  private func link(_ place: Int, _ other: Int) {
    partners.first[place] = Int32(truncatingIfNeeded: other)
    partners.second[other] = Int32(truncatingIfNeeded: place)
  }

  @inline(__always)
  private func haveEqualNeighbour(_ x: Words, _ index: Int, _ y: Words, _ other: Int) -> Bool {
    (index > 0 && other > 0 && x[index - 1] == y[other - 1])
      || (index + 1 < x.count && other + 1 < y.count && x[index + 1] == y[other + 1])
  }

  // MARK: - Anchors

  /// The partners without those that stand alone: a word whose neighbours have other partners may agree by
  /// chance and holds no place.
  func anchors() -> (first: Partners, second: Partners) {
    (Self.anchors(first, into: anchorPlaces.first), Self.anchors(second, into: anchorPlaces.second))
  }

  private static func anchors(_ partners: Partners, into result: Places) -> Partners {
    for index in partners.indices {
      let partner = partners[index]
      let follows = index > 0 && partners[index - 1] >= 0 && partners[index - 1] + 1 == partner
      let leads =
        index + 1 < partners.count && partners[index + 1] >= 0 && partners[index + 1] == partner + 1
      result[index] = partner >= 0 && (follows || leads) ? partner : -1
    }
    return Partners(rebasing: result[..<partners.count])
  }
}

// MARK: - What is left over

extension WordMatching {
  /// The words of one text that have no partner are tried with those of the other; both are not many.
  private func repair(_ x: Words, _ y: Words, _ mx: Places, _ my: Places) {
    var left = Left()
    for other in y.indices where my[other] < 0 { left.append(other) }
    for index in x.indices where mx[index] < 0 {
      let word = Int(x[index])
      if words.isNumber[word] || words.isSymbol[word] { continue }
      // A word that could be a syllable is one: it is neither two nor the initials of several.
      if !words.isSyllable[word], joined(index, x, y, left, mx, my) || initials(index, x, y, left, mx, my) {
        continue
      }
      misspelt(index, x, y, left, mx, my)
    }
  }

  /// The places of one text without a partner.
  private struct Left {
    private var places = SIMD32<Int32>.zero
    private(set) var count = 0

    mutating func append(_ place: Int) {
      places[count] = Int32(truncatingIfNeeded: place)
      count += 1
    }

    @inline(__always)
    subscript(index: Int) -> Int { Int(places[index]) }
  }

  /// `côngkhai` is `công khai`.
  private func joined(_ index: Int, _ x: Words, _ y: Words, _ left: Left, _ mx: Places, _ my: Places) -> Bool
  {
    let letters = words.letters(words.bare[Int(x[index])])
    guard letters.count >= 4 else { return false }
    for position in 0..<left.count {
      let other = left[position]
      guard other + 1 < y.count, my[other] < 0, my[other + 1] < 0 else { continue }
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
  private func initials(_ index: Int, _ x: Words, _ y: Words, _ left: Left, _ mx: Places, _ my: Places)
    -> Bool
  {
    let letters = words.letters(x[index])
    guard (2...7).contains(letters.count), letters.allSatisfy({ $0 < 0x2000 }) else { return false }
    for position in 0..<left.count {
      let other = left[position]
      guard my[other] < 0, other + letters.count <= y.count else { continue }
      let fits = letters.indices.allSatisfy { offset in
        let word = y[other + offset]
        return words.letters(word).first == letters[offset]
          || words.letters(words.bare[Int(word)]).first == letters[offset]
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
  private func misspelt(_ index: Int, _ x: Words, _ y: Words, _ left: Left, _ mx: Places, _ my: Places) {
    let followsPartner = index > 0 && mx[index - 1] >= 0
    for position in 0..<left.count {
      let other = left[position]
      guard my[other] < 0 else { continue }
      let before = followsPartner && other > 0 && x[index - 1] == y[other - 1]
      let after = index + 1 < x.count && other + 1 < y.count && x[index + 1] == y[other + 1]
      guard before || after, areAlike(x[index], y[other]) else { continue }
      mx[index] = Int32(truncatingIfNeeded: other)
      my[other] = Int32(truncatingIfNeeded: index)
      return
    }
  }

  private func areAlike(_ a: UInt32, _ b: UInt32) -> Bool {
    if words.isNumber[Int(b)] { return false }
    let bare = (words.bare[Int(a)], words.bare[Int(b)])
    guard words.letters(bare.0).count >= 2, words.letters(b).count >= 2 else { return false }
    return bare.0 == bare.1 || Self.isOneLess(words.letters(a), words.letters(b))
      || Self.isOneLess(words.letters(bare.0), words.letters(bare.1))
  }

  /// Whether one is the other without one letter.
  private static func isOneLess(_ a: WordList.Letters, _ b: WordList.Letters) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard long.count - short.count == 1, !short.isEmpty else { return false }
    let common = zip(short, long).prefix { $0 == $1 }.count
    return short.dropFirst(common).elementsEqual(long.dropFirst(common + 1))
  }
}
