/// Compares whether plans are bound by a target or strive for it.
struct TargetStrengthRule: FieldRule {
  var field: Term { .strength }
  var code: FindingCode { .targetConflict }

  func value(of side: Side<Target>) -> OpenConflict.Value? {
    let strength: Target.Strength = side.item.isAspiration ? .aspiration : .binding
    return .texts([strength.rawValue])
  }

  func range(of side: Side<Target>) -> SourceRange? { side.item.value.range }

  func relation(_ left: Side<Target>, _ right: Side<Target>) -> FieldRelation {
    guard left.item.isAspiration != right.item.isAspiration else { return .same }
    let (strives, binds) = left.item.isAspiration ? (left, right) : (right, left)
    return .question(
      because: [
        Message(
          .strengthsDiffer,
          ["left": .text(binds.item.value.string), "right": .text(strives.item.value.string)]
        )
      ]
    )
  }

  func words(of side: Side<Target>) -> String { side.item.value.string }

  func unity(_ sides: [Side<Target>]) -> Message? { nil }

  func message(_ severity: Severity, _ values: [String]) -> Message { Message(.strengthDiffers) }

  func remedies(_ sides: [Side<Target>]) -> [Message] { [Message(.chooseStrength)] }
}
