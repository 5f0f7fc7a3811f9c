/// Why a position in an official's words names nothing in a plan.
public enum AddressProblem: Error, Hashable, Sendable {
  /// No position is understood in it.
  case unreadable(String)
  /// Words beside the position that may change what it means: "trừ điểm b".
  case moreWords(String)
  /// The plan has no such place; what its parent has instead.
  case missing(Address, parent: Address, known: String)
  /// Several places can be meant.
  case ambiguous(Address, [Address])

  /// What is wrong, with what there is instead.
  public var message: Message {
    switch self {
    case .unreadable(let text): Message(.addressUnreadable, ["text": .text(text)])
    case .moreWords(let words): Message(.addressMoreWords, ["text": .text(words)])
    case .missing(let address, let parent, let known):
      known.isEmpty
        ? Message(
          .addressParentEmpty,
          ["address": .text(Self.smallest(address)), "parent": .text("\(parent)")]
        )
        : Message(
          .addressMissing,
          ["address": .text(Self.smallest(address)), "parent": .text("\(parent)"), "known": .text(known)]
        )
    case .ambiguous(let address, let candidates):
      Message(
        .addressAmbiguous,
        ["address": .text("\(address)"), "known": .text(AddressList(candidates).description)]
      )
    }
  }

  /// The step that is missing, without the levels above it.
  private static func smallest(_ address: Address) -> String {
    Address(Array(address.steps.prefix(1))).description
  }
}
