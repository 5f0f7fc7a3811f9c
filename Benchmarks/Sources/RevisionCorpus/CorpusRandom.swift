/// Random numbers with a fixed seed (SplitMix64), so that a corpus is the same every time.
public struct CorpusRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  public mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

  public mutating func pick(_ choices: [String]) -> String {
    choices.isEmpty ? "" : choices[below(choices.count)]
  }

  public mutating func chance(_ share: Double) -> Bool { Double(next() >> 11) / Double(1 << 53) < share }
}
