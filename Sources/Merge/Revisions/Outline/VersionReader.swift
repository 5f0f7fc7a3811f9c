/// Reads versions of one plan.
///
/// Two are read side by side, a thread each, which nothing beats. Of more, what they have in common is parsed once:
/// while one thread reads the first version, others look for its items in the rest by their bytes and parse what is left
/// of these. A version that has little in common with the first is read as if it stood alone.
///
/// Complexity: linear in the length of the files.
struct VersionReader: Sendable {
  typealias File = (bytes: [UInt8], file: String)
  private typealias Outcome = Result<Revision, UnusableRevision>

  var reader = YAMLReader()

  /// The revisions in the order of the files.
  /// - Throws: the errors of all files.
  func read(_ files: [File]) throws(UnusableRevision) -> [Revision] {
    guard let first = files.first, files.count > 2 else {
      return try Self.revisions(Threads.map(files) { whole($0) })
    }
    let others = Array(files.dropFirst())
    let parts = Threads.map([true, false]) { isFirst in
      isFirst ? [Version.read(whole(first))] : prepared(others, like: first)
    }
    let versions = parts.flatMap(\.self)
    let outcomes = Threads.map(Array(zip(files, versions))) { file, version -> Outcome in
      switch version {
      case .read(let outcome): outcome
      case .skeleton(let skeleton): outcome(skeleton, file, versions[0])
      }
    }
    return try Self.revisions(outcomes)
  }

  /// A version as far as it can be read without the first one.
  private enum Version: Sendable {
    case read(Outcome)
    case skeleton(YAMLSkeleton)
  }

  private func prepared(_ files: [File], like first: File) -> [Version] {
    let table = BlockTable(first.bytes, limits: reader.limits)
    return Threads.map(files) { file in
      if let skeleton = YAMLSkeleton(file.bytes, like: table, limits: reader.limits) {
        return .skeleton(skeleton)
      }
      return .read(whole(file))
    }
  }

  private func outcome(_ skeleton: YAMLSkeleton, _ file: File, _ first: Version) -> Outcome {
    guard case .read(.success(let revision)) = first,
      let tape = skeleton.tape(with: revision.document.tape)
    else { return whole(file) }
    return Self.outline(YAMLDocument(file: file.file, tape: tape))
  }

  private func whole(_ file: File) -> Outcome {
    do throws(YAMLError) { return Self.outline(try reader.read(file.bytes, file: file.file)) } catch {
      return .failure(UnusableRevision(findings: error.findings))
    }
  }

  private static func outline(_ document: YAMLDocument) -> Outcome {
    do throws(UnusableRevision) { return .success(try Revision(document)) } catch { return .failure(error) }
  }

  private static func revisions(_ outcomes: [Outcome]) throws(UnusableRevision) -> [Revision] {
    var revisions: [Revision] = []
    var findings: [Finding] = []
    for outcome in outcomes {
      switch outcome {
      case .success(let revision): revisions.append(revision)
      case .failure(let error): findings += error.findings
      }
    }
    guard revisions.count == outcomes.count else { throw UnusableRevision(findings: findings) }
    return revisions
  }
}
