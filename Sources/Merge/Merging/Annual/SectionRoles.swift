/// What the headings of plans stand for, read from the glossary: "NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM" holds tasks.
struct SectionRoles {
  typealias Role = Glossary.SectionKind.Role

  private let roles: [Glossary.SectionKind]
  /// Folded titles, longest first, with the index of their role.
  private let titles: [(title: String, role: Int)]

  init(_ roles: [Glossary.SectionKind]) {
    self.roles = roles
    var titles: [(title: String, role: Int)] = []
    for (index, role) in roles.enumerated() {
      for title in role.titles { titles.append((VietnameseLetters.folded(title), index)) }
    }
    self.titles = titles.sorted { ($1.title.utf8.count, $0.title) < ($0.title.utf8.count, $1.title) }
  }

  /// The role of a top-level heading: the longest known title that it begins with; nil if none.
  func role(of title: String) -> Role? {
    let key = key(title)
    return titles.first { key.hasPrefix($0.title) }.map { roles[$0.role].role }
  }

  /// The title that the annual plan gives a role.
  func title(of role: Role) -> String? {
    roles.first { $0.role == role }?.title
  }

  /// The place of a role in an annual plan; headings of no known role stand right before the organisation of
  /// work, where plans put what is special about them.
  func rank(of role: Role?) -> Int {
    guard let role, let index = roles.firstIndex(where: { $0.role == role }) else {
      return (roles.firstIndex { $0.role == .organisation } ?? roles.count) * 2 - 1
    }
    return index * 2
  }

  /// What makes two headings the same: their words without regard to letter form.
  func key(_ title: String) -> String { VietnameseLetters.folded(title) }
}
