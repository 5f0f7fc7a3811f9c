#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Names of files, joined and taken apart by their text alone.
public enum FileName {
  /// `plans/2025` and `../reference/a.yaml` make `plans/reference/a.yaml`.
  public static func join(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") || folder.isEmpty { return name }
    var parts = folder.split(separator: "/").map(String.init)
    for part in name.split(separator: "/").map(String.init) {
      switch part {
      case ".": continue
      case "..":
        if let last = parts.last, last != "..", last != "." { parts.removeLast() } else { parts.append(part) }
      default: parts.append(part)
      }
    }
    return (folder.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// The folder that a file is in; empty for a bare name.
  public static func folder(of name: String) -> String {
    guard let slash = name.lastIndex(of: "/") else { return "" }
    return slash == name.startIndex ? "/" : String(name[..<slash])
  }

  /// The name without its folders.
  public static func last(of name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  public static func isFolder(_ name: String) -> Bool {
    var status = stat()
    return stat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  public static func exists(_ name: String) -> Bool {
    var status = stat()
    return stat(name, &status) == 0
  }
}
