extension RevisionComparison {
  /// Reads two versions of a plan and compares them; the reference data are prepared meanwhile.
  ///
  /// - Parameter reference: called once at most, on any thread; not at all where both files have the same bytes.
  /// - Throws: the problems of both files.
  public static func read(
    old: (bytes: [UInt8], file: String),
    new: (bytes: [UInt8], file: String),
    reference: @escaping @Sendable () -> ReferenceData = { .embedded() }
  ) throws(UnusableRevision) -> RevisionComparison {
    guard old.bytes != new.bytes else {
      let revisions = try Revision.read(old: old, new: new)
      return RevisionComparison(RevisionAlignment(revisions.old, revisions.new)) {
        ComparisonLanguage(reference())
      }
    }
    // In one go: threads that are given work within work do it one after the other.
    let parts = Threads.map([nil, old, new]) { file -> Part in
      file.map { .version(VersionReader().outcome(of: $0)) } ?? .language(ComparisonLanguage(reference()))
    }
    var outcomes: [VersionReader.Outcome] = []
    var language: ComparisonLanguage?
    for part in parts {
      switch part {
      case .version(let outcome): outcomes.append(outcome)
      case .language(let result): language = result
      }
    }
    let revisions = try VersionReader.revisions(outcomes)
    return RevisionComparison(RevisionAlignment(revisions[0], revisions[1])) {
      language ?? ComparisonLanguage(reference())
    }
  }

  /// What is made on a thread of its own.
  private enum Part: Sendable {
    case version(VersionReader.Outcome)
    case language(ComparisonLanguage)
  }
}
