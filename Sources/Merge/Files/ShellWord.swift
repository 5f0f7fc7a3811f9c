/// A file's name as a person can paste it into a command line: `'kế hoạch.yaml'`.
enum ShellWord {
  /// The name; in single quotes where a shell would take it apart, behind `./` where a program would take it for an
  /// option.
  static func quoted(_ name: String) -> String {
    let name = name.hasPrefix("-") && name != "-" ? "./" + name : name
    let isPlain = !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || "_-./+:,@%=".contains($0) }
    return isPlain ? name : "'" + name.replacing("'", with: "'\\''") + "'"
  }
}
