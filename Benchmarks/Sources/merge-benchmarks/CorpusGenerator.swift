import Foundation

/// Writes plans of made-up work at any size, with duplicates that are known and with other work in nearly the
/// same words. The same seed and size give the same bytes.
///
/// A piece of work is a verb, a product, a subject, an audience, a channel and a place. Its tasks say it in other
/// verbs, orders, abbreviations and spellings, with other purposes. A neighbour differs in one of the six.
struct CorpusGenerator {
  private var random: SplitMix
  private let lexicon = CorpusLexicon()
  private var rows: [(work: Int, title: String)] = []

  init(seed: UInt64) { random = SplitMix(state: seed) }

  /// Writes `plan-0001.yaml` and so on into a folder, and `works.tsv` with the work of each task.
  mutating func write(tasks: Int, tasksOfPlan: Int = 1_000, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    make(tasks)
    var works = ""
    for (number, start) in stride(from: 0, to: rows.count, by: tasksOfPlan).enumerated() {
      let id = "plan-" + String(10_000 + number).dropFirst()
      var text =
        "format: plan/1\nplan: {id: \(id), kind: other, title: Kế hoạch thứ \(number), year: 2025, issuer: UBND tỉnh}\n"
      text += "sections:\n  - number: II\n    title: Nhiệm vụ\n    tasks:\n"
      for (index, row) in rows[start..<min(rows.count, start + tasksOfPlan)].enumerated() {
        text += "      - id: t\(index)\n        title: \"\(row.title)\"\n"
        text +=
          "        lead: \(pick(lexicon.agencies))\n        due: Quý \(pick(["I", "II", "III", "IV"]))/2025\n"
        text += "        output: \(pick(lexicon.outputs))\n"
        works += "\(id)\tt\(index)\t\(row.work)\n"
      }
      try text.write(toFile: "\(folder)/\(id).yaml", atomically: false, encoding: .utf8)
    }
    try works.write(toFile: "\(folder)/works.tsv", atomically: false, encoding: .utf8)
  }

  // MARK: - Work

  private mutating func make(_ count: Int) {
    rows.removeAll()
    rows.reserveCapacity(count + 8)
    var known: Set<[Int]> = []
    var work = 0
    func isNew(_ parts: [Int]) -> Bool { known.insert(parts).inserted }
    while rows.count < count {
      let parts = lexicon.sizes.map { Int.random(in: 0..<$0, using: &random) }
      if isNew(parts) {
        add(parts, &work, copies: [1, 1, 1, 2, 2, 3][Int.random(in: 0..<6, using: &random)])
      }
      guard Int.random(in: 0..<3, using: &random) == 0 else { continue }
      var neighbour = parts
      let slot = Int.random(in: 0..<parts.count, using: &random)
      neighbour[slot] = Int.random(in: 0..<lexicon.sizes[slot], using: &random)
      if isNew(neighbour) { add(neighbour, &work, copies: 1) }
    }
    rows.removeLast(rows.count - count)
    rows.shuffle(using: &random)
  }

  private mutating func add(_ parts: [Int], _ work: inout Int, copies: Int) {
    let asides = (0..<Int.random(in: 0...2, using: &random)).map { _ in pick(lexicon.asides) }
    for copy in 0..<copies { rows.append((work, wording(parts, asides, isCopy: copy > 0))) }
    work += 1
  }

  private mutating func wording(_ parts: [Int], _ asides: [String], isCopy: Bool) -> String {
    var asides = asides
    let verbs = lexicon.verbs[parts[0]]
    let verb = isCopy && chance(40) ? verbs[1] : verbs[0]
    var rest = [lexicon.audiences[parts[3]], lexicon.channels[parts[4]], lexicon.place(parts[5])]
    if isCopy {
      if chance(35) { rest.shuffle(using: &random) }
      if chance(30) { asides.append(pick(lexicon.asides)) }
      if chance(20), !asides.isEmpty { asides.removeLast() }
    }
    let tail = asides.map { ", " + $0 }.joined()
    var text =
      "\(verb) \(lexicon.products[parts[1]]) \(lexicon.subject(parts[2])) \(rest.joined(separator: " "))\(tail)"
    guard isCopy else { return text }
    if chance(30) {
      for (long, short) in lexicon.abbreviations { text = text.replacingOccurrences(of: long, with: short) }
    }
    if chance(8) {
      var letters = Array(text.unicodeScalars)
      letters.remove(at: Int.random(in: 1..<letters.count - 1, using: &random))
      text = String(String.UnicodeScalarView(letters))
    }
    if chance(5) { text = text.uppercased() }
    if chance(8) {
      text = text.replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "D")
        .folding(options: .diacriticInsensitive, locale: Locale(identifier: "vi"))
    }
    return chance(10) ? text.decomposedStringWithCanonicalMapping : text
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  private mutating func pick(_ list: [String]) -> String {
    list[Int.random(in: 0..<list.count, using: &random)]
  }
}

