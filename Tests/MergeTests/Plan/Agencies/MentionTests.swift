import Foundation
import Merge
import Testing

@Suite("Agencies named in a text")
struct MentionTests {
  /// Ids in order; groups with `#`, unknown wordings in angle brackets.
  private func ids(_ text: String, _ directory: AgencyDirectory = .reference) -> String {
    directory.mentions(in: text).map { mention in
      switch mention.identity {
      case .agency(let id): id
      case .group(let id): "#" + id
      case .unknown: "<\(mention.wording)>"
      }
    }.joined(separator: " ")
  }

  @Test(
    "names are found with their separators, titles, opening words and dirt",
    arguments: [
      ("Sở Khoa học và Công nghệ", "so-khcn"),
      ("Sở KH&CN", "so-khcn"),
      ("Sở Khoa học và Công Nghệ", "so-khcn"),
      ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "so-khcn"),
      ("Sở  Khoa học\nvà Công nghệ", "so-khcn"),
      ("Sở Sở Công thương", "so-ct"),
      ("Sở Sở Nội vụ", "so-nv"),
      ("Sở Văn hóa, Thể thao và Du lịch", "so-vhttdl"),
      ("Sở Văn hoá, Thể thao và Du lịch", "so-vhttdl"),
      ("Sở VH,TT&DL", "so-vhttdl"),
      ("Uỷ ban nhân dân tỉnh", "ubnd-tinh"),
      ("Công an Tỉnh", "cong-an-tinh"),
      ("Giao Sở Nội vụ", "so-nv"),
      ("Đề nghị Tỉnh đoàn", "tinh-doan"),
      ("Giám đốc Sở Nội vụ", "so-nv"),
      ("Giao Giám đốc Sở Nội vụ", "so-nv"),
      ("Chánh Văn phòng UBND tỉnh", "vp-ubnd"),
      ("Chủ tịch UBND tỉnh", "ubnd-tinh"),
      ("Thủ trưởng các sở, ban, ngành tỉnh; Chủ tịch UBND các xã, phường", "#cac-so-ban-nganh #ubnd-cap-xa"),
      ("Các sở, ban, ngành; UBND các phường, xã", "#cac-so-ban-nganh #ubnd-cap-xa"),
      ("UBND các huyện, thị xã, thành phố", "#ubnd-cap-huyen"),
      ("Ủy ban nhân dân các xã, phường, đặc khu", "#ubnd-cap-xa"),
      ("các đơn vị liên quan", "#co-quan-lien-quan"),
      ("Bộ Công an, Bộ Tài chính, Bộ Công Thương", "bo-ca bo-tc bo-ct"),
      ("Sở Nội vụ và Sở Tài chính", "so-nv so-tc"),
      ("Sở Nội vụ, Tài chính, Y tế", "so-nv so-tc so-yt"),
      ("Các Sở: Nội vụ, Tài chính và Y tế", "so-nv so-tc so-yt"),
      ("UBND các huyện Ba Tơ, Minh Long, Sơn Hà", "ubnd-ba-to ubnd-minh-long ubnd-son-ha"),
      ("Sở Khoa học và Công nghệ (Cơ quan thường trực)", "so-khcn"),
      ("Ủy ban nhân dân (UBND) tỉnh", "ubnd-tinh"),
      ("(Sở Nội vụ)", "so-nv"),
      ("Sở Nội vụ chủ trì, phối hợp với Sở Tài chính", "so-nv so-tc"),
      ("Chủ trì: Sở Nội vụ; phối hợp: Công an tỉnh", "so-nv cong-an-tinh"),
      ("- Sở Nội vụ\n- Sở Tài chính", "so-nv so-tc"),
      ("Sở Nội vụ.", "so-nv"),
      ("So Noi vu", "so-nv"),
      ("các sở, ban, ngành có liên quan trên địa bàn", "#cac-so-ban-nganh"),
      ("Sở Du lịch", "<Sở Du lịch>"),
      ("UBND các huyện và Hội Nước sạch", "#ubnd-cap-huyen <Hội Nước sạch>"),
      ("Hội Nước sạch và Môi trường; Sở Y tế", "<Hội Nước sạch và Môi trường> so-yt"),
      ("Trung tâm Nước sạch (Sở Y tế)", "<Trung tâm Nước sạch>"),
      ("", ""),
      (" ; , và", ""),
    ]
  )
  func table(text: String, expected: String) {
    #expect(ids(text) == expected)
    #expect(ids(text.decomposedStringWithCanonicalMapping) == expected.decomposedStringWithCanonicalMapping)
  }

  @Test("the wording is the plan's, with titles and without opening words, notes and separators")
  func wording() {
    let text = "Giao Giám đốc Sở Sở  Công thương (chủ trì); các sở,\nngành của tỉnh."
    let wordings = AgencyDirectory.reference.mentions(in: text).map(\.wording)
    #expect(wordings == ["Giám đốc Sở Sở  Công thương", "các sở,\nngành của tỉnh"])
  }

  @Test("every name and alias of the reference data names its owner, however it is written")
  func everyAlias() {
    let directory = AgencyDirectory.reference
    let owners =
      directory.agencies.map { (AgencyMention.Identity.agency($0.id), [$0.name] + $0.aliases) }
      + directory.groups.map { (.group($0.id), [$0.name] + $0.aliases) }
    #expect(owners.count > 150)
    for (identity, names) in owners {
      for name in names {
        for variant in [name, name.uppercased(), name.decomposedStringWithCanonicalMapping, "Giao \(name);"] {
          #expect(directory.mentions(in: variant).map(\.identity) == [identity], "\(variant)")
        }
      }
    }
  }

  @Test("a list of names gives each of them, whatever separates them")
  func lists() {
    let directory = AgencyDirectory.reference
    var random = SplitMix(seed: 744)
    for _ in 0..<500 {
      let names = (0..<4).compactMap { _ in directory.agencies.randomElement(using: &random) }
      for separator in ["; ", ", ", "\n- ", " và "] {
        let mentions = directory.mentions(in: names.map(\.name).joined(separator: separator))
        #expect(mentions.map(\.identity) == names.map { .agency($0.id) })
      }
    }
  }

  @Test("another province's data is enough for another province")
  func otherProvince() {
    let directory = AgencyDirectory(
      agencies: [
        Agency(id: "so-dl", name: "Sở Du lịch"),
        Agency(id: "tx", name: "UBND thị xã Buôn Hồ", aliases: ["TX. Buôn Hồ"]),
      ],
      groups: [AgencyGroup(id: "all", name: "các đơn vị trong buôn")]
    )
    #expect(
      ids("Sở Du lịch, TX Buôn Hồ; đơn vị trong buôn và Sở Nội vụ", directory) == "so-dl tx #all <Sở Nội vụ>"
    )
  }

  @Test("a directory without data knows nobody and loses no words")
  func empty() {
    #expect(ids("Sở Nội vụ; Công an tỉnh", AgencyDirectory()) == "<Sở Nội vụ> <Công an tỉnh>")
  }

  @Test("any text is read to its end")
  func anyText() {
    var random = SplitMix(seed: 3)
    let parts = [
      "Sở", "Sở Nội vụ", ";", ",", "và", "(", ")", "\n", "các", "Giao", "Giám đốc", "xyz", "&", "-", "😀",
      "tỉnh",
    ]
    for _ in 0..<3_000 {
      let count = Int.random(in: 0..<12, using: &random)
      let text = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined(separator: " ")
      for mention in AgencyDirectory.reference.mentions(in: text) {
        #expect(!mention.wording.isEmpty && text.contains(mention.wording), "\(text)")
      }
    }
  }
}
