#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What git's tools for lines say of versions of a plan and how long they take, to stand beside the figures of ours.
struct LineTools {
  /// Base, ours and theirs.
  let paths: [String]

  func report() {
    var start = RevisionWork.now()
    if let line = firstLine("git diff --no-index --histogram --numstat '\(paths[0])' '\(paths[1])'") {
      let counts = line.split(separator: "\t").prefix(2).joined(separator: " + ")
      print("  git diff --histogram: \(milliseconds(since: start)) ms, \(counts) lines")
    }
    start = RevisionWork.now()
    let merge = "git merge-file -p '\(paths[1])' '\(paths[0])' '\(paths[2])' 2>/dev/null | grep -c '^<<<<<<<'"
    if let line = firstLine(merge) {
      print("  git merge-file: \(milliseconds(since: start)) ms, \(line.prefix { $0.isNumber }) conflicts")
    }
  }

  private func firstLine(_ command: String) -> String? {
    guard let pipe = popen(command, "r") else { return nil }
    defer { pclose(pipe) }
    var buffer = [CChar](repeating: 0, count: 256)
    guard fgets(&buffer, Int32(buffer.count), pipe) != nil else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func milliseconds(since start: Int) -> Int { (RevisionWork.now() - start) / 1_000_000 }
}