/// The words of made-up plans; subjects and places are put together from syllables.
struct CorpusLexicon: Sendable {
  let verbs = [
    ["Lắp đặt", "Trang bị"], ["Biên soạn", "Soạn thảo"], ["Khảo sát", "Điều tra"], ["Bảo trì", "Duy tu"],
    ["Cấp phát", "Phân phát"], ["Trưng bày", "Giới thiệu"], ["Vận hành thử", "Chạy thử"],
    ["Phục dựng", "Khôi phục"],
  ]
  let products = ["trạm quan trắc", "bộ tài liệu", "đội cơ động", "vườn ươm", "kho mẫu", "chuyên san"]
  private let matters = [
    "nấm dược liệu", "cá lồng bè", "gốm men", "đường mòn", "giếng khơi", "sạt lở bờ sông", "ong mật",
    "bệnh dại",
    "rêu biển", "muối sạch", "kè đá", "quế rừng",
  ]
  private let sides = ["mùa khô", "vụ đông", "ven đầm", "vùng cao", "theo chuỗi", "cộng đồng"]
  let audiences = [
    "cho thợ lặn", "cho hộ làm muối", "cho học viên cai nghiện", "cho đội bảo vệ rừng", "cho nghệ nhân",
    "cho chủ tàu", "cho giáo viên mầm non", "cho kiểm lâm địa bàn", "cho người khuyết tật",
  ]
  let channels = [
    "qua loa kéo", "qua phiên chợ", "thông qua sân khấu hóa", "trên bản tin thôn", "qua thư ngỏ",
    "tại nhà văn hóa",
  ]
  private let heads = [
    "Đắk", "Krông", "Ea", "Plei", "Măng", "Chư", "Ia", "Kon", "Đăk", "Sa", "Tu", "Ngọc", "Pờ", "Rờ", "Mô",
    "Hơ",
  ]
  private let ends = [
    "Mút", "Năng", "Tờ", "Rai", "Lây", "Đen", "Bút", "Ring", "Hà", "Lơ", "Pne", "Xốp", "Gleng", "Long",
    "Tăng", "Môn",
  ]
  let asides = [
    "bảo đảm đúng định mức", "nhằm giảm chi phí cho hộ dân", "gắn với phong trào thi đua",
    "lồng ghép nguồn vốn sự nghiệp",
    "báo cáo kết quả trước khi nghiệm thu", "theo hướng dẫn của bộ chuyên ngành",
  ]
  let agencies = ["Sở Tài chính", "Sở Xây dựng", "Công an tỉnh", "Sở Tư pháp", "UBND cấp xã", "Sở Y tế"]
  let outputs = ["Biên bản nghiệm thu", "Báo cáo", "Bộ mẫu", "Hồ sơ thiết kế"]
  let abbreviations = [
    ("người khuyết tật", "NKT"), ("giáo viên mầm non", "GVMN"), ("sạt lở bờ sông", "SLBS"),
  ]

  /// How many of each part there are: verb, product, subject, audience, channel, place.
  var sizes: [Int] {
    [
      verbs.count, products.count, matters.count * sides.count, audiences.count, channels.count,
      heads.count * ends.count * 2,
    ]
  }

  func subject(_ index: Int) -> String { matters[index % matters.count] + " " + sides[index / matters.count] }

  func place(_ index: Int) -> String {
    let place = index / 2
    let name = heads[place % heads.count] + " " + ends[place / heads.count]
    return index % 2 == 0 ? "tại xã \(name)" : "trên địa bàn huyện \(name)"
  }
}

/// Random numbers that are the same everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
