import Merge
import Testing

@Suite("Vietnamese letters")
struct VietnameseLettersTests {
  @Test(
    "a folded text keeps the words and loses the accidents of writing",
    arguments: [
      ("Uỷ  Ban", "ủy ban"),
      ("  Uỷ ban\n nhân\u{a0}dân ", "ủy ban nhân dân"),
      ("QÐ-TTg", "qđ-ttg"),
      ("\u{189}ề án", "đề án"),
      ("ð", "đ"),
      ("Sở Khoa học và Công Nghệ", "sở khoa học và công nghệ"),
      ("2026 – 2030", "2026 - 2030"),
      ("“Chuyển đổi số”", "\"chuyển đổi số\""),
      ("« một cửa »", "\" một cửa \""),
      ("M’gar", "m'gar"),
      ("v.v…", "v.v..."),
      ("dịch\u{200b} vụ\u{feff}", "dịch vụ"),
      ("thủ\u{ad}tục", "thủtục"),
      ("", ""),
      (" \u{a0}\n", ""),
      ("ĐẮK LẮK", "đắk lắk"),
      ("ẾỀỂỄỆ", "ếềểễệ"),
      ("Ñ Č Ü", "ñ č ü"),
      ("日本 ΑΒΓ", "日本 αβγ"),
      ("a👍b", "a👍b"),
    ]
  )
  func folded(text: String, expected: String) {
    #expect(Array(VietnameseLetters.folded(text).utf8) == Array(expected.utf8))
  }

  @Test(
    "the tone mark goes where the older rule puts it",
    arguments: [
      ("hoà", "hòa"), ("hoá", "hóa"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("thuý", "thúy"), ("uỷ", "ủy"),
      ("hòa", "hòa"), ("hoàn", "hoàn"), ("hòan", "hoàn"), ("toán", "toán"), ("huỳnh", "huỳnh"),
      ("quý", "quý"), ("qúy", "quý"), ("quí", "quí"), ("quỹ", "quỹ"), ("quả", "quả"), ("qủa", "quả"),
      ("gì", "gì"), ("gìa", "già"), ("giá", "giá"), ("giếng", "giếng"), ("giúp", "giúp"),
      ("ngoài", "ngoài"), ("ngòai", "ngoài"), ("khuỷu", "khuỷu"), ("khuya", "khuya"),
      ("nghiã", "nghĩa"), ("nghĩa", "nghĩa"), ("mùa", "mùa"), ("muà", "mùa"), ("tới", "tới"),
      ("người", "người"), ("ngừơi", "người"), ("tiến", "tiến"), ("tíên", "tiến"), ("thuở", "thuở"),
      ("thuế", "thuế"), ("yếu", "yếu"), ("lựu", "lựu"), ("chiều", "chiều"), ("oái", "oái"),
      ("xoong", "xoong"), ("HOÀ", "hòa"), ("Hoà-Bình", "hòa-bình"), ("đảo", "đảo"), ("áo", "áo"),
    ]
  )
  func tonePlacement(text: String, expected: String) {
    #expect(VietnameseLetters.folded(text) == expected)
  }

  @Test("two tones in one group of vowels are no Vietnamese and stay")
  func doubleTone() {
    #expect(VietnameseLetters.folded("hòá") == "hòá")
  }

  @Test("i and y stay apart")
  func letterY() {
    #expect(VietnameseLetters.folded("kỹ thuật") != VietnameseLetters.folded("kĩ thuật"))
    #expect(VietnameseLetters.folded("quý") != VietnameseLetters.folded("quí"))
  }

  @Test(
    "marks are composed in whatever order they were typed",
    arguments: [
      ("e\u{302}\u{323}", "ệ"), ("e\u{323}\u{302}", "ệ"), ("ê\u{323}", "ệ"), ("ẹ\u{302}", "ệ"),
      ("o\u{31b}\u{301}", "ớ"), ("o\u{301}\u{31b}", "ớ"), ("U\u{31b}\u{300}", "Ừ"), ("a\u{306}\u{309}", "ẳ"),
      ("y\u{303}", "ỹ"), ("a\u{340}", "à"), ("a\u{341}", "á"), ("n\u{303}", "ñ"), ("C\u{30c}", "Č"),
      ("\u{301}a", "\u{301}a"), ("b\u{301}", "b\u{301}"), ("d\u{323}", "d\u{323}"),
    ]
  )
  func composition(text: String, expected: String) {
    #expect(Array(VietnameseLetters.composed(text).utf8) == Array(expected.utf8))
  }

  @Test("composing alone keeps capitals, spaces, dashes and tone placement")
  func composingAlone() {
    let text = "Uỷ  ban – “Hoà”\n"
    #expect(Array(VietnameseLetters.composed(text).utf8) == Array(text.utf8))
  }

  @Test(
    "without diacritics only plain letters are left",
    arguments: [
      ("Thủ tục hành chính", "thu tuc hanh chinh"), ("Đường", "duong"), ("Čư M’gar", "cu m'gar"),
      ("nghie\u{302}\u{323}p", "nghiep"), ("b\u{301}", "b"), ("Uỷ ban", "uy ban"), ("ÑÜ", "nu"),
    ]
  )
  func bare(text: String, expected: String) {
    #expect(VietnameseLetters.folded(text, .bare) == expected)
  }

  @Test("each option does its own work alone")
  func options() {
    let text = "Hoà –  Bình"
    #expect(VietnameseLetters.folded(text, .letterCase) == "hoà –  bình")
    #expect(VietnameseLetters.folded(text, .tonePlacement) == "Hòa –  Bình")
    #expect(VietnameseLetters.folded(text, .spacing) == "Hoà – Bình")
    #expect(VietnameseLetters.folded(text, .punctuation) == "Hoà -  Bình")
    #expect(VietnameseLetters.folded(text, .diacritics) == "Hoa –  Binh")
  }
}
