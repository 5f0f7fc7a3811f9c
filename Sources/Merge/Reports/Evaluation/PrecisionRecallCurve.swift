/// Draws precision against recall, a line for each question, as SVG.
///
/// The picture is drawn from the figures alone: the same figures are the same bytes.
public struct PrecisionRecallCurve: Sendable {
  private static let size = 400.0
  private static let margin = 60.0

  private let evaluation: OverlapEvaluation

  public init(_ evaluation: OverlapEvaluation) { self.evaluation = evaluation }

  /// The picture, with its words in a language.
  public func svg(in wording: Wording) -> String {
    let width = Self.size + 2 * Self.margin
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Self.text(width)) \(Self.text(width))\" "
        + "font-family=\"sans-serif\" font-size=\"13\">",
      "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
    ]
    lines += grid
    lines.append(label(wording.label(.columnRecall), x: width / 2, y: width - 16))
    lines.append(
      "<g transform=\"translate(18 \(Self.text(width / 2))) rotate(-90)\">"
        + label(wording.label(.columnPrecision), x: 0, y: 0) + "</g>"
    )
    let curves = [
      (evaluation.flagged, ReportLabel.flaggedQuestion, "#1f5fa8", ""),
      (evaluation.duplicate, .duplicateQuestion, "#b3401f", " stroke-dasharray=\"6 4\""),
    ]
    for (number, (answer, name, color, dashes)) in curves.enumerated() {
      let stroke = "stroke=\"\(color)\" stroke-width=\"2\"\(dashes)"
      lines.append("<polyline fill=\"none\" \(stroke) points=\"\(points(answer))\"/>")
      let y = Self.margin - 34 + 18 * Double(number)
      lines.append("<path d=\"M60 \(Self.text(y)) h30\" \(stroke)/>")
      let title =
        wording.label(name) + ", AP " + DecimalText.of(answer.averagePrecision, places: 3, atLeast: 3)
      lines.append("<text x=\"98\" y=\"\(Self.text(y + 4))\">\(title.escapedForHTML)</text>")
    }
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private var grid: [String] {
    (0...5).flatMap { step -> [String] in
      let share = Double(step) / 5
      let (x, y) = (Self.x(share), Self.y(share))
      let number = DecimalText.of(share, places: 1, atLeast: 1)
      return [
        "<path d=\"M\(Self.text(x)) \(Self.text(Self.y(0))) V\(Self.text(Self.y(1))) "
          + "M\(Self.text(Self.x(0))) \(Self.text(y)) H\(Self.text(Self.x(1)))\" stroke=\"#dddddd\"/>",
        label(number, x: x, y: Self.y(0) + 18),
        "<text x=\"\(Self.text(Self.x(0) - 8))\" y=\"\(Self.text(y + 4))\" text-anchor=\"end\">\(number)</text>",
      ]
    }
  }

  private func label(_ text: String, x: Double, y: Double) -> String {
    "<text x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" text-anchor=\"middle\">\(text.escapedForHTML)</text>"
  }

  private func points(_ answer: OverlapEvaluation.Answer) -> String {
    answer.curve.map { Self.text(Self.x($0.recall)) + "," + Self.text(Self.y($0.precision)) }
      .joined(separator: " ")
  }

  private static func x(_ share: Double) -> Double { margin + share * size }
  private static func y(_ share: Double) -> Double { margin + (1 - share) * size }
  private static func text(_ number: Double) -> String { DecimalText.of(number, places: 1) }
}
