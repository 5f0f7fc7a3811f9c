import Merge

/// Completion scripts for shells, made from the declarations of the commands.
struct CompletionScript {
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  let commands: [Command]
  let speech: Speech

  func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: "autoload -U +X bashcompinit && bashcompinit\n" + bash
    case .fish: fish
    }
  }

  /// Completes command names first, then the command's options and the words an option takes; anything else
  /// is a file name.
  private var bash: String {
    var options = ""
    var values = ""
    for command in commands {
      let names = command.allOptions.map { "--" + $0.name } + ["--help"]
      options += "    \(command.name)) words='\(names.joined(separator: " "))' ;;\n"
    }
    for (name, words) in choices { values += "    --\(name)) words='\(words.joined(separator: " "))' ;;\n" }
    return """
      _merge_tool() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words=''
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          words='\(commands.map(\.name).joined(separator: " ")) --help --version'
        else
          case "$previous" in
      \(values)    *)
            case "${COMP_WORDS[1]}" in
      \(options)      esac
            case "$current" in -*) ;; *) words='' ;; esac ;;
          esac
        fi
        COMPREPLY=( $(compgen -W "$words" -- "$current") )
      }
      complete -o default -F _merge_tool merge-tool

      """
  }

  private var fish: String {
    var lines = ["set -l commands " + commands.map(\.name).joined(separator: " ")]
    for command in commands {
      lines.append(
        "complete -c merge-tool -n 'not __fish_seen_subcommand_from $commands' -f -a \(command.name)"
          + " -d \(speech[command.summary].asShellWord)"
      )
      for option in command.allOptions {
        var line = "complete -c merge-tool -n '__fish_seen_subcommand_from \(command.name)' -l \(option.name)"
        if let letter = option.letter { line += " -s \(letter)" }
        switch option.value {
        case .none: break
        case .choice(let words): line += " -x -a '\(words.joined(separator: " "))'"
        case .text: line += " -r"
        }
        lines.append(line + " -d \(speech[option.help].asShellWord)")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Every option that takes one of a few words, once; of options declared differently all the words.
  private var choices: [(name: String, words: [String])] {
    var choices: [(name: String, words: [String])] = []
    for option in commands.flatMap(\.allOptions) {
      guard case .choice(let words) = option.value else { continue }
      if let index = choices.firstIndex(where: { $0.name == option.name }) {
        choices[index].words += words.filter { !choices[index].words.contains($0) }
      } else {
        choices.append((option.name, words))
      }
    }
    return choices
  }
}
