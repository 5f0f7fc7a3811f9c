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
      return RevisionComparison(try alignment(old, new).get()) { ComparisonLanguage(reference()) }
    }
    let parts = Threads.map([true, false]) { isReading -> Part in
      isReading ? .alignment(alignment(old, new)) : .language(ComparisonLanguage(reference()))
    }
    var aligned: Result<RevisionAlignment, UnusableRevision>?
    var language: ComparisonLanguage?
    for part in parts {
      switch part {
      case .alignment(let result): aligned = result
      case .language(let result): language = result
      }
    }
    return RevisionComparison(try (aligned ?? alignment(old, new)).get()) {
      language ?? ComparisonLanguage(reference())
    }
  }

  /// What is made on a thread of its own.
  private enum Part: Sendable {
    case alignment(Result<RevisionAlignment, UnusableRevision>)
    case language(ComparisonLanguage)
  }

  private static func alignment(
    _ old: (bytes: [UInt8], file: String),
    _ new: (bytes: [UInt8], file: String)
  ) -> Result<RevisionAlignment, UnusableRevision> {
    do throws(UnusableRevision) {
      let revisions = try Revision.read(old: old, new: new)
      return .success(RevisionAlignment(revisions.old, revisions.new))
    } catch {
      return .failure(error)
    }
  }
}
