import Testing

@testable import Merge

@Suite("Differences word by word")
struct WordDifferenceTests {
  @Test(
    "compounds are not cut, and letter form is no difference",
    arguments: [
      (
        "Tập huấn kỹ năng số cho người dân", "Tập huấn kỹ năng mềm cho người dân",
        "Tập huấn [-kỹ năng số-]{+kỹ năng mềm+} cho người dân"
      ),
      ("Kiểm tra hồ sơ", "Kiểm soát hồ sơ", "[-Kiểm tra-]{+Kiểm soát+} hồ sơ"),
      ("Hoà giải, thủ tục", "Hòa giải và thủ tục", "Hòa giải {+và+} thủ tục"),
      (
        "Tuyên truyền DVCTT ở xã", "Tuyên truyền dịch vụ công trực tuyến ở phường",
        "Tuyên truyền dịch vụ công trực tuyến ở [-xã-]{+phường+}"
      ),
      ("In và phát tờ rơi", "Phát tờ rơi", "[-In và -]Phát tờ rơi"),
      ("", "Mới", "{+Mới+}"),
      (
        "Phát chuyên mục “Chuyển đổi số” trên sóng", "Phát chuyên mục về hồ sơ",
        "Phát chuyên mục [-“Chuyển đổi số” trên sóng-]{+về hồ sơ+}"
      ),
      (
        "Phát chuyên mục về hồ sơ", "Phát chuyên mục “Chuyển đổi số” trên sóng",
        "Phát chuyên mục [-về hồ sơ-]{+“Chuyển đổi số” trên sóng+}"
      ),
      ("Mục “Sóng xanh” trên đài", "Mục thường trên đài", "Mục [-“Sóng xanh”-]{+thường+} trên đài"),
      (
        "Mục “Sóng xanh” trên đài", "Mục “Tin nhanh” trên đài", "Mục “[-Sóng xanh-]{+Tin nhanh+}” trên đài"
      ),
      (
        "Phát “Sóng xanh” trên đài", "Phát “Tin nhanh” trên đài", "Phát “[-Sóng xanh-]{+Tin nhanh+}” trên đài"
      ),
      ("Gửi báo cáo (bản giấy)", "Gửi báo cáo (bản điện tử)", "Gửi báo cáo (bản [-giấy-]{+điện tử+})"),
      ("Gửi trên mạng (xã)", "Gửi văn thư (xã)", "Gửi [-trên mạng-]{+văn thư+} (xã)"),
    ]
  )
  func marked(old: String, new: String, marked: String) {
    var comparison = WordingComparison(ComparisonLanguage(.embedded()))
    #expect(comparison.difference(old, new).marked(.plain) == marked)
  }

  @Test("the new text is what remains without the removed words", arguments: 0..<60)
  func law(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let words = [
      "chuyển đổi", "số", "thủ tục", "hành chính", "Hoà", "hòa,", "DVC", "và", "kiểm", "tra;", "(UBND)",
      "tỉnh", "  ", ".", "“sóng", "thanh”", "“", "[2025]",
    ]
    func text() -> String {
      (0..<Int.random(in: 0..<12, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    let (old, new) = (text(), text())
    var comparison = WordingComparison(ComparisonLanguage(.embedded()))
    let difference = comparison.difference(old, new)
    let kept = difference.segments.map { segment -> String in
      switch segment {
      case .same(let text), .added(let text): text
      case .removed: ""
      }
    }
    #expect(Array(kept.joined().utf8) == Array(new.utf8), "\(old) | \(new)")
    #expect(comparison.difference(new, new).removed.isEmpty)
    for range in difference.removed { #expect(range.upperBound <= old.utf8.count) }
  }

  @Test("the steps are a shortest way from one sequence to the other", arguments: 0..<80)
  func script(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    func sequence() -> [Int] {
      (0..<Int.random(in: 0..<9, using: &random)).map { _ in Int.random(in: 0..<4, using: &random) }
    }
    let (old, new) = (sequence(), sequence())
    let steps = WordAlignment.script(old, new)
    var (left, right, same) = (0, 0, 0)
    for step in steps {
      switch step {
      case .same(let first, let second):
        #expect(first == left && second == right && old[first] == new[second])
        (left, right, same) = (left + 1, right + 1, same + 1)
      case .removed(let first):
        #expect(first == left)
        left += 1
      case .added(let second):
        #expect(second == right)
        right += 1
      }
    }
    #expect(left == old.count && right == new.count)
    #expect(same == longestCommon(old[...], new[...]))
  }

  private func longestCommon(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) -> Int {
    guard let first = old.first, let second = new.first else { return 0 }
    if first == second { return 1 + longestCommon(old.dropFirst(), new.dropFirst()) }
    return max(longestCommon(old.dropFirst(), new), longestCommon(old, new.dropFirst()))
  }
}
