import Merge

/// The help of the tool and of each command, made from the declarations.
struct HelpPage {
  let speech: Speech
  let style: TextStyle

  /// What `merge-tool --help` prints.
  func overview(of commands: [Command]) -> String {
    var table = TextTable(alignments: [])
    for command in commands { table.add(["  " + command.name, speech[command.summary]]) }
    var lines = [speech[.toolSummary], ""]
    lines.append(heading(.usageHeading) + " merge-tool \(speech[.commandName]) ...")
    lines += ["", heading(.commandsHeading)] + table.lines
    lines += ["", heading(.commonOptionsHeading)] + rows(CommonOptions.all).lines
    lines += ["", speech[.helpHint], speech[.exitStatusHelp]]
    return lines.map { $0 + "\n" }.joined()
  }

  /// What `merge-tool COMMAND --help` prints.
  func page(of command: Command) -> String {
    var lines = [speech[command.summary], "", usage(of: command)]
    if let discussion = command.discussion { lines += [""] + speech[discussion].wrapped(toWidth: 96) }
    if !command.operands.isEmpty {
      var table = TextTable(alignments: [])
      for operand in command.operands {
        table.add(["  " + speech[operand.name], speech[operand.help, ["names": schemaNames]]])
      }
      lines += ["", heading(.operandsHeading)] + table.lines
    }
    lines += ["", heading(.optionsHeading)] + rows(command.allOptions).lines
    lines += ["", heading(.examplesHeading)]
    for example in command.examples {
      lines += ["  " + style.apply(.faint, "# " + speech[example.help]), "  " + example.line]
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `usage: merge-tool merge [-o PATH] PLAN...`
  func usage(of command: Command) -> String {
    var words = [heading(.usageHeading), "merge-tool", command.name]
    for option in command.options {
      let name = option.letter.map { "-\($0)" } ?? "--" + option.name
      words.append("[" + name + valueWord(of: option, after: " ") + "]")
    }
    for operand in command.operands {
      let name = speech[operand.name]
      switch operand.number {
      case .one: words.append(name)
      case .optional: words.append("[\(name)]")
      case .oneOrMore: words.append(name + "...")
      case .zeroOrMore: words.append("[\(name)...]")
      }
    }
    return words.joined(separator: " ")
  }

  private var schemaNames: String { SchemaCommand.schemas.map(\.name).joined(separator: ", ") }

  private func heading(_ text: CommandText) -> String { style.apply(.heading, speech[text]) }

  private func rows(_ options: [OptionDeclaration]) -> TextTable {
    var table = TextTable(alignments: [])
    for option in options {
      let letter = option.letter.map { "-\($0), " } ?? "    "
      let name = "  " + letter + "--" + option.name + valueWord(of: option, after: " ")
      var help = speech[option.help]
      if let absent = option.absent { help += " (" + speech[.defaultIs] + " " + absent + ")" }
      for (index, line) in help.wrapped(toWidth: 66).enumerated() {
        table.add([index == 0 ? name : "", line])
      }
    }
    table.add(["  -h, --help", speech[.helpHelp]])
    return table
  }

  private func valueWord(of option: OptionDeclaration, after separator: String) -> String {
    switch option.value {
    case .none: ""
    case .choice(let words): separator + words.joined(separator: "|")
    case .text(let name): separator + speech[name]
    }
  }
}
