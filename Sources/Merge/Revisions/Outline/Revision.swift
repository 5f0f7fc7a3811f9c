/// One version of a plan, as a tree with the outline of its items: what two revisions are compared by.
///
/// ```swift
/// let revision = try Revision(YAMLReader().read(bytes, file: "plan.yaml"))
/// revision.items.count { $0.kind == .task }         // 61
/// revision.field("due", of: 17)?.string             // "Quý II/2025"
/// ```
/// The items are not decoded: that costs more than reading the file, and nearly all items of two revisions are the
/// same. Complexity: one pass over the tree, 40 bytes an item.
///
/// A class, so that whoever looks into a version shares it: it never changes.
public final class Revision: Sendable {
  public let document: YAMLDocument
  /// Everything of the plan but its head, in the order of the plan; a section stands before what it holds.
  public let items: [RevisionItem]
  /// The head of the plan; its lists are empty.
  public let head: Plan
  /// Whether every node stands for its own bytes.
  let isFreeOfAliases: Bool

  /// The outline of a plan file.
  /// - Throws: `UnusableRevision` where the file is no plan or has an error.
  public init(_ document: YAMLDocument) throws(UnusableRevision) {
    var reader = OutlineReader(document)
    reader.read()
    if let head = reader.head, !reader.isDoubtful {
      self.head = head
    } else {
      // Something that the outline does not judge: the decoder has the last word.
      let result = PlanDecoder(agencies: AgencyDirectory()).decode(document)
      guard let plan = result.plan else { throw UnusableRevision(findings: result.findings) }
      head = plan.withoutItems
    }
    self.document = document
    items = reader.items
    isFreeOfAliases = !document.tape.hasAliases
  }
}

/// Why a file cannot be compared: every problem of it, in its order.
public struct UnusableRevision: Error, Hashable, Sendable {
  public let findings: [Finding]

  public init(findings: [Finding]) { self.findings = findings }
}

extension Revision {
  /// Reads two versions of a plan.
  /// - Throws: the problems of both.
  public static func read(
    old: (bytes: [UInt8], file: String),
    new: (bytes: [UInt8], file: String),
    reader: YAMLReader = YAMLReader()
  ) throws(UnusableRevision) -> (old: Revision, new: Revision) {
    let revisions = try VersionReader(reader: reader).read([old, new])
    return (revisions[0], revisions[1])
  }
}

// MARK: - Looking into items

extension Revision {
  /// The node of an item: a mapping, or the text of a paragraph.
  public func node(of index: Int) -> YAMLNode { YAMLNode(document: document, site: items[index].node) }

  /// What an item has under a key; nil where it has none.
  public func field(_ name: String, of index: Int) -> YAMLNode? {
    node(of: index).entry(name)
  }

  /// The id of an item; for a section its number; nil where it has none.
  public func identifier(of index: Int) -> String? {
    switch items[index].kind {
    case .paragraph: nil
    case .section: field("number", of: index).flatMap { $0.isNull ? nil : $0.string }
    case .task, .target, .report: field("id", of: index)?.string
    }
  }

  /// The words of a paragraph.
  public func paragraph(_ index: Int) -> String {
    let item = items[index]
    return node(of: index).withUTF8 { text in
      String(decoding: text[Int(item.start)..<Int(item.start + item.length)], as: UTF8.self)
    }
  }
}

extension Plan {
  fileprivate var withoutItems: Plan {
    var head = self
    (head.sections, head.paragraphs, head.tasks, head.targets, head.reports) = ([], [], [], [], [])
    head.merger = nil
    return head
  }
}
