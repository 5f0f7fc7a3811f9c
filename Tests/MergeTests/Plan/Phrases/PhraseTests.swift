@testable import Merge
import Testing

@Suite("Words and phrases")
struct PhraseTests {
  @Test("a word has one number however it is written, and its text is the folded one")
  func vocabulary() {
    var vocabulary = Vocabulary()
    let first = vocabulary.add("Uỷ")
    let again = vocabulary.add("u\u{309}y")
    #expect(again == first)
    #expect(vocabulary.text(of: first) == "ủy")
    #expect(vocabulary.text(of: vocabulary.bare(first)) == "uy")
    #expect(vocabulary.bare(vocabulary.bare(first)) == vocabulary.bare(first))
    #expect(vocabulary.token(of: "ỦY") == first)
    #expect(vocabulary.token(of: "ban") == nil)
    #expect(vocabulary.count == 2)
  }

  @Test("thousands of words keep their numbers while the table grows")
  func growth() {
    var vocabulary = Vocabulary()
    let words = (0..<20_000).map { "từ\($0)" }
    let tokens = words.map { vocabulary.add($0) }
    #expect(words.map { vocabulary.token(of: $0) } == tokens)
    #expect(tokens.map { vocabulary.text(of: $0) } == words)
    var other = Vocabulary()
    _ = other.add("trước")
    let numbers = other.absorb(vocabulary)
    #expect(tokens.map { other.text(of: numbers[Int($0.raw)]) } == words)
  }

  @Test("the longest phrase is found, as a plain search finds it")
  func trie() {
    var random = SplitMix(seed: 17)
    for _ in 0..<200 {
      func tokens(_ count: ClosedRange<Int>) -> [TokenID] {
        (0..<Int.random(in: count, using: &random)).map { _ in
          TokenID(raw: UInt32.random(in: 0..<6, using: &random))
        }
      }
      var trie = PhraseTrie()
      var listed: [[TokenID]: Int32] = [:]
      for value in 0..<Int32(150) {
        let phrase = tokens(1...6)
        let old = trie.insert(phrase, value: value)
        #expect(old == listed[phrase])
        listed[phrase] = listed[phrase] ?? value
      }
      let text = tokens(1...30)
      for start in text.indices {
        let end = Int.random(in: start + 1...text.count, using: &random)
        let expected = (start + 1...end).reversed().lazy
          .compactMap { stop in listed[Array(text[start..<stop])].map { (stop - start, $0) } }.first
        let match = trie.longestMatch(in: text, from: start, to: end)
        #expect(match?.length == expected?.0 && match?.value == expected?.1)
      }
    }
  }

  @Test("an empty phrase is nothing")
  func empty() {
    var trie = PhraseTrie()
    let old = trie.insert([], value: 1)
    #expect(old == nil)
    #expect(trie.isEmpty)
    #expect(trie.value(of: []) == nil)
    var rewriter = PhraseRewriter()
    let isNew = rewriter.add([], replacement: [TokenID(raw: 1)])
    #expect(!isNew)
    #expect(rewriter.rewrite([TokenID(raw: 3)]) == [TokenID(raw: 3)])
  }
}
