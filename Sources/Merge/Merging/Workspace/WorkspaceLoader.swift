/// Reads the files of a workspace and collects the problems of all of them.
struct WorkspaceLoader {
  /// Is told of every file that has been read.
  var observer: WorkProgress.Observer?
  private(set) var findings: [Finding] = []
  private var files: [String] = []
  /// The trees of the plans, by the plans' ids; where letters change them.
  private var documents: [String: YAMLDocument] = [:]

  mutating func load(_ paths: [String]) -> Workspace? {
    guard let first = paths.first else {
      report(.unreadable, .noPlans, file: "", remedy: .namePlans)
      return nil
    }
    guard paths.count == 1, let name = manifestName(first) else {
      return load(plans: paths, Manifest(), reference: ReferenceData.embedded())
    }
    guard let manifest = manifest(name) else { return nil }
    let folder = FileName.folder(of: name)
    let reference = reference(manifest.reference.map { FileName.join(folder, $0.string) })
    var decisions: (made: [Decision], answers: [CommentAnswer]) = ([], [])
    if let name = manifest.decisions { decisions = self.decisions(FileName.join(folder, name.string)) }
    var workspace = load(
      plans: manifest.plans.map { FileName.join(folder, $0.string) },
      manifest,
      reference: reference
    )
    workspace?.decisions = decisions.made
    workspace?.manifestFile = name
    let letters = letters(manifest.comments.map { FileName.join(folder, $0.string) })
    check(letters, workspace?.plans ?? [])
    if !letters.isEmpty, !findings.contains(where: { $0.severity == .error }) {
      workspace?.amend(by: letters, answers: decisions.answers, documents: documents)
      findings += workspace?.amendment.drafts.flatMap(\.findings) ?? []
    }
    return workspace
  }

  private mutating func decisions(_ name: String) -> ([Decision], [CommentAnswer]) {
    guard let document = document(name)?.document else { return ([], []) }
    let (decisions, answers, problems) = DecisionDecoder.decodeAll(document)
    findings += problems
    return (decisions, answers)
  }

  private mutating func letters(_ names: [String]) -> [CommentLetter] {
    names.compactMap { name in
      guard let document = document(name)?.document else { return nil }
      let (letter, problems) = CommentDecoder.decode(document)
      findings += problems
      return letter
    }
  }

  /// Points name plans of the workspace, and decisions name letters: both must be clear.
  private mutating func check(_ letters: [CommentLetter], _ plans: [Plan]) {
    let known = plans.map(\.id.string)
    var first: [String: Place] = [:]
    for letter in letters {
      let place = Place(file: letter.file, range: letter.id.range)
      if let earlier = first.updateValue(place, forKey: letter.id.string) {
        findings.append(
          Finding(
            .duplicateIdentifier,
            Message(.letterTwice, ["id": .text(letter.id.string)]),
            at: place,
            remedies: [Message(.chooseOtherIdentifier)],
            notes: [Finding.Note(Message(.firstUsedHere), at: earlier)]
          )
        )
      }
      for plan in ([letter.plan] + letter.points.map(\.plan)).unique() where !known.contains(plan.string) {
        let meant = SpellingSuggestion.nearest(to: plan.string, among: known)
        findings.append(
          Finding(
            .unknownReference,
            Message(.commentPlanUnknown, ["plan": .text(plan.string)]),
            at: Place(file: letter.file, range: plan.range),
            remedies: [
              meant.map { Message(.didYouMean, ["name": .text($0)]) }
                ?? Message(.oneOf, ["names": .list(known)])
            ]
          )
        )
      }
    }
  }

  /// The manifest that an argument stands for; nil for a plan file.
  private func manifestName(_ path: String) -> String? {
    if FileName.isFolder(path) { return FileName.join(path, "merge.yaml") }
    return FileName.last(of: path) == "merge.yaml" ? path : nil
  }

  private mutating func manifest(_ name: String) -> Manifest? {
    if !FileName.exists(name) {
      report(.unreadable, .noManifest, file: name, remedy: .makeWorkspace)
      return nil
    }
    guard let document = document(name)?.document else { return nil }
    let (manifest, problems) = ManifestDecoder.decode(document)
    findings += problems
    return manifest
  }

