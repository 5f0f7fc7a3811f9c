import Merge
import Testing

@testable import merge_tool

@Suite("Reading a command line")
struct ArgumentParserTests {
  static let size = Option<Double>.probability("size", absent: 0.5, help: .formatHelp)
  static let deep = Option<Bool>.flag("deep", "d", help: .formatHelp)
  static let target = Option<String?>.text("target", "t", called: .pathName, help: .outputHelp)

  static func command(_ name: String, _ operands: [OperandDeclaration.Number]) -> Command {
    Command(
      name: name,
      summary: .versionSummary,
      discussion: nil,
      operands: operands.map { OperandDeclaration(name: .inputName, number: $0, help: .inputHelp) },
      options: [size.declaration, deep.declaration, target.declaration],
      examples: [],
      run: { _, _ in .clean }
    )
  }

  static let commands = [
    command("join", [.one, .oneOrMore]), command("show", [.optional]), command("help", [.optional]),
  ]

  private func parse(_ line: String) throws -> (name: String, arguments: ParsedArguments) {
    let words = line.split(separator: " ").map(String.init)
    guard case .run(let command, let arguments) = try ArgumentParser.parse(words, commands: Self.commands)
    else {
      throw UsageError.noCommand
    }
    return (command.name, arguments)
  }

  @Test(
    "an option's value is taken in every form that people write",
    arguments: [
      "--target out a b", "--target=out a b", "-t out a b", "-tout a b", "-t=out a b", "a --target out b",
      "a b --target out", "a b -dt out", "a b -dtout", "--target x a b --target out",
    ]
  )
  func forms(line: String) throws {
    let (name, arguments) = try parse("join " + line)
    #expect(name == "join")
    #expect(arguments[Self.target] == "out")
    #expect(arguments.operandTexts == ["a", "b"])
  }

  @Test("absent options have their default, flags are false")
  func absence() throws {
    let (_, arguments) = try parse("show")
    #expect(arguments[Self.size] == 0.5)
    #expect(arguments[Self.target] == nil)
    #expect(!arguments[Self.deep])
    #expect(arguments.operands.isEmpty)
  }

  @Test("values are typed, and a decimal comma is one")
  func types() throws {
    #expect(try parse("show --size 0.25").arguments[Self.size] == 0.25)
    #expect(try parse("show --size 0,25").arguments[Self.size] == 0.25)
    #expect(try parse("show -d").arguments[Self.deep])
    #expect(try parse("show --lang vi").arguments[CommonOptions.language] == .vietnamese)
    #expect(try parse("--lang vi show").arguments[CommonOptions.language] == .vietnamese)
  }

  @Test("what follows -- is an operand, and so is -")
  func operands() throws {
    #expect(try parse("join - -- --target -d").arguments.operandTexts == ["-", "--target", "-d"])
    #expect(try parse("join -t - a b").arguments[Self.target] == "-")
  }

  @Test("every value knows where it stood")
  func origins() throws {
    let (_, arguments) = try parse("join a --target=x b")
    #expect(arguments.operands.map(\.origin) == [1, 3])
    #expect(arguments.options["target"] == ParsedArguments.Value(text: "x", origin: 2))
  }

  @Test(
    "help is given wherever it is asked for, whatever else is wrong",
    arguments: [
      ("--help", nil), ("-h", nil), ("help", nil), ("join --help", "join"), ("--help join", "join"),
      ("join -dh", "join"), ("help join", "join"), ("join a b --unknown --help", "join"),
      ("join --target --help", "join"),
    ] as [(String, String?)]
  )
  func help(line: String, subject: String?) throws {
    let words = line.split(separator: " ").map(String.init)
    guard case .help(let command) = try ArgumentParser.parse(words, commands: Self.commands) else {
      Issue.record("no help for \(line)")
      return
    }
    #expect(command?.name == subject)
  }

  @Test("the version is told")
  func version() throws {
    guard case .version = try ArgumentParser.parse(["--version"], commands: Self.commands) else {
      Issue.record("no version")
      return
    }
  }

  @Test(
    "what is wrong is said with what was probably meant",
    arguments: [
      ("", .noCommand), ("--lang vi", .noCommand),
      ("jion a b", .unknownCommand("jion", suggestion: "join")),
      ("zzz", .unknownCommand("zzz", suggestion: nil)),
      ("show --taget x", .unknownOption("--taget", suggestion: "--target")),
      ("show -x", .unknownOption("-x", suggestion: nil)),
      ("show --target", .missingValue(option: "--target")),
      ("show --target --deep", .missingValue(option: "--target")),
      ("show --target=", .badValue(option: "--target", value: "", choices: [], suggestion: nil)),
      ("show --deep=yes", .unexpectedValue(option: "--deep")),
      ("show --size 2", .badValue(option: "--size", value: "2", choices: [], suggestion: nil)),
      ("show --size=-1", .badValue(option: "--size", value: "-1", choices: [], suggestion: nil)),
      ("show --size nan", .badValue(option: "--size", value: "nan", choices: [], suggestion: nil)),
      ("show --lang vn", .badValue(option: "--lang", value: "vn", choices: ["vi", "en"], suggestion: "vi")),
      ("join", .missingOperand(.inputName)), ("join a", .missingOperand(.inputName)),
      ("show a b", .unexpectedOperand("b")), ("help jion", .unknownCommand("jion", suggestion: "join")),
    ] as [(String, UsageError)]
  )
  func errors(line: String, expected: UsageError) {
    let words = line.split(separator: " ").map(String.init)
    #expect(throws: expected) { try ArgumentParser.parse(words, commands: Self.commands) }
  }

  @Test("any three words at all are answered, never a crash")
  func anything() {
    let words = [
      "join", "show", "help", "--", "-", "-t", "-d", "--target=", "--size=0,5", "--lang", "vi", "", "=",
      "--=", "-=",
      "---", "--help", "--version", "-dt", "-tđ", "đ",
    ]
    for first in words {
      for second in words {
        for third in words { check([first, second, third]) }
      }
    }
  }

  private func check(_ line: [String]) {
    do throws(UsageError) {
      if case .run(let command, let arguments) = try ArgumentParser.parse(line, commands: Self.commands) {
        #expect(arguments.operands.allSatisfy { line[$0.origin].hasSuffix($0.text) })
        #expect(arguments.operands.count >= command.operands.count { $0.number != .optional })
      }
    } catch {
      #expect(!error.sentence(in: Speech(language: .vietnamese)).contains("{"))
      #expect(!error.remedy(in: Speech(language: .english), command: "show").contains("{"))
    }
  }
}
