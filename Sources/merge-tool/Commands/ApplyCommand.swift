import Merge

/// `apply`: what `diff --patch` wrote, applied to a plan or taken back.
enum ApplyCommand {
  static let reverse = Option<Bool>.flag("reverse", "R", help: .reverseHelp)
  static let output = Option<String?>.text("output", "o", called: .pathName, help: .applyOutputHelp)
}

extension Command {
  static let apply = Command(
    name: "apply",
    summary: .applySummary,
    discussion: .applyDiscussion,
    operands: [
      OperandDeclaration(name: .patchName, number: .one, help: .patchFileHelp),
      OperandDeclaration(name: .inputName, number: .one, help: .applyPlanHelp),
    ],
    options: [ApplyCommand.reverse.declaration, ApplyCommand.output.declaration],
    examples: [
      Example(line: "merge-tool apply draft.patch draft-1.yaml -o draft-2.yaml", help: .applyExample),
      Example(
        line: "merge-tool apply --reverse draft.patch draft-2.yaml -o draft-2.yaml",
        help: .applyReverseExample
      ),
    ],
    run: runApply
  )
}

@Sendable private func runApply(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
  let (patchFile, planFile) = (arguments.operandTexts[0], arguments.operandTexts[1])
  guard patchFile != "-" || planFile != "-" else { throw UsageError.standardInputTwice }
  let path = arguments[ApplyCommand.output]
  if let path, Folders.areSame(patchFile, path) { throw UsageError.outputIsInput(path) }
  let patch = try readPatch(patchFile)
  let document = try YAMLReader().read(FileContents.read(planFile), file: planFile)
  // What is no plan is refused before anything is changed in it.
  do throws(UnusableRevision) { _ = try Revision(document) } catch {
    throw UnusableInput(findings: error.findings)
  }
  let bytes: [UInt8]
  do throws(PatchError) {
    bytes = try (arguments[ApplyCommand.reverse] ? patch.reversed() : patch).apply(to: document)
  } catch {
    throw UsageError.patchRefused(error)
  }
  guard let path, path != "-" else {
    try console.print(String(decoding: bytes, as: UTF8.self))
    return .clean
  }
  try AtomicFile.write(bytes, to: path)
  return .clean
}

private func readPatch(_ file: String) throws -> RevisionPatch {
  let text = String(decoding: try FileContents.read(file), as: UTF8.self)
  let value: JSONValue
  do throws(JSONReader.Failure) { value = try JSONReader.read(text) } catch {
    throw UsageError.patchUnreadable(file, "\(error.reason) (\(error.offset))")
  }
  guard let patch = RevisionPatch(value) else { throw UsageError.patchUnreadable(file, "RFC 6902") }
  return patch
}
