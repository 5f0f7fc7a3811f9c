import Merge

/// A git repository by its files: where its settings and attributes stand.
struct GitRepository {
  /// The folder with the files.
  var top: String
  /// The file of settings, which work trees of one repository share.
  var configuration: String

  var attributes: String { FileName.join(top, ".gitattributes") }

  /// The repository that a folder is in; nil where it is in none.
  init?(around folder: String) {
    var folder = folder
    for _ in 0..<128 {
      let mark = FileName.join(folder, ".git")
      if Folders.isFolder(mark) {
        (top, configuration) = (folder, FileName.join(mark, "config"))
        return
      }
      if Folders.exists(mark), let shared = Self.sharedFolder(mark, in: folder) {
        (top, configuration) = (folder, FileName.join(shared, "config"))
        return
      }
      folder = FileName.join(folder, "..")
    }
    return nil
  }

  /// The folder of the repository that a work tree's `.git` file leads to.
  private static func sharedFolder(_ file: String, in folder: String) -> String? {
    guard let bytes = try? FileContents.read(file, limit: 1 << 16) else { return nil }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first ?? ""
    guard line.hasPrefix("gitdir: ") else { return nil }
    let own = resolved(String(line.dropFirst("gitdir: ".count)), from: folder)
    guard let common = try? FileContents.read(FileName.join(own, "commondir"), limit: 1 << 16) else {
      return own
    }
    let path = String(decoding: common, as: UTF8.self).split(separator: "\n").first ?? "."
    return resolved(String(path), from: own)
  }

  private static func resolved(_ path: String, from folder: String) -> String {
    path.hasPrefix("/") ? path : FileName.join(folder, path)
  }
}
