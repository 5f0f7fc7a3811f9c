/// Lists addresses the way officials do, letters of one khoản together: `điểm a, c khoản 4 Mục VI; điểm b
/// khoản 5 Mục VI`.
public struct AddressList: Hashable, Sendable, CustomStringConvertible {
  public let addresses: [Address]

  public init(_ addresses: [Address]) { self.addresses = addresses }

  public var description: String {
    var parts: [(rest: Address, numbers: [String], isPoint: Bool, single: String)] = []
    for address in addresses {
      let rest = Address(Array(address.steps.dropFirst()))
      if case .number(let number)? = address.steps.first, case .letter = number.shape {
        if let last = parts.indices.last, parts[last].isPoint, parts[last].rest == rest {
          parts[last].numbers.append(number.written)
          continue
        }
        parts.append((rest, [number.written], true, ""))
      } else {
        parts.append((rest, [], false, address.description))
      }
    }
    return parts.map { part in
      guard part.isPoint else { return part.single }
      let numbers = "điểm " + part.numbers.joined(separator: ", ")
      return part.rest.steps.isEmpty ? numbers : "\(numbers) \(part.rest)"
    }.joined(separator: "; ")
  }
}