  private mutating func reference(_ names: [String]) -> ReferenceData {
    guard !names.isEmpty else { return ReferenceData.embedded() }
    var contents: [ReferenceDataReader.File] = []
    for name in names {
      if let bytes = bytes(name) { contents.append((name, bytes)) }
    }
    let result = ReferenceDataReader().read(contents)
    findings += result.findings
    return result.data
  }

  /// What loading came to: no workspace where any file has an error.
  func result(_ workspace: Workspace?) -> Workspace.Loading {
    let isUsable = !findings.contains { $0.severity == .error }
    return Workspace.Loading(workspace: isUsable ? workspace : nil, findings: findings)
  }

  /// Reads the files on all processors; findings stand in the order of the names.
  mutating func load(plans names: [String], _ manifest: Manifest, reference: ReferenceData) -> Workspace? {
    let decoder = PlanDecoder(agencies: reference.directory)
    // Letters are answered in the drafts' own text; without any, a tree would only take room.
    let keepsDocument = !manifest.comments.isEmpty
    let meter = ProgressMeter(.reading, total: names.count, observer)
    let results = Threads.map(names) { name in
      defer { meter.advance(by: 1) }
      return Self.plan(name, decoder, keepsDocument: keepsDocument)
    }
    var loaded: [(plan: Plan, file: String, digest: String)] = []
    var places: [String: Int] = [:]
    for (name, result) in zip(names, results) {
      files.append(name)
      findings += result.findings
      guard let plan = result.plan else { continue }
      if let other = places[plan.id.string] {
        let isSame = loaded[other].digest == result.digest
        findings.append(duplicate(plan, of: loaded[other].plan, isSame: isSame))
      } else {
        places[plan.id.string] = loaded.count
        documents[plan.id.string] = result.document
      }
      loaded.append((plan, FileName.last(of: name), result.digest))
    }
    if names.isEmpty { report(.unreadable, .noPlans, file: files.first ?? "", remedy: .namePlans) }
    return Workspace(loaded, reference: reference, manifest: manifest, files: files)
  }

  /// One plan file with all its problems.
  private struct PlanFile: Sendable {
    var plan: Plan?
    var digest = ""
    var findings: [Finding] = []
    var document: YAMLDocument?
  }

  private static func plan(_ name: String, _ decoder: PlanDecoder, keepsDocument: Bool) -> PlanFile {
    do {
      let bytes = try FileContents.read(name)
      let document = try YAMLReader().read(bytes, file: name)
      let result = decoder.decode(document)
      return PlanFile(
        plan: result.plan,
        digest: Fingerprint(bytes: bytes).long,
        findings: result.findings,
        document: keepsDocument ? document : nil
      )
    } catch let error as YAMLError {
      return PlanFile(findings: error.findings)
    } catch let error as FileError {
      return PlanFile(findings: [error.finding])
    } catch {
      return PlanFile()
    }
  }

  private func duplicate(_ plan: Plan, of other: Plan, isSame: Bool) -> Finding {
    Finding(
      .duplicatePlan,
      Message(isSame ? .samePlanTwice : .duplicatePlan, ["id": .text(plan.id.string)]),
      at: Place(file: plan.file, range: plan.id.range),
      remedies: [Message(isSame ? .namePlanOnce : .giveOtherPlanIdentifier)],
      notes: [Finding.Note(Message(.firstUsedHere), at: Place(file: other.file, range: other.id.range))]
    )
  }

  /// The tree of a file with a digest of its bytes; nil, with the problem recorded, where it cannot be read.
  private mutating func document(_ name: String) -> (document: YAMLDocument, digest: String)? {
    guard let bytes = bytes(name) else { return nil }
    do {
      return (try YAMLReader().read(bytes, file: name), Fingerprint(bytes: bytes).long)
    } catch {
      findings += error.findings
      return nil
    }
  }

  private mutating func bytes(_ name: String) -> [UInt8]? {
    files.append(name)
    do {
      return try FileContents.read(name)
    } catch {
      findings.append(error.finding)
      return nil
    }
  }

  private mutating func report(_ code: FindingCode, _ key: MessageKey, file: String, remedy: MessageKey) {
    let place = Place(file: file, range: SourceRange(start: .start, end: .start))
    findings.append(Finding(code, Message(key), at: place, remedies: [Message(remedy)]))
  }
}
