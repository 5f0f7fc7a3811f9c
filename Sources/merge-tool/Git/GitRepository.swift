import Merge

/// A git repository by its files: where its settings and attributes stand.
struct GitRepository {
  /// The folder with the files; nil for a bare repository.
  var top: String?
  /// The file of settings, which work trees of one repository share.
  var configuration: String
  /// The file that says how git treats which files. A bare repository has no place for one that is shared.
  var attributes: String

  /// The repository that git would take in a folder: the one that `GIT_DIR` names, else the one the folder is in;
  /// nil where there is none.
  init?(around folder: String, environment: Environment = .current) {
    if let own = environment["GIT_DIR"] {
      guard let shared = Self.shared(own), Folders.exists(FileName.join(shared, "HEAD")) else { return nil }
      let top = environment["GIT_WORK_TREE"] ?? folder
      self.init(top: Self.isBare(shared) ? nil : top, shared: shared)
      return
    }
    var folder = folder
    for _ in 0..<128 {
      let mark = FileName.join(folder, ".git")
      if Folders.isFolder(mark), let shared = Self.shared(mark) {
        self.init(top: folder, shared: shared)
        return
      }
      if let own = Self.linked(mark, in: folder), let shared = Self.shared(own) {
        self.init(top: folder, shared: shared)
        return
      }
      if Self.isBare(folder) {
        self.init(top: nil, shared: folder)
        return
      }
      folder = FileName.join(folder, "..")
    }
    return nil
  }

  private init(top: String?, shared: String) {
    self.top = top
    configuration = FileName.join(shared, "config")
    attributes = top.map { FileName.join($0, ".gitattributes") } ?? FileName.join(shared, "info/attributes")
  }

  /// Whether a folder is a repository that says it has no files.
  private static func isBare(_ folder: String) -> Bool {
    guard Folders.exists(FileName.join(folder, "HEAD")), Folders.isFolder(FileName.join(folder, "objects")),
      let bytes = try? FileContents.read(FileName.join(folder, "config"), limit: 1 << 20)
    else { return false }
    return bytes.split(separator: UInt8(ascii: "\n")).contains { line in
      line.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: "\r") }
        == Array("bare=true".utf8)
    }
  }

  /// The repository's folder that the `.git` file of a work tree or submodule leads to.
  private static func linked(_ file: String, in folder: String) -> String? {
    guard let bytes = try? FileContents.read(file, limit: 1 << 16) else { return nil }
    let line = firstLine(bytes)
    guard line.hasPrefix("gitdir: ") else { return nil }
    return FileName.join(folder, String(line.dropFirst("gitdir: ".count)))
  }

  /// The folder that all work trees of a repository share.
  private static func shared(_ own: String) -> String? {
    guard Folders.isFolder(own) else { return nil }
    guard let bytes = try? FileContents.read(FileName.join(own, "commondir"), limit: 1 << 16) else {
      return own
    }
    return FileName.join(own, firstLine(bytes))
  }

  private static func firstLine(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }
}
