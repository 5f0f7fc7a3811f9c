#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Probabilities and their log-odds.
enum Probability {
  /// Natural log-odds in units of base 2.
  static let bits = 1 / log(2.0)

  static func of(logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }

  static func logOdds(_ probability: Double) -> Double { log(probability / (1 - probability)) }
}
