extension OverlapEvaluation {
  /// The figures as `evaluation/1`, for other programs.
  public var json: JSONValue {
    ["format": "evaluation/1", "flagged": flagged.json, "duplicate": duplicate.json]
  }
}

extension OverlapEvaluation.Answer {
  fileprivate var json: JSONValue {
    [
      "pairs": .integer(pairs),
      "positives": .integer(positives),
      "averagePrecision": averagePrecision.json,
      "calibrationError": calibrationError.json,
      "best": best.map(\.json) ?? .null,
      "thresholds": .array(rows.map(\.json)),
      "calibration": .array(bins.map(\.json)),
    ]
  }
}

extension OverlapEvaluation.Row {
  fileprivate var json: JSONValue {
    [
      "threshold": threshold.json,
      "reported": .integer(reported),
      "right": .integer(right),
      "precision": precision.json,
      "recall": recall.json,
      "f1": f1.json,
    ]
  }
}

extension OverlapEvaluation.Bin {
  fileprivate var json: JSONValue {
    [
      "from": lower.json, "to": upper.json, "pairs": .integer(pairs), "expected": expected.json,
      "observed": observed.json,
    ]
  }
}

extension Double {
  fileprivate var json: JSONValue { .number(DecimalText.of(self, places: 4)) }
}
