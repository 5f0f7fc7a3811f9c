/// Tells where items of a revision stand in the legal structure, from the outline alone.
struct RevisionAddresses {
  private let revision: Revision
  /// For every item its position among those of its kind under its heading: for unnumbered ones among these alone.
  private let ordinals: [Int32]

  /// Complexity: one pass over the items; an address then takes time in its depth.
  init(_ revision: Revision) {
    self.revision = revision
    var counts: [UInt64: Int32] = [:]
    var ordinals = [Int32](repeating: 0, count: revision.items.count)
    for (index, item) in revision.items.enumerated() {
      if item.kind == .section, item.identity != 0 { continue }
      if item.kind == .task, item.number != 0 { continue }
      let list = UInt64(item.kind.rawValue) << 32 | UInt64(UInt32(bitPattern: item.section))
      counts[list, default: 0] += 1
      ordinals[index] = counts[list] ?? 0
    }
    self.ordinals = ordinals
  }

  func address(of index: Int) -> Address {
    let item = revision.items[index]
    var steps: [Address.Step] = []
    switch item.kind {
    case .section: break
    case .paragraph: steps = [.paragraph(Int(ordinals[index]))]
    case .target: return Address([.target(Int(ordinals[index]))])
    case .report: return Address([.report(Int(ordinals[index]))])
    case .task:
      let number = item.number == 0 ? nil : revision.field("number", of: index).map { Self.number($0.string) }
      steps = [
        number.map { isInAnnex(item.parent) ? .row($0) : .number($0) } ?? .bullet(Int(ordinals[index]))
      ]
    }
    var section = item.kind == .section ? index : item.parent
    while let place = section {
      steps.append(step(ofSection: place))
      section = revision.items[place].parent
    }
    return Address(steps)
  }

  private func step(ofSection index: Int) -> Address.Step {
    guard let number = revision.identifier(of: index) else { return .bullet(Int(ordinals[index])) }
    return .number(Self.number(number))
  }

  private func isInAnnex(_ section: Int?) -> Bool {
    var current = section
    while let index = current {
      if let number = revision.identifier(of: index), case .annex = Self.number(number).shape { return true }
      current = revision.items[index].parent
    }
    return false
  }

  private static func number(_ text: String) -> ItemNumber {
    ItemNumber(text) ?? ItemNumber(written: text, shape: .other(text))
  }
}
