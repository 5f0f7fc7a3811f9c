/// Reads versions of one plan.
///
/// Two are read side by side, a thread each, which nothing beats. Of more, what they have in common is parsed once:
/// while one thread reads the first version, others look for its items in the rest by their bytes and parse what is left
/// of these. A version that has little in common with the first is read as if it stood alone.
///
/// Complexity: linear in the length of the files.
struct VersionReader: Sendable {
  typealias File = (bytes: [UInt8], file: String)
  typealias Outcome = Result<Revision, UnusableRevision>

  var reader = YAMLReader()

  /// The revisions in the order of the files.
  /// - Throws: the errors of all files.
  func read(_ files: [File]) throws(UnusableRevision) -> [Revision] {
    guard let first = files.first, files.count > 2 else {
      return try Self.revisions(Threads.map(files) { outcome(of: $0) })
    }
    let versions = Threads.map(Array(files.indices)) { index -> Version in
      index == 0 ? .read(outcome(of: first)) : prepared(files[index], like: first)
    }
    let outcomes = Threads.map(Array(zip(files, versions))) { file, version -> Outcome in
      switch version {
      case .read(let outcome): outcome
      case .skeleton(let skeleton): spliced(skeleton, file, versions[0])
      }
    }
    return try Self.revisions(outcomes)
  }

  /// A version as far as it can be read without the first one.
  private enum Version: Sendable {
    case read(Outcome)
    case skeleton(YAMLSkeleton)
  }

  private func prepared(_ file: File, like first: File) -> Version {
    // Made for each file anew: to wait for another thread's takes longer.
    let table = BlockTable(first.bytes, limits: reader.limits)
    let skeleton = YAMLSkeleton(file.bytes, like: table, limits: reader.limits)
    return skeleton.map { .skeleton($0) } ?? .read(outcome(of: file))
  }

  private func spliced(_ skeleton: YAMLSkeleton, _ file: File, _ first: Version) -> Outcome {
    guard case .read(.success(let revision)) = first,
      let tape = skeleton.tape(with: revision.document.tape)
    else { return outcome(of: file) }
    return Self.outline(YAMLDocument(file: file.file, tape: tape))
  }

  /// The revision of a file that is read by itself, or what is wrong with it.
  func outcome(of file: File) -> Outcome {
    do throws(YAMLError) { return Self.outline(try reader.read(file.bytes, file: file.file)) } catch {
      return .failure(UnusableRevision(findings: error.findings))
    }
  }

  private static func outline(_ document: YAMLDocument) -> Outcome {
    do throws(UnusableRevision) { return .success(try Revision(document)) } catch { return .failure(error) }
  }

  /// What all outcomes are together.
  /// - Throws: the errors of all files.
  static func revisions(_ outcomes: [Outcome]) throws(UnusableRevision) -> [Revision] {
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
