import Merge

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line tool: reads the arguments, runs the command, and ends with its exit status.
@main
enum MergeTool {
  static let version = "0.1.0"

  /// In the order in which the help lists them.
  static let commands: [Command] = [
    .merge, .overlaps, .check, .explain, .decide, .amend, .render, .diff, .apply, .mergeThree, .resolve,
    .verify,
    .evaluate, .schema, .initialize, .gitSetup, .textConversion, .completion,
    .help, .version,
  ]

  static func main() {
    StandardStream.ignoreBrokenPipes()
    exit(run(Array(CommandLine.arguments.dropFirst()), in: .current).rawValue)
  }

  /// Runs one command line.
  static func run(_ arguments: [String], in environment: Environment) -> ExitStatus {
    let console = Console(arguments: arguments, environment: environment)
    do throws(UsageError) {
      switch try ArgumentParser.parse(arguments, commands: commands) {
      case .help(let command): return answer(help(on: command, console: console), to: console)
      case .version: return answer("merge-tool \(version)\n", to: console)
      case .run(let command, let parsed): return run(command, parsed, environment)
      }
    } catch {
      let named = arguments.lazy.compactMap { word in commands.first { $0.name == word } }.first
      console.complain(about: error, command: named)
      return .failure
    }
  }

  private static func run(
    _ command: Command,
    _ arguments: ParsedArguments,
    _ environment: Environment
  ) -> ExitStatus {
    let console = Console(arguments: arguments, environment: environment)
    do {
      return try command.run(arguments, console)
    } catch let error as UsageError {
      console.complain(about: error, command: command)
    } catch let error as UnusableInput {
      let report = FindingReport(error.findings)
      console.complain(report.text(in: console.wording, style: console.errorStyle))
    } catch let error as YAMLError {
      let report = FindingReport(error.findings)
      console.complain(report.text(in: console.wording, style: console.errorStyle))
    } catch let error as ConflictResolutionError {
      console.complain(about: .resolution(error), command: command)
    } catch let error as UnusableRevision {
      let report = FindingReport(error.findings)
      console.complain(report.text(in: console.wording, style: console.errorStyle))
    } catch let error as YAMLEditError {
      console.complain(console.speech[.cannotEdit, ["text": error.path.description]] + "\n")
    } catch let error as FileError {
      console.complain(error.finding.text(in: console.wording, style: console.errorStyle))
    } catch let error as Folders.Failure {
      console.complain(writing: error.path, failed: error.reason)
    } catch let error as RenderingError {
      console.complain(writing: error.file, failed: error.reason)
    } catch let error as StandardStream.WriteFailure {
      console.complain(writing: "-", failed: error.reason)
    } catch {
      console.complain("merge-tool: \(error)\n")
    }
    return .failure
  }

  private static func help(on command: Command?, console: Console) -> String {
    let page = HelpPage(speech: console.speech, style: console.style)
    return command.map(page.page) ?? page.overview(of: commands)
  }

  private static func answer(_ text: String, to console: Console) -> ExitStatus {
    do throws(StandardStream.WriteFailure) {
      try console.print(text)
      return .clean
    } catch {
      console.complain(writing: "-", failed: error.reason)
      return .failure
    }
  }
}
