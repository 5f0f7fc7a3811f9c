/// Addresses and keys are derived from the structure each time, never stored: they cannot go stale.
extension Plan {
  /// Where a section stands: `khoản 4 Mục VI`. Complexity: O(depth).
  public func address(ofSection index: Int) -> Address {
    var steps: [Address.Step] = []
    var current: Int? = index
    while let position = current {
      let section = sections[position]
      steps.append(section.number.map { .number($0) } ?? .bullet(section.bullet))
      current = section.parent
    }
    return Address(steps)
  }

  /// Where a task stands: `điểm a khoản 4 Mục VI`, `gạch đầu dòng thứ hai khoản 1 Mục III`, `STT 5 Phụ lục II`.
  public func address(of task: PlanTask) -> Address {
    var address = address(ofSection: task.section)
    let step: Address.Step =
      switch task.number {
      case .some(let number) where isInAnnex(task.section): .row(number)
      case .some(let number): .number(number)
      case .none: .bullet(task.bullet)
      }
    address.steps.insert(step, at: 0)
    return address
  }

  public func address(of paragraph: Paragraph) -> Address {
    var address = address(ofSection: paragraph.section)
    address.steps.insert(.paragraph(paragraph.ordinal), at: 0)
    return address
  }

  private func isInAnnex(_ index: Int) -> Bool {
    var current: Int? = index
    while let position = current {
      if case .annex = sections[position].number?.shape { return true }
      current = sections[position].parent
    }
    return false
  }

  /// The keys by which provenance names sections, which have no id: their numbers from the top, `Phần II/III/1`;
  /// a section without number is `@n`, and a number that stands again under the same heading gets `~n`.
  public var sectionKeys: [String] {
    var keys: [String] = []
    var seen: [String: Int] = [:]
    for section in sections {
      let own = section.number?.written ?? "@\(section.bullet)"
      let path = section.parent.map { "\(keys[$0])/\(own)" } ?? own
      let count = seen[path, default: 0] + 1
      seen[path] = count
      keys.append(count == 1 ? path : "\(path)~\(count)")
    }
    return keys
  }

  /// The key by which provenance names a paragraph: `III/1#2`.
  static func key(of paragraph: Paragraph, sectionKeys: [String]) -> String {
    "\(sectionKeys[paragraph.section])#\(paragraph.ordinal)"
  }
}
