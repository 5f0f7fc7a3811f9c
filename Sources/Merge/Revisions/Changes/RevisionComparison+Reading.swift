extension RevisionComparison {
  /// Reads two versions of a plan and compares them; the reference data are prepared meanwhile.
  ///
  /// - Parameter reference: called once at most, on any thread; not where the files are the same.
  /// - Throws: the problems of both files.
  public static func read(
    old: (bytes: [UInt8], file: String),
    new: (bytes: [UInt8], file: String),
    reference: @escaping @Sendable () -> ReferenceData = { .embedded() }
  ) throws(UnusableRevision) -> RevisionComparison {
    let needsLanguage = old.bytes != new.bytes
    let parts = Threads.map(needsLanguage ? [Part.alignment, .language] : [.alignment]) { part in
      switch part {
      case .alignment: PartResult(alignment: alignment(old, new))
      case .language: PartResult(language: ComparisonLanguage(reference()))
      }
    }
    guard let alignment = try parts[0].alignment?.get() else { throw UnusableRevision(findings: []) }
    let language = parts.last?.language
    return RevisionComparison(alignment) { language ?? ComparisonLanguage(reference()) }
  }

  private enum Part { case alignment, language }

  private struct PartResult: Sendable {
    var alignment: Result<RevisionAlignment, UnusableRevision>?
    var language: ComparisonLanguage?
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
