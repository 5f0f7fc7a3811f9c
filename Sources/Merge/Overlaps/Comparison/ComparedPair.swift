/// Two texts that are at least related, with what they were compared by and what the model says of it.
struct ComparedPair: Sendable {
  var score: PairScore
  var evidence: Evidence
}
