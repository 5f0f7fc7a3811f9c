/// Decimal text of measured numbers (probabilities, weights), rounded once and the same on every machine.
enum DecimalText {
  /// `0.97` for 0.9731 with two places; trailing zeros stay only as far as `atLeast`.
  static func of(_ value: Double, places: Int, atLeast: Int = 0) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return "0" }
    let scale = (0..<places).reduce(1) { product, _ in product * 10 }
    let units = Int(value.magnitude * Double(scale) + 0.5)
    var fraction = String(units % scale)
    fraction = String(repeating: "0", count: places - (scale == 1 ? 0 : fraction.count)) + fraction
    if scale == 1 { fraction = "" }
    while fraction.count > atLeast, fraction.last == "0" { fraction.removeLast() }
    let sign = value < 0 && units > 0 ? "-" : ""
    return sign + String(units / scale) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
