/// What a section is called where a conflict must name it: its number, else its title, below those of the sections
/// around it.
enum SectionName {
  static let separator = " > "

  /// The name of a section in its list.
  static func own(_ section: YAMLNode) -> String {
    for key in ["number", "title"] {
      if let node = section.entry(key), node.kind == .scalar, !node.isNull { return node.string }
    }
    return ""
  }

  /// The name of a section in a version of the plan.
  static func whole(_ index: Int, in revision: Revision) -> String {
    var names = [own(revision.node(of: index))]
    var above = revision.items[index].parent
    while let section = above {
      names.append(own(revision.node(of: section)))
      above = revision.items[section].parent
    }
    return names.reversed().joined(separator: separator)
  }
}
