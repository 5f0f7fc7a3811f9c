import Foundation
import Merge
import TestSupport
import Testing

@Suite("What normalization does not see")
struct InvarianceTests {
  private static let reference = ReferenceData.embedded()
  private static let prepared = Normalizer(directory: reference.directory, glossary: reference.glossary)
  private static let texts: [String] = {
    ["reform-communication", "digital-transformation", "e-service"].flatMap { name -> [String] in
      guard let bytes = try? Repository.bytes("plans/2025/\(name).yaml"),
        let document = try? YAMLReader().read(bytes, file: name),
        let plan = PlanDecoder(agencies: reference.directory).decode(document).plan
      else { return [] }
      return plan.tasks.map(\.title.string) + plan.paragraphs.map(\.text.string)
    }
  }()

  /// Other writings of the same text, none of which says anything else.
  private static func rewritten(_ text: String, _ random: inout SplitMix) -> String {
    var text = text
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      switch Int.random(in: 0..<9, using: &random) {
      case 0: text = text.decomposedStringWithCanonicalMapping
      case 1: text = text.precomposedStringWithCanonicalMapping
      case 2: text = text.uppercased()
      case 3: text = text.lowercased()
      case 4: text = newTonePlacement(text)
      case 5: text = text.replacing(" ", with: "  ")
      case 6: text = text.replacing("-", with: "–").replacing("\"", with: "”")
      case 7: text = text.replacing("Đ", with: "Ð").replacing(" ", with: "\u{a0}")
      default: text += " "
      }
    }
    return text
  }

  private static func newTonePlacement(_ text: String) -> String {
    let pairs = [
      ("hòa", "hoà"), ("hóa", "hoá"), ("ủy", "uỷ"), ("úy", "uý"), ("thủy", "thuỷ"), ("khỏe", "khoẻ"),
      ("Ủy", "Uỷ"),
      ("tòa", "toà"), ("xóa", "xoá"), ("họa", "hoạ"),
    ]
    return pairs.reduce(text.precomposedStringWithCanonicalMapping) { $0.replacing($1.0, with: $1.1) }
  }

  @Test("composition, capitals, tone placement, spaces and dashes change nothing, in 10,000 writings")
  func writing() {
    var normalizer = Self.prepared
    var random = SplitMix(seed: 10_000)
    #expect(Self.texts.count > 100)
    for _ in 0..<10_000 {
      guard let text = Self.texts.randomElement(using: &random) else { return }
      let other = Self.rewritten(text, &random)
      #expect(normalizer.normalize(text).ids == normalizer.normalize(other).ids, "\(other)")
    }
  }

  @Test("every unambiguous abbreviation is its long form")
  func abbreviations() {
    var normalizer = Self.prepared
    for (short, long) in Self.reference.glossary.unambiguousAbbreviations {
      for frame in ["", "Tuyên truyền ", "2025: "] {
        for end in ["", " cho người dân", "; báo cáo", "."] {
          let left = normalizer.normalize(frame + short + end, layers: .abbreviations).ids
          let right = normalizer.normalize(frame + long + end, layers: .abbreviations).ids
          #expect(left == right, "\(frame + short + end)")
          let cased = normalizer.normalize((frame + short + end).lowercased(), layers: .abbreviations).ids
          #expect(left == cased, "\(frame + short + end)")
        }
      }
    }
  }

  @Test("every alias is its agency's name, except a level of government, which is a place by itself")
  func aliases() {
    let levels = Set(Self.reference.glossary.concepts.filter { $0.facet == .level }.flatMap(\.words))
    var skipped: [String] = []
    var normalizer = Self.prepared
    let directory = Self.reference.directory
    let owners =
      directory.agencies.map { ($0.id, [$0.name] + $0.aliases) }
      + directory.groups.map { ($0.id, [$0.name] + $0.aliases) }
    for (id, names) in owners {
      for name in names {
        if levels.contains(name) {
          skipped.append(name)
          continue
        }
        let ids = normalizer.normalize("giao cho \(name): báo cáo", layers: [.abbreviations, .agencies]).ids
        let texts = ids.map { normalizer.vocabulary.text(of: $0) }
        #expect(texts == ["giao", "cho", "@" + id, "báo", "cáo"], "\(name)")
      }
    }
    #expect(skipped == ["cấp xã"])
  }

  @Test("synonyms and levels of the glossary come to the same words")
  func synonyms() {
    var normalizer = Self.prepared
    for line in Self.reference.glossary.synonyms {
      for phrase in line { #expect(normalizer.phrase(phrase) == normalizer.phrase(line[0]), "\(phrase)") }
    }
    for pair in Self.reference.glossary.levels {
      #expect(normalizer.phrase(pair.central) == normalizer.phrase(pair.local), "\(pair.central)")
    }
  }

  @Test("several normalizers joined in order give the numbers of one")
  func joining() {
    var single = Self.prepared
    let expected = Self.texts.map { single.normalize($0).ids.map { single.vocabulary.text(of: $0) } }
    var joined = Self.prepared.vocabulary
    var found: [[String]] = []
    for part in [Self.texts[..<40], Self.texts[40...]] {
      var worker = Self.prepared
      let ids = part.map { worker.normalize($0).ids }
      let numbers = joined.absorb(worker.vocabulary)
      found += ids.map { line in line.map { joined.text(of: numbers[Int($0.raw)]) } }
    }
    #expect(found == expected)
    #expect(joined.count == single.vocabulary.count)
  }

  @Test("places lie in the text, in its order, and hold the words they are for")
  func places() {
    var normalizer = Self.prepared
    var random = SplitMix(seed: 5)
    for text in Self.texts {
      let other = Self.rewritten(text, &random)
      let bytes = Array(other.utf8)
      var last = 0..<0
      for token in normalizer.normalize(other, layers: []).tokens {
        #expect(token.range.lowerBound >= last.upperBound && token.range.upperBound <= bytes.count)
        let stretch = String(decoding: bytes[token.range], as: UTF8.self)
        #expect(normalizer.phrase(stretch, layers: []) == [token.id] || stretch == "&")
        last = token.range
      }
      last = 0..<0
      for token in normalizer.normalize(other).tokens {
        #expect(token.range == last || token.range.lowerBound >= last.upperBound)
        last = token.range
      }
    }
  }
}
