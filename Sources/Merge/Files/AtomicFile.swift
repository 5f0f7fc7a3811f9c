/// Writes files so that a reader sees the old content or the new, never half of it, whatever happens.
///
/// ```swift
/// try AtomicFile.write(Array(text.utf8), to: "build/2025/annual.yaml")
/// ```
///
/// The bytes go to a temporary file beside the target, are flushed to the disk and renamed over it. A failure
/// leaves the old file untouched and no temporary one behind. A link is written through, as editors do; the
/// old file's mode (and owner, where the system lets) is kept. What is no file at all, such as `/dev/stdout`,
/// is simply written to.
public enum AtomicFile {
  /// Replaces the content of a file, or makes it; its folder must exist.
  public static func write(_ bytes: [UInt8], to file: String) throws(FileError) {
    try write([(file, bytes)])
  }

  /// Writes several files of one result: all are on the disk before the first takes its name, so that a
  /// folder that cannot be written or a full disk leaves every old file as it was.
  public static func write(_ files: [(file: String, bytes: [UInt8])]) throws(FileError) {
    var staged: [StagedFile] = []
    do throws(FileError) {
      for (file, bytes) in files { staged.append(try StagedFile(bytes, for: file)) }
      for file in staged { try file.commit() }
    } catch {
      // What is committed is no longer there to discard.
      for file in staged { file.discard() }
      throw error
    }
  }
}
