/// One version of a plan, as a tree with the outline of its items: what two revisions are compared by.
///
/// ```swift
/// let revision = try Revision(YAMLReader().read(bytes, file: "plan.yaml"))
/// revision.items.count { $0.kind == .task }         // 61
/// revision.field("due", of: 17)?.string             // "Quý II/2025"
/// ```
/// The items are not decoded: that costs more than reading the file, and nearly all items of two revisions are the
/// same. Complexity: one pass over the tree, 40 bytes an item.
public struct Revision: Sendable {
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
    var head = reader.head
    if head == nil || reader.isDoubtful {
      // Something that the outline does not judge: the decoder has the last word.
      let result = PlanDecoder(agencies: AgencyDirectory()).decode(document)
      guard let plan = result.plan else { throw UnusableRevision(findings: result.findings) }
      head = plan.withoutItems
    }
    guard let head else { throw UnusableRevision(findings: []) }
    self.document = document
    self.head = head
    items = reader.items
    isFreeOfAliases = !document.tape.nodes.contains { $0.kind == .alias }
  }
}

/// Why a file cannot be compared: every problem of it, in its order.
public struct UnusableRevision: Error, Hashable, Sendable {
  public let findings: [Finding]

  public init(findings: [Finding]) { self.findings = findings }
}

extension Revision {
  /// Reads two files on two threads.
  /// - Throws: the problems of both.
  public static func read(
    old: (bytes: [UInt8], file: String),
    new: (bytes: [UInt8], file: String),
    reader: YAMLReader = YAMLReader()
  ) throws(UnusableRevision) -> (old: Revision, new: Revision) {
    let results = Threads.map([old, new]) { input -> Result<Revision, UnusableRevision> in
      do throws(YAMLError) {
        let document = try reader.read(input.bytes, file: input.file)
        do throws(UnusableRevision) { return .success(try Revision(document)) } catch {
          return .failure(error)
        }
      } catch {
        return .failure(UnusableRevision(findings: error.findings))
      }
    }
    guard case .success(let first) = results[0], case .success(let second) = results[1] else {
      let findings = results.flatMap { result -> [Finding] in
        if case .failure(let error) = result { error.findings } else { [] }
      }
      throw UnusableRevision(findings: findings)
    }
    return (first, second)
  }
}

// MARK: - Looking into items

extension Revision {
  /// The node of an item: a mapping, or the text of a paragraph.
  public func node(of index: Int) -> YAMLNode { YAMLNode(document: document, site: items[index].node) }

  /// What an item has under a key; nil where it has none.
  public func field(_ name: String, of index: Int) -> YAMLNode? {
    let node = node(of: index)
    return node.kind == .mapping ? node.entries.first { $0.key.textEquals(name) }?.value : nil
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
